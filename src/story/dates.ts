import type { Day } from './model.ts';

/*
 * Days are counted in the proleptic Gregorian calendar, as ISO 8601 does; year 0 is 1 BC. No time zone takes part
 * anywhere: the arithmetic is on whole numbers, and Intl is only ever asked about UTC.
 */

/** A day of the calendar; months count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Milliseconds of a day, for what speaks the language of Date. */
export const dayMs = 86_400_000;

const yearsOfEra = 400;
const daysOfEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochDay = 719_468;

/**
 * Days since 1970-01-01. The month may lie outside 1–12 and the day outside its month; they carry over, so that
 * `dayOf(2018, 13, 1)` is the first of January 2019.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const monthsFromMarch = month - 3;
  const marchYear = year + Math.floor(monthsFromMarch / 12);
  const marchMonth = modulo(monthsFromMarch, 12);
  const era = Math.floor(marchYear / yearsOfEra);
  const yearOfEra = marchYear - era * yearsOfEra;
  // Counted from March the lengths of the months repeat as 31 30 31 30 31: 153 days in five months.
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * daysOfEra + dayOfEra - epochDay) as Day;
}

/** The year, month (1–12) and day (1–31) of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = Math.floor(day) + epochDay;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * yearsOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** How many days a month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Reads 'YYYY-MM-DD'; null for anything else and for days that the calendar does not have. */
export function parseDay(text: string): Day | null {
  const match = /^(-?[0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** 'YYYY-MM-DD', as ISO 8601 writes it: for addresses, `datetime` attributes and files. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Day of the week, 0 = Sunday. */
export function weekdayOf(day: Day): number {
  return modulo(Math.floor(day) + 4, 7);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
