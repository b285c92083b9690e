import { lowerBound } from './bounds.ts';
import { type ChartIndex, countTouching } from './chartIndex.ts';
import { anchorDay } from './data.ts';
import { isSpanAt } from './joining.ts';
import type { TimeWindow } from './levels.ts';
import { runningAt } from './spans.ts';

/** Most that are looked at, and drawn, the nearest first: no screen has room for more. */
const [mostLooks, mostDrawn] = [256, 64];

/** Events that reach into a stretch from before or after it. */
export interface Running {
  /** All of them. */
  readonly count: number;
  /** Those that stand on their own and are long enough to be drawn as spans. */
  readonly events: readonly number[];
}

/**
 * What reaches into a stretch of whole days from before it (`into`) and, soft dates alone, from after it (`back`).
 * All are counted, by searches alone.
 * @param standsAlone whether an event is single at the scale
 */
export function runningInto(
  index: ChartIndex,
  { from, to }: TimeWindow,
  pxPerDay: number,
  standsAlone: (event: number) => boolean,
): { readonly into: Running; readonly back: Running } {
  const { anchors, starts, data, spans, softSpans } = index;
  const standing = lowerBound(anchors, to) - lowerBound(anchors, from);
  // No event stands before its first day: those that began before the end and do not stand before it reach back.
  const back = lowerBound(starts, to) - lowerBound(anchors, to);
  const into = countTouching(index, { from, to }) - standing - back;
  const drawn = (events: readonly number[]) =>
    events.filter(event => isSpanAt(data, event, pxPerDay) && standsAlone(event)).slice(0, mostDrawn);
  return {
    into: {
      count: into,
      events: drawn(into ? runningAt(spans, from, mostLooks).filter(id => anchorDay(data, id) < from) : []),
    },
    back: {
      count: back,
      events: drawn(back ? runningAt(softSpans, to, mostLooks).filter(id => anchorDay(data, id) >= to) : []),
    },
  };
}

/**
 * The spans on their own that a line through a day cuts, their shape before it.
 * @param at days, fractional
 * @param standsAlone whether an event is single at the scale
 */
export function cutAt(
  { data, spans }: ChartIndex,
  at: number,
  pxPerDay: number,
  standsAlone: (event: number) => boolean,
): readonly number[] {
  const day = Math.floor(at);
  // Also those that begin on the very day.
  const running = new Set([day, day + 1].flatMap(one => runningAt(spans, one, mostLooks)));
  return [...running].filter(
    event => data.end[event]! > at && isSpanAt(data, event, pxPerDay) && standsAlone(event),
  );
}
