import { isFault, parseDate } from '../story/authoring.ts';

/** The parts of a date as files have them: numbers, texts with or without zeros, empty, or missing. */
export interface DateParts {
  readonly year?: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
}

export interface PartFault {
  readonly fault: string;
}

/** An EDTF date of a day, month or year; or why there is none. Nothing is guessed and nothing carries over. */
export function edtfOfParts(parts: DateParts): { readonly edtf: string } | PartFault {
  const [year, month, day] = [parts.year, parts.month, parts.day].map(bare);
  if (year === undefined || year === '') return { fault: 'it has no year' };
  if (/^-|\bB\.?C\.?(E\.?)?$/i.test(year)) return { fault: `the year ${year} lies before the common era` };
  if (!/^\d+$/.test(year)) return { fault: `the year ${shownPart(year)} is not a number` };
  if (Number(year) > 9999) return { fault: `the year ${year} is beyond 9999` };
  if (Number(year) === 0) return { fault: 'there is no year 0 in the common era' };
  const start = year.replace(/^0+(?=\d{4})/, '').padStart(4, '0');
  if (!month) return day ? { fault: `it has a day (${shownPart(day)}) and no month` } : { edtf: start };
  if (!/^\d+$/.test(month)) return { fault: `the month ${shownPart(month)} is not a number` };
  if (Number(month) < 1 || Number(month) > 12) return { fault: `there is no month ${Number(month)}` };
  const two = (part: string) => String(Number(part)).padStart(2, '0');
  if (!day) return { edtf: `${start}-${two(month)}` };
  if (!/^\d+$/.test(day)) return { fault: `the day ${shownPart(day)} is not a number` };
  const edtf = `${start}-${two(month)}-${two(day)}`;
  if (Number(day) < 1 || Number(day) > 31 || isFault(parseDate(edtf))) {
    return { fault: `month ${Number(month)} of ${Number(year)} has no day ${Number(day)}` };
  }
  return { edtf };
}

/** A start and an end make a span; an end that says nothing more than the start makes none. */
export function spanOf(start: string, end: string | null): { readonly edtf: string } | PartFault {
  if (end === null || end === start) return { edtf: start };
  const edtf = `${start}/${end}`;
  return isFault(parseDate(edtf)) ? { fault: `it ends (${end}) before it begins (${start})` } : { edtf };
}

function bare(part: unknown): string {
  if (typeof part === 'number') return String(part);
  // Spreadsheets like to write 2,018.
  return typeof part === 'string' ? part.trim().replace(/(?<=\d)[\s,](?=\d{3}$)/, '') : '';
}

function shownPart(part: string): string {
  return `“${part.length > 20 ? `${part.slice(0, 20)}…` : part}”`;
}
