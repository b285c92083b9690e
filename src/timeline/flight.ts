import { interpolateZoom } from 'd3';
import type { TimeWindow } from '../chart/index.ts';

/** Durations, ms. */
const least = 400;
const most = 900;

export interface Flight {
  /** The window at a moment of the flight, t from 0 to 1. */
  readonly at: (t: number) => TimeWindow;
  readonly ms: number;
}

/** The way from one window to another (van Wijk and Nuij, 'Smooth and efficient zooming and panning', 2003). */
export function flightPath(a: TimeWindow, b: TimeWindow): Flight {
  const view = ({ from, to }: TimeWindow): [number, number, number] => [(from + to) / 2, 0, to - from];
  const path = interpolateZoom(view(a), view(b));
  return {
    ms: Math.min(most, Math.max(least, path.duration)),
    at: t => {
      const [middle, , days] = path(ease(t));
      return t < 1 ? { from: middle - days / 2, to: middle + days / 2 } : b;
    },
  };
}

/** Slow at its end and quick to start, close to cubic-bezier(.2, 0, 0, 1). */
function ease(t: number): number {
  return 1 - (1 - t) ** 3;
}
