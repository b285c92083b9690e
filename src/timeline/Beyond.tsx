import { useLayoutEffect, useRef } from 'react';
import { read } from '../words/index.ts';
import { cursorX } from './cursorDay.ts';
import { type Geometry, swapped } from './geometry.ts';
import type { LiveView } from './liveView.ts';
import type { TimelinePast } from './past.ts';
import './past.css';

export interface BeyondProps {
  readonly past: TimelinePast;
  readonly live: LiveView;
  readonly geometry: Geometry;
  /** Of what is drawn, CSS px along time. */
  readonly length: number;
}

/** Nearer to the left edge than this no label fades there, CSS px. */
const edgePx = 20;
/** Where time runs downward they stand this far below the day. */
export const wordsBelowPx = 96;
/** Room that the words at the foot take, CSS px at 100% text size. */
const wordsPx = 190;

/** What lies beyond the day: hatched, with nothing in it but what was expected. */
export function Beyond({ past, live, geometry, length: width }: BeyondProps) {
  const group = useRef<SVGGElement>(null);
  const { height, axis, textScale, down } = geometry;
  useLayoutEffect(() => {
    const place = () => {
      const x = Math.max(0, Math.min(width, cursorX(live.origin(), past.day, geometry)));
      for (const rect of group.current?.querySelectorAll('rect[y]') ?? []) {
        rect.setAttribute('x', x.toFixed(1));
        rect.setAttribute('width', (width - x).toFixed(1));
      }
      group.current?.ownerSVGElement?.classList.toggle('tl-all-beyond', x < edgePx);
      const words = group.current?.querySelector('text');
      words?.setAttribute(down ? 'y' : 'x', (x + (down ? wordsBelowPx : 12)).toFixed(1));
      words?.classList.toggle('tl-no-room', width - x < wordsPx * textScale);
    };
    place();
    return live.onMoved(place);
  }, [live, past.day, geometry, width, textScale, down]);
  return (
    <g ref={group} className="tl-beyond">
      <pattern id="tl-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="tl-hatch-line" width="2" height="7" />
      </pattern>
      <rect className="tl-beyond-ground" y={axis} height={height - axis} />
      <rect fill="url(#tl-hatch)" y={axis} height={height - axis} />
      <text
        className="tl-beyond-words"
        {...(down ? { x: down.columnAt, transform: swapped } : { y: height - 5 })}
      >
        {read.notYetKnown}
      </text>
    </g>
  );
}
