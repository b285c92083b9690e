import { interpolateZoom } from 'd3';
import type { TimeWindow } from '../chart/index.ts';
import type { LiveView, View } from './liveView.ts';

/** Durations, ms. */
const least = 400;
const most = 900;
/** Of a zoom by button. */
export const buttonMs = 250;

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

/** A view zoomed by a factor about a place, CSS px from its beginning; without one about its middle. */
export function zoomedAbout({ from, to, scale }: View, factor: number, px?: number): TimeWindow {
  const day = px === undefined ? (from + to) / 2 : from + px / scale;
  return { from: day - (day - from) / factor, to: day + (to - day) / factor };
}

/** Flies to windows, frame by frame; at once where the reader prefers reduced motion. */
export function flights(
  live: LiveView,
  apply: (window: TimeWindow) => void,
  listener: { readonly onSettled: (view: View) => void; readonly onBusy: (busy: boolean) => void },
) {
  let frame = 0;
  let goal: TimeWindow | null = null;
  const stop = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    goal = null;
    live.rest();
    listener.onBusy(false);
  };
  const land = () => {
    frame = 0;
    goal = null;
    live.rest();
    listener.onBusy(false);
    listener.onSettled(live.view());
  };
  const fly = (window: TimeWindow, ms?: number) => {
    stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      apply(window);
      land();
      return;
    }
    live.begin();
    listener.onBusy(true);
    goal = window;
    const flight: Flight = flightPath(live.view(), window);
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const t = Math.min(1, (now - start) / (ms ?? flight.ms));
      apply(flight.at(t));
      if (t < 1) frame = requestAnimationFrame(step);
      else land();
    };
    frame = requestAnimationFrame(step);
  };
  return { fly, stop, aim: () => goal };
}
