import { dayMs, usableLocale } from '../story/index.ts';
import { tickText } from './tickText.ts';

/** Days up to which a stretch is counted in days, then in weeks, then in months; from there on in years. */
const longest = { days: 13, weeks: 62, months: 730 } as const;
const daysOfMonth = 30.4375;

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** How long the quiet stretch before an event's day was: '5 days', '3 weeks', '8 months', '2 years'. */
export function foldText(days: number, locale: string): string {
  if (days <= longest.days) return counted(days, 'day', locale);
  if (days <= longest.weeks) return counted(days / 7, 'week', locale);
  if (days <= longest.months) return counted(days / daysOfMonth, 'month', locale);
  return counted(days / daysOfMonth / 12, 'year', locale);
}

/** '8 Jan', or where dates stand far apart 'Jan 2019'. */
export function dateText(day: number, told: 'day' | 'month', locale: string): string {
  const options = told === 'day' ? ({ day: 'numeric' } as const) : ({ year: 'numeric' } as const);
  const format = kept(
    `date/${told}/${locale}`,
    () => new Intl.DateTimeFormat(usableLocale(locale), { month: 'short', ...options, timeZone: 'UTC' }),
  );
  return (format as Intl.DateTimeFormat).format(day * dayMs);
}

export function yearText(day: number, locale: string): string {
  return tickText({ day, next: day, unit: 'year', short: false, names: 'day' }, locale);
}

function counted(count: number, unit: 'day' | 'week' | 'month' | 'year', locale: string): string {
  const format = kept(
    `${unit}/${locale}`,
    () => new Intl.NumberFormat(usableLocale(locale), { style: 'unit', unit, unitDisplay: 'long' }),
  );
  return (format as Intl.NumberFormat).format(Math.round(count));
}

function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known as T;
}
