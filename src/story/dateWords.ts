import { say } from '../words/index.ts';
import { fill, qualify } from './dateLanguage.ts';
import { dayMs, partsOf } from './dates.ts';
import { eachPart, intlFormat, usableLocale } from './intl.ts';
import type { DatePoint, Day, StoryDate } from './model.ts';

export interface DateStyle {
  /** The day of the week before days: 'Thursday 10 January 2019'. */
  readonly weekday?: boolean;
  /** False leaves out the year of days and months, where it stands in a heading above. */
  readonly year?: boolean;
}

/** How a single day is written. */
export type DayStyle = 'long' | 'short' | 'weekday' | 'month' | 'year' | 'day-month';

const dayStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
};

/**
 * A date in words: '7–10 January 2019', 'about June 2017', 'from September 2018', in the language that is spoken.
 * 'en' is written in the British order. The same in every time zone.
 * @param locale of that language, BCP 47
 */
export function formatDate(date: StoryDate, locale: string, style: DateStyle = {}): string {
  const { dates } = say;
  const { start, end } = date;
  if (start && end) {
    if (start.from === end.from && start.to === end.to) return qualifiedPoint(start, locale, style);
    if (isAlike(start, end)) return qualify(rangeWords(start, end, locale, style), start);
    const dash = dates.rangeWord || ' – ';
    return `${qualifiedPoint(start, locale, style)}${dash}${qualifiedPoint(end, locale, style)}`;
  }
  const known = start ?? end;
  if (!known) return '';
  return qualify(fill(start ? dates.from : dates.until, pointWords(known, locale, style)), known);
}

/** A day in words: 'long' 10 January 2019, 'short' 10 Jan 2019, 'weekday' Thursday 10 January 2019. */
export function formatDayWords(day: Day, locale: string, style: DayStyle = 'long'): string {
  return format(day, locale, dayStyles[style]);
}

/** From so many days on, a stretch is named by its years alone. */
const longInDays = 6 * 365;

/**
 * A stretch of time, in days and half-open: '4 Dec 2018 – 3 Mar 2019', '12 Jun 2018' for a single day; from six years
 * on, years alone: '1985–2020'. Days that it only touches are named.
 */
export function windowWords(from: number, to: number, locale: string): string {
  const first = Math.floor(from) as Day;
  const last = Math.max(first, Math.ceil(to) - 1) as Day;
  const style = to - from > longInDays ? dayStyles.year : dayStyles.short;
  return range(first, last, locale, style);
}

/** Two ends that are written as one range: equally precise, equally sure, and of a precision that Intl can join. */
function isAlike(start: DatePoint, end: DatePoint): boolean {
  const joined = start.precision === 'day' || start.precision === 'month' || start.precision === 'year';
  return (
    joined &&
    start.precision === end.precision &&
    start.approximate === end.approximate &&
    start.uncertain === end.uncertain
  );
}

function qualifiedPoint(point: DatePoint, locale: string, style: DateStyle): string {
  return qualify(pointWords(point, locale, style), point);
}

function pointWords(point: DatePoint, locale: string, style: DateStyle): string {
  const last = (point.to - 1) as Day;
  if (point.season) return seasonWords(point, point.season, style);
  if (point.precision === 'century') return range(point.from, last, locale, { year: 'numeric' });
  if (point.precision === 'decade') return decadeWords(point, locale);
  return format(point.from, locale, options(point, style));
}

function decadeWords(point: DatePoint, locale: string): string {
  const year = partsOf(point.from).year;
  // Before year 1 a decade is no round number of years BC.
  if (year <= 0) return range(point.from, (point.to - 1) as Day, locale, { year: 'numeric' });
  return fill(say.dates.decade, bareYear(year));
}

function seasonWords(point: DatePoint, season: 21 | 22 | 23 | 24, style: DateStyle): string {
  const { seasons, winterYears } = say.dates;
  if (style.year === false) return seasons[season].replace(/\{\}[年년]?/, '').trim();
  const year = partsOf(point.from).year;
  const years = season === 24 ? winterYears(bareYear(year), bareYear(year + 1)) : bareYear(year);
  return fill(seasons[season], years);
}

function bareYear(year: number): string {
  return String(year);
}

function rangeWords(start: DatePoint, end: DatePoint, locale: string, style: DateStyle): string {
  // Across a new year the years are needed: 'December–March' could be any.
  const isOneYear = partsOf(start.from).year === partsOf(end.from).year;
  return range(start.from, end.from, locale, options(start, isOneYear ? style : { ...style, year: true }));
}

function options(point: DatePoint, { weekday = false, year = true }: DateStyle): Intl.DateTimeFormatOptions {
  if (point.precision === 'year') return { year: 'numeric' };
  const withYear: Intl.DateTimeFormatOptions = year ? { year: 'numeric' } : {};
  if (point.precision === 'month') return { month: 'long', ...withYear };
  const withWeekday: Intl.DateTimeFormatOptions = weekday ? { weekday: 'long' } : {};
  return { day: 'numeric', month: 'long', ...withYear, ...withWeekday };
}

/** The era is named only before year 1, where the bare number would be wrong. */
function withEra(day: Day, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return options.year && partsOf(day).year <= 0 ? { ...options, era: 'short' } : options;
}

function format(day: Day, locale: string, asked: Intl.DateTimeFormatOptions): string {
  // A month by itself has another name there ('十二月') than in a date ('12月').
  const isMonthAlone = say.dates.rangeWord !== '' && asked.month === 'long' && !asked.year && !asked.day;
  const options: Intl.DateTimeFormatOptions = isMonthAlone ? { ...asked, month: 'numeric' } : asked;
  return tidy(intlFormat(locale, withEra(day, options)).format(day * dayMs), locale);
}

function range(first: Day, last: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const { rangeWord } = say.dates;
  if (rangeWord) return rangeFromYear(first, last, locale, options, rangeWord);
  const parts = intlFormat(locale, withEra(first, options)).formatRangeToParts(first * dayMs, last * dayMs);
  return tidy(eachPart(parts), locale);
}

/** '2019年1月7日至10日': the second date without the parts that it shares with the first. */
function rangeFromYear(
  first: Day,
  last: Day,
  locale: string,
  options: Intl.DateTimeFormatOptions,
  word: string,
): string {
  const [a, b] = [partsOf(first), partsOf(last)];
  const { year, ...withoutYear } = options;
  const { month, ...dayAlone } = withoutYear;
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month && options.day !== undefined;
  const shortened = sameMonth ? dayAlone : sameYear && month ? withoutYear : options;
  return `${format(first, locale, options)}${word}${format(last, locale, shortened)}`;
}

/** Versions of Intl differ in thin spaces and in the comma after an English day of the week; pages must not. */
function tidy(text: string, locale: string): string {
  const spaced = text.replace(/[\u2009\u202f\u00a0]/g, ' ');
  return usableLocale(locale).startsWith('en') ? spaced.replace(/(\p{L}+day),? (?=\p{N})/gu, '$1 ') : spaced;
}
