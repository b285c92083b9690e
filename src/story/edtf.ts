import { parse } from 'edtf';
import { dayOf, daysInMonth } from './dates.ts';
import type { DatePoint, Day, Precision, StoryDate } from './model.ts';

/** What was wrong with a date, in the words of a report: 'found …, expected …'. */
export interface DateFault {
  readonly expected: string;
}

const form =
  'a date such as 2018-06-12, 2018-12, 2018-12?, 2018-12~, 201X, 2018-21 (spring) or 2019-01-07/2019-01-10 (EDTF level 1)';
const yearRange = 'a year from -9999 to 9999';

/**
 * Reads an EDTF date of level 1: days, months, years, seasons, unspecified digits, '?', '~' and '%', and intervals
 * of these, of which one end may be open ('..') or unknown (nothing). Never throws.
 */
export function parseDate(text: string): StoryDate | DateFault {
  const ends = text.split('/');
  if (ends.length > 2) return { expected: form };
  const [first, second] = ends as [string, string | undefined];
  const start = parseEnd(first, second !== undefined);
  if (isFault(start)) return start;
  if (second === undefined) return wholeDate(text, start, start, false);
  const end = parseEnd(second, true);
  if (isFault(end)) return end;
  return wholeDate(text, start, end, true);
}

/** Tells a fault from what was read. */
export function isFault(value: object | null): value is DateFault {
  return value !== null && 'expected' in value;
}

function wholeDate(
  edtf: string,
  start: DatePoint | null,
  end: DatePoint | null,
  interval: boolean,
): StoryDate | DateFault {
  const from = start?.from ?? end?.from;
  const to = end?.to ?? start?.to;
  if (from === undefined || to === undefined)
    return { expected: 'an interval of which at least one end is known' };
  if (to <= from) return { expected: 'an interval that ends after it begins' };
  return { edtf, from, to, start, end, interval };
}

function parseEnd(text: string, inInterval: boolean): DatePoint | null | DateFault {
  if (inInterval && (text === '' || text === '..')) return null;
  const parsed = parsePoint(text);
  if (!parsed) return isYearBeyond(text) ? { expected: yearRange } : { expected: faultOf(text) };
  const { values, type } = parsed;
  const approximate = Boolean(parsed.approximate);
  const uncertain = Boolean(parsed.uncertain);
  const span =
    type === 'Season'
      ? seasonSpan(values)
      : daySpan(values, typeof parsed.unspecified === 'number' ? parsed.unspecified : 0);
  return isFault(span) ? span : { ...span, approximate, uncertain };
}

interface ParsedPoint {
  readonly type: 'Date' | 'Season';
  readonly values: readonly number[];
  readonly unspecified?: number;
  readonly approximate?: number | boolean;
  readonly uncertain?: number | boolean;
}

/** One end by itself: the parser fails on intervals with an unknown start and would let level 2 in between. */
function parsePoint(text: string): ParsedPoint | null {
  return plainPoint(text) ?? rememberedPoint(text);
}

/** A plain day, month or year, as nearly all are: the grammar takes a hundred times as long over one. */
function plainPoint(text: string): ParsedPoint | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match
    .slice(1)
    .map(digits => (digits === undefined ? undefined : Number(digits)));
  if (year === undefined) return null;
  if (month === undefined) return { type: 'Date', values: [year] };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { type: 'Date', values: [year, month - 1] };
  return day >= 1 && day <= daysInMonth(year, month)
    ? { type: 'Date', values: [year, month - 1, day] }
    : null;
}

const remembered = new Map<string, ParsedPoint | null>();
const mostRemembered = 1_000;

/** Ten thousand accounts that all name a month '2018-12?' would take the grammar seconds. */
function rememberedPoint(text: string): ParsedPoint | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = grammarPoint(text);
  remembered.set(text, read);
  return read;
}

function grammarPoint(text: string): ParsedPoint | null {
  try {
    const parsed = parse(text, {
      level: 1,
      types: ['Date', 'Season'],
      seasonUncertainty: true,
    }) as ParsedPoint;
    // A time of day would ask for a time zone, which stories do without.
    return parsed.values.length <= 3 ? parsed : null;
  } catch {
    return null;
  }
}

type Span = Pick<DatePoint, 'from' | 'to' | 'precision' | 'season'>;

/** Unspecified digits as the parser's bit mask: four bits of the year, two of the month, two of the day. */
const mask = { yearOnes: 8, yearTens: 4, yearAll: 15, month: 48, day: 192 };

function daySpan(values: readonly number[], unspecified: number): Span | DateFault {
  const [year, zeroMonth, day] = values as [number, number | undefined, number | undefined];
  if ((unspecified & mask.yearAll) === mask.yearAll) return { expected: 'a date whose century is known' };
  if (unspecified & mask.yearTens) return yearsSpan(year, 100, 'century');
  if (unspecified & mask.yearOnes) return yearsSpan(year, 10, 'decade');
  if (zeroMonth === undefined || unspecified & mask.month) return yearsSpan(year, 1, 'year');
  const month = zeroMonth + 1;
  if (day === undefined || unspecified & mask.day) {
    return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1), precision: 'month' };
  }
  if (day > daysInMonth(year, month)) return { expected: 'a day that the calendar has' };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day + 1), precision: 'day' };
}

/** The years that share their first digits; before year 0 these count backwards: '-201X' ends with -2010. */
function yearsSpan(year: number, count: number, precision: Precision): Span {
  const first = year < 0 && count > 1 ? year - count + 1 : year;
  return { from: dayOf(first, 1, 1), to: dayOf(first + count, 1, 1), precision };
}

/** Seasons of the northern year by whole months, so that they follow one another: winter runs into the next year. */
function seasonSpan(values: readonly number[]): Span | DateFault {
  const [year, season] = values as [number, number];
  if (!isSeason(season)) return { expected: 'a season from 21 (spring) to 24 (winter)' };
  const month = 3 + 3 * (season - 21);
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 3, 1), precision: 'season', season };
}

function isSeason(season: number): season is 21 | 22 | 23 | 24 {
  return season >= 21 && season <= 24;
}

function isYearBeyond(text: string): boolean {
  return /^Y-?[0-9]{5,}$/.test(text) || /^-?[0-9]{5,}(-|$)/.test(text);
}

/** A date of the right form that no calendar has gets a word of its own. */
function faultOf(text: string): string {
  const match = /^-?[0-9]{4}-([0-9]{2})(?:-([0-9]{2}))?[?~%]?$/.exec(text);
  if (!match) return form;
  const month = Number(match[1]);
  if (match[2] !== undefined && month >= 1 && month <= 12) return 'a day that the calendar has';
  if (match[2] === undefined && month > 20 && month <= 41) return 'a season from 21 (spring) to 24 (winter)';
  return 'a month from 01 to 12';
}

/** The day after which a publication day, month or year is over; null for what no calendar has. */
export function lastDayOf(text: string): Day | null {
  const date = parseDate(text);
  return isFault(date) ? null : ((date.to - 1) as Day);
}
