import { type OverviewScale, overviewDay, overviewX, type TimeWindow } from '../chart/index.ts';

/** What of the brush a pointer holds. */
export interface Grip {
  readonly part: 'from' | 'to' | 'frame' | 'middle';
  readonly window: TimeWindow;
  /** CSS px from the frame's left edge to the pointer. */
  readonly offset: number;
}

/** Half the width of a handle's hit area, CSS px. */
const handleHalf = 12;
/** Shortest window that a handle can make, days. */
const shortest = 7;

/** What lies under the pointer: a handle, the frame, or the ground, which centres the window there. */
export function gripAt(x: number, window: TimeWindow, scale: OverviewScale, leastForHandles: number): Grip {
  const [x0, x1] = [overviewX(scale, window.from), overviewX(scale, window.to)];
  const wide = x1 - x0 >= leastForHandles;
  const inner = Math.min(handleHalf, (x1 - x0) / 4);
  if (wide && x >= x0 - handleHalf && x <= x0 + inner) return { part: 'from', window, offset: 0 };
  if (wide && x >= x1 - inner && x <= x1 + handleHalf) return { part: 'to', window, offset: 0 };
  if (x >= x0 - 4 && x <= x1 + 4) return { part: 'frame', window, offset: x - x0 };
  return { part: 'middle', window, offset: 0 };
}

/** The window when what is held has come to a place, CSS px on the overview's scale. */
export function moveBrush(
  { part, window, offset }: Grip,
  x: number,
  scale: OverviewScale,
  whole: TimeWindow,
): TimeWindow {
  const days = window.to - window.from;
  switch (part) {
    case 'from':
      return {
        from: Math.max(whole.from, Math.min(overviewDay(scale, x), window.to - shortest)),
        to: window.to,
      };
    case 'to':
      return {
        from: window.from,
        to: Math.min(whole.to, Math.max(overviewDay(scale, x), window.from + shortest)),
      };
    case 'frame':
      return startingAt(overviewDay(scale, x - offset), days, whole);
    case 'middle':
      return startingAt(overviewDay(scale, x) - days / 2, days, whole);
  }
}

function startingAt(day: number, days: number, whole: TimeWindow): TimeWindow {
  const from = Math.max(whole.from, Math.min(whole.to - days, day));
  return { from, to: from + days };
}
