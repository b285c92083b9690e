import { read } from '../words/index.ts';
import { fill } from './dateLanguage.ts';
import { usableLocale } from './intl.ts';
import type { StoryDate } from './model.ts';

/** Up to here days are counted, then months (of 365.25 / 12 days), then years. */
const longestInDays = 31;
const daysOfMonth = 30.4375;
const longestInMonths = 24;

/** A number of days in words: 'four days', 'about three months', 'about two years'. */
export function durationWords(days: number, locale: string): string {
  if (days <= longestInDays) return counted(Math.round(days), 'day', locale);
  const months = days / daysOfMonth;
  const text =
    Math.round(months) <= longestInMonths
      ? counted(Math.round(months), 'month', locale)
      : counted(Math.round(months / 12), 'year', locale);
  return fill(read.aboutAsLong, text);
}

/** How long an event of several days lasted, both ends included; null for one day and for what is not known to the day. */
export function spanWords(date: StoryDate, locale: string): string | null {
  const isKnown = [date.start, date.end].every(
    end => end?.precision === 'day' && !end.approximate && !end.uncertain,
  );
  const days = date.to - date.from;
  return isKnown && days > 1 ? durationWords(days, locale) : null;
}

function counted(count: number, unit: 'day' | 'month' | 'year', locale: string): string {
  const text = new Intl.NumberFormat(usableLocale(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count);
  const word = read.numbers[count];
  return word ? text.replace(String(count), word) : text;
}
