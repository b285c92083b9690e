import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  parseDay,
  partsOf,
  weekdayOf,
} from '../../src/story/index.ts';

describe('days', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2018, 6, 12, 17_694],
    [2000, 2, 29, 11_016],
    [0, 1, 1, -719_528],
    [-1, 12, 31, -719_529],
    [2018, 13, 1, 17_897],
    [2019, 0, 31, 17_896],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });

  test('a day of any year from -9999 to 9999 is the one that UTC says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_371_222, max: 2_932_896 }), day => {
        const date = new Date(day * 86_400_000);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(partsOf(day as Day)).toEqual(parts);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
        expect(weekdayOf(day as Day)).toBe(date.getUTCDay());
        expect(parseDay(formatDay(day as Day))).toBe(day);
      }),
    );
  });

  test.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2019, 12, 31],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-1-1',
    '2019-01',
    ' 2019-01-01',
    '',
  ])('"%s" is no day', text => {
    expect(parseDay(text)).toBeNull();
  });

  test('a fraction of a day belongs to the day in which it lies', () => {
    expect(formatDay(-0.5 as Day)).toBe('1969-12-31');
    expect(formatDay(0.99 as Day)).toBe('1970-01-01');
  });
});
