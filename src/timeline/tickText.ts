import type { Tick } from '../chart/index.ts';
import { dayMs } from '../story/index.ts';
import { say } from '../words/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The text of a tick: a day's number, a month (with its year above days), a year. */
export function tickText(tick: Tick, locale: string): string {
  const date = new Date(tick.day * dayMs);
  if (tick.unit === 'day') return String(date.getUTCDate());
  if (tick.unit === 'year') return format('year', locale, { year: 'numeric' }).format(date);
  if (tick.unit === 'month-year') {
    return format('titled', locale, { month: 'long', year: 'numeric' }).format(date);
  }
  const month = tick.short ? 'short' : monthAlone();
  return format(month, locale, { month }).format(date);
}

/** Month and year of the overview's ticks. */
export function overviewText(day: number, month: boolean, locale: string): string {
  const date = new Date(day * dayMs);
  return month
    ? format(monthAlone(), locale, { month: monthAlone() }).format(date)
    : format('year', locale, { year: 'numeric' }).format(date);
}

/** In Chinese a month by itself is spelt out ('十二月'), but for its short form ('12月'). */
function monthAlone(): 'short' | 'long' {
  return say.dates.rangeWord ? 'short' : 'long';
}

function format(name: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name}/${locale}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
