import { civil, dayOfCivil } from './cells.ts';
import type { TimeWindow } from './levels.ts';

/** 'month-year' is a month that stands above its days and names its year. */
export type TickUnit = 'day' | 'month' | 'month-year' | 'year';

/** One tick of the axis. Days since 1970-01-01; the text is made where the language is known. */
export interface Tick {
  readonly day: number;
  /** The day of the next tick of its kind. */
  readonly next: number;
  readonly unit: TickUnit;
  /** Short where the long name of a month would not fit. */
  readonly short: boolean;
  /** Whether the text names the stretch up to `next` and stands in its middle, or names the day. */
  readonly names: 'stretch' | 'day';
}

export interface Ticks {
  /** Months above days, years above months; empty where years are the minor ticks. */
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

/** Least room of a tick's text, CSS px at 100% text size. */
const room = { day: 26, someDays: 46, month: 74, shortMonth: 38, quarter: 40, year: 46 } as const;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** Ticks of the calendar for a window at a scale in px a day: never two units mixed in one row, never text on text. */
export function axisTicks(window: TimeWindow, pxPerDay: number, textScale = 1): Ticks {
  const px = pxPerDay / textScale;
  if (px >= room.day) return { major: titledMonths(window), minor: days(window, day => day >= 1) };
  if (px * 7 >= room.someDays) {
    return { major: titledMonths(window), minor: days(window, day => day % 7 === 1 && day < 29) };
  }
  if (px * 28 >= room.shortMonth) {
    return { major: years(window, 1), minor: months(window, 1, px * 28 < room.month) };
  }
  if (px * 90 >= room.quarter) return { major: years(window, 1), minor: months(window, 3, true, 'day') };
  const step = yearSteps.find(years => years * 365 * px >= room.year) ?? yearSteps[yearSteps.length - 1]!;
  return { major: [], minor: years(window, step) };
}

function days(window: TimeWindow, keep: (dayOfMonth: number) => boolean): Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.floor(window.from) - 1; day < window.to + 1; day++) {
    if (keep(civil(day).day)) ticks.push({ day, next: day + 1, unit: 'day', short: true, names: 'day' });
  }
  return ticks;
}

function titledMonths(window: TimeWindow): Tick[] {
  return months(window, 1, false, 'day').map(tick => ({ ...tick, unit: 'month-year' }));
}

function months(window: TimeWindow, step: number, short: boolean, names: Tick['names'] = 'stretch'): Tick[] {
  const first = civil(Math.floor(window.from));
  const ticks: Tick[] = [];
  let { year } = first;
  let month = first.month - ((first.month - 1) % step);
  for (;;) {
    const day = dayOfCivil(year, month, 1);
    if (day >= window.to) return ticks;
    const next = dayOfCivil(year, month + step, 1);
    ticks.push({ day, next, unit: 'month', short, names });
    month += step;
    if (month > 12) {
      month -= 12;
      year++;
    }
  }
}

function years(window: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let year = Math.floor(civil(Math.floor(window.from)).year / step) * step; ; year += step) {
    const day = dayOfCivil(year, 1, 1);
    if (day >= window.to) return ticks;
    ticks.push({ day, next: dayOfCivil(year + step, 1, 1), unit: 'year', short: false, names: 'day' });
  }
}
