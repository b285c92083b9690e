import type { Day } from '../story/index.ts';
import { type Axial, dayOf, placeOf } from './geometry.ts';
import type { View } from './liveView.ts';

/** Days that a day may be moved to, both inclusive. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** Where the cursor of a day stands, CSS px from the left of the window: at the end of the day. */
export function cursorX(
  { from, scale }: Pick<View, 'from' | 'scale'>,
  day: number,
  axial: Axial = {},
): number {
  return (placeOf(axial, day + 1) - from) * scale;
}

/** The day whose cursor stands nearest to a place, CSS px, within the range. */
export function dayAtCursor(
  { from, scale }: Pick<View, 'from' | 'scale'>,
  x: number,
  range: DayRange,
  axial: Axial = {},
): Day {
  return within(Math.round(dayOf(axial, from + x / scale)) - 1, range);
}

const months = 30;

/** Where a key moves the cursor from a day: by a day, with Shift a week, a month, to an end; null for other keys. */
export function dayAfterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: Day,
  range: DayRange,
): Day | null {
  const step = shiftKey ? 7 : 1;
  const by = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -months,
    PageUp: months,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  }[key];
  return by === undefined ? null : within(day + by, range);
}

function within(day: number, { first, last }: DayRange): Day {
  return Math.max(first, Math.min(last, day)) as Day;
}
