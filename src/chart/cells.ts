/**
 * Nested cells of absolute time, in which events are counted and clustered (DESIGN section 3):
 * day ⊂ third of a month ⊂ month ⊂ quarter ⊂ year ⊂ five years, and on for long stories.
 */

/** 0 day, 1 third of a month (1–10, 11–20, 21–end), 2 month, 3 quarter, then `yearSteps`. */
export type CellKind = number;

const yearSteps = [1, 5, 25, 100, 500, 2500, 10_000] as const;

/** Shortest length of a cell of each kind, in days: 8 days are the last third of February. */
const shortest = [1, 8, 28, 90, ...yearSteps.map(years => Math.floor(years * 365.2425))];

export const coarsestKind: CellKind = shortest.length - 1;

/** Cells are at least this wide (CSS px), so that a count fits into one. */
const leastCellPx = 24;

export interface Cell {
  readonly kind: CellKind;
  /** Days, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The finest kind whose every cell is at least 24 px wide at a scale in px per day. */
export function cellKindAt(pxPerDay: number): CellKind {
  const kind = shortest.findIndex(days => days * pxPerDay >= leastCellPx);
  return kind < 0 ? coarsestKind : kind;
}

/** The cell of a kind that holds a day. */
export function cellAt(kind: CellKind, day: number): Cell {
  if (kind === 0) return { kind, from: Math.floor(day), to: Math.floor(day) + 1 };
  const date = civil(Math.floor(day));
  if (kind === 1) {
    const third = Math.min(2, Math.floor((date.day - 1) / 10));
    const from = dayOfCivil(date.year, date.month, third * 10 + 1);
    return { kind, from, to: third === 2 ? dayOfCivil(date.year, date.month + 1, 1) : from + 10 };
  }
  if (kind === 2) {
    return { kind, from: dayOfCivil(date.year, date.month, 1), to: dayOfCivil(date.year, date.month + 1, 1) };
  }
  if (kind === 3) {
    const month = date.month - ((date.month - 1) % 3);
    return { kind, from: dayOfCivil(date.year, month, 1), to: dayOfCivil(date.year, month + 3, 1) };
  }
  const years = yearSteps[kind - 4]!;
  const year = Math.floor(date.year / years) * years;
  return { kind, from: dayOfCivil(year, 1, 1), to: dayOfCivil(year + years, 1, 1) };
}

/**
 * Year, month 1–12 and day 1–31 of a day number in the proleptic Gregorian calendar.
 * Method: Howard Hinnant, 'chrono-Compatible Low-Level Date Algorithms' (eras of 400 years from 1 March).
 */
export function civil(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Day number of a date; the month may be 13 to 15, for the cell after December. */
export function dayOfCivil(year: number, month: number, day: number): number {
  if (month > 12) return dayOfCivil(year + 1, month - 12, day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}
