import { lowerBound } from './bounds.ts';

/**
 * Even spacing: every day on which an event stands has the same room, whatever lies between two of them. The axis then
 * counts *places* in the stead of days: an event's day k has places [2k, 2k + 1), and the quiet days up to the next one
 * are folded into the place after it.
 */
export interface EvenScale {
  /** Days on which events stand, rising, each once. */
  readonly days: Int32Array;
  /**
   * The place of a day; both fractional. Strictly rising from day to day; logarithmic in the number of days. It is a
   * multiple of 2^-22, so that one more or less is exact.
   */
  readonly place: (day: number) => number;
  /** The inverse of `place`. */
  readonly dayAt: (place: number) => number;
}

/** Places from one event's day to the next. */
export const slotPlaces = 2;

/** Where the marks of the k-th day stand, if there is one, or else in their middle. */
export function slotMiddle(slot: number): number {
  return slot * slotPlaces + 0.5;
}

const fineness = 2 ** -22;

/** What follows the last event's day has this many places at least, and no more than the days with events. */
const leastAfter = 24;

/**
 * A piecewise linear map, made once for each filter and day that is looked back to. Before the first event's day, a day
 * is a place; after the last one as well, unless the story's end would then be farther away than all that is shown.
 * @param anchors days on which events stand, in order; the same day may come again
 * @param end the first day after the story
 */
export function evenScale(anchors: Int32Array, end: number): EvenScale {
  const days = distinct(anchors);
  const n = days.length;
  if (n === 0) return { days, place: day => day, dayAt: place => place };
  const [first, last] = [days[0]!, days[n - 1]!];
  const known = slotPlaces * (n - 1) + 1;
  const after = Math.min(1, Math.max(leastAfter, slotPlaces * n) / Math.max(1, end - last - 1));
  const placeIn = (day: number): number => {
    if (day < first) return day - first;
    if (day >= last + 1) return known + (day - last - 1) * after;
    const slot = lowerBound(days, Math.floor(day) + 1) - 1;
    const into = day - days[slot]!;
    const gap = slot + 1 < n ? days[slot + 1]! - days[slot]! : slotPlaces;
    if (gap === 1) return slotPlaces * (slot + into);
    return slotPlaces * slot + (into < 1 ? into : 1 + (into - 1) / (gap - 1));
  };
  const place = (day: number) => Math.floor(placeIn(day) / fineness) * fineness;
  const dayAt = (at: number): number => {
    if (at < 0) return first + at;
    if (at >= known) return last + 1 + (at - known) / after;
    const slot = Math.floor(at / slotPlaces);
    const into = at - slotPlaces * slot;
    const gap = slot + 1 < n ? days[slot + 1]! - days[slot]! : slotPlaces;
    if (gap === 1) return days[slot]! + into / slotPlaces;
    return days[slot]! + (into < 1 ? into : 1 + (into - 1) * (gap - 1));
  };
  return { days, place, dayAt };
}

function distinct(anchors: Int32Array): Int32Array {
  let count = 0;
  for (let i = 0; i < anchors.length; i++) if (i === 0 || anchors[i] !== anchors[i - 1]) count++;
  const days = new Int32Array(count);
  for (let i = 0, k = 0; i < anchors.length; i++) {
    if (i === 0 || anchors[i] !== anchors[i - 1]) days[k++] = anchors[i]!;
  }
  return days;
}
