import { isFault, parseDate } from '../story/authoring.ts';
import { edtfOfParts, type PartFault, spanOf } from './dateParts.ts';

/** In which order a date with slashes is to be read; null: only where it can be read in one way. */
export type DateOrder = 'dmy' | 'mdy' | null;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What a reader made of a date in words or figures. */
export interface ReadDate {
  readonly edtf: string;
  /** A time of day that was there too, and cannot be carried. */
  readonly time: string | null;
}

/**
 * Reads a date as people and programs write it: EDTF, 2018/6/12, 2018,6,12, 12.06.2018, 12 June 2018, June 12, 2018,
 * June 2018, 6/12/2018, each with or without a time of day. A date that can be read in two ways is a fault.
 */
export function readDate(text: string, order: DateOrder): ReadDate | PartFault {
  const whole = text.trim();
  if (whole === '') return { fault: 'it has no date' };
  const { date, time } = withoutTime(whole);
  const parsed = parseDate(date);
  if (!isFault(parsed)) {
    const year = Math.floor(Number(/^-?\d+/.exec(date)?.[0] ?? 1));
    if (year < 0) return { fault: `“${whole}” lies before the common era` };
    return { edtf: date, time };
  }
  const parts = partsIn(date, order);
  if ('fault' in parts)
    return parts.fault === ''
      ? {
          fault: `“${cut(whole)}” is ${parsed.expected.startsWith('a date such') ? 'no date that can be read' : `not ${parsed.expected}`}`,
        }
      : parts;
  const edtf = edtfOfParts(parts);
  return 'fault' in edtf ? { fault: `“${cut(whole)}”: ${edtf.fault}` } : { edtf: edtf.edtf, time };
}

/** A span from two columns, either of which may hold the whole of it. */
export function readSpan(start: string, end: string, order: DateOrder): ReadDate | PartFault {
  const from = readDate(start, order);
  if ('fault' in from || end.trim() === '') return from;
  const to = readDate(end, order);
  if ('fault' in to) return { fault: `the end ${to.fault.startsWith('“') ? to.fault : `(${to.fault})`}` };
  if (from.edtf.includes('/')) return { fault: 'its date is a span already and it has an end besides' };
  const span = spanOf(from.edtf, to.edtf);
  return 'fault' in span ? span : { edtf: span.edtf, time: from.time ?? to.time };
}

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

function partsIn(text: string, order: DateOrder): Parts | PartFault {
  const yearFirst = /^(\d{4})[-/.,\s](\d{1,2})(?:[-/.,\s](\d{1,2}))?$/.exec(text);
  if (yearFirst) return partsOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const asian = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?$/u.exec(text);
  if (asian) return partsOf(asian[1], asian[2], asian[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return partsOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (slashed) return slashedParts(slashed, order);
  const monthYear = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (monthYear) return partsOf(monthYear[2], monthYear[1]);
  return wordedParts(text);
}

function slashedParts(
  [text, first = '', second = '', year]: RegExpExecArray,
  order: DateOrder,
): Parts | PartFault {
  const isDayFirst = order === 'dmy' || (order === null && Number(first) > 12);
  const isMonthFirst = order === 'mdy' || (order === null && Number(second) > 12);
  if (isDayFirst || first === second) return partsOf(year, second, first);
  if (isMonthFirst) return partsOf(year, first, second);
  return { fault: `“${text}” can be read in two ways, day or month first` };
}

/** 12 June 2018, June 12th, 2018, June 2018; names of months in full or their first three letters. */
function wordedParts(text: string): Parts | PartFault {
  const words = text.replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '').match(/[\p{L}]+|\d+/gu) ?? [];
  const names = words.filter(word => !/^\d/.test(word));
  const numbers = words.filter(word => /^\d/.test(word));
  const month = names.length === 1 ? monthOf(names[0] ?? '') : 0;
  const year = numbers.find(number => number.length === 4);
  const days = numbers.filter(number => number !== year);
  if (month === 0 || year === undefined || days.length > 1) return { fault: '' };
  return partsOf(year, String(month), days[0]);
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  if (lower === 'sept') return 9;
  return months.findIndex(month => month === lower || (lower.length === 3 && month.startsWith(lower))) + 1;
}

function partsOf(year?: string, month?: string, day?: string): Parts {
  return { year: year ?? '', ...(month && { month }), ...(day && { day }) };
}

function withoutTime(text: string): { readonly date: string; readonly time: string | null } {
  const match =
    /^(.*?)(?:T|,?\s+(?:at\s+)?)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)$/i.exec(
      text,
    );
  return match ? { date: match[1] ?? '', time: match[2] ?? '' } : { date: text, time: null };
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
