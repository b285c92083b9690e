import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type LiveView, shiftOf, type View } from './liveView.ts';

/**
 * Moves what is drawn to where the view is: the one element that a pan touches. In the midst of a zoom it is stretched
 * until it is drawn anew. React never sets its transform.
 */
export function Moving({ live, drawn, children }: { live: LiveView; drawn: View; children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const move = () => {
      const { shift, by } = shiftOf(drawn, live.origin());
      const stretch = by === 1 ? '' : `scale(${by},1)`;
      group.current?.setAttribute('transform', `translate(${shift.toFixed(2)},0)${stretch}`);
    };
    move();
    return live.onMoved(move);
  }, [live, drawn]);
  return <g ref={group}>{children}</g>;
}
