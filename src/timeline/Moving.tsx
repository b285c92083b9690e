import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type LiveView, shiftOf, type View } from './liveView.ts';

/**
 * Moves what is drawn to where the view is: the one element that a pan touches. In the midst of a zoom it is stretched
 * until it is drawn anew. React never sets its transform.
 */
export function Moving({ live, drawn, children }: { live: LiveView; drawn: View; children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const move = () => {
      // Something else is drawn in its place, or will be before anybody sees it.
      if (live.drawn() !== drawn) return;
      // An empty group that moves has the whole drawing laid out anew.
      if (!group.current?.hasChildNodes()) return group.current?.removeAttribute('transform');
      const { shift, by } = shiftOf(drawn, live.origin());
      const stretch = by === 1 ? '' : `scale(${by},1)`;
      group.current.setAttribute('transform', `translate(${shift.toFixed(2)},0)${stretch}`);
    };
    move();
    return live.onMoved(move);
    // With every drawing: what was empty may hold something now.
  });
  return (
    <g ref={group} className="tl-moving">
      {children}
    </g>
  );
}

interface HideableProps {
  readonly hidden: boolean;
  readonly children: ReactNode;
}

/** What draws nothing anew while it is hidden. */
export function Hideable({ hidden, children }: HideableProps) {
  return (
    <g visibility={hidden ? 'hidden' : undefined}>
      <AsItWas hidden={hidden}>{children}</AsItWas>
    </g>
  );
}

const AsItWas = memo(
  ({ children }: HideableProps) => children,
  (_, now) => now.hidden,
);
