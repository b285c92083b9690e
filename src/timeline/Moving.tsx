import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { LiveView, View } from './liveView.ts';

/** Moves what is drawn to where the view is: the one element that a pan touches. React never sets its transform. */
export function Moving({ live, drawn, children }: { live: LiveView; drawn: View; children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const move = () => {
      group.current?.setAttribute(
        'transform',
        `translate(${((drawn.from - live.origin().from) * drawn.scale).toFixed(2)},0)`,
      );
    };
    move();
    return live.onMoved(move);
  }, [live, drawn]);
  return <g ref={group}>{children}</g>;
}
