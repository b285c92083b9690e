import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault, parseDate } from '../../src/story/authoring.ts';
import { type Day, formatDay, type StoryDate } from '../../src/story/index.ts';

function read(text: string): StoryDate {
  const date = parseDate(text);
  if (isFault(date)) throw new Error(`${text}: ${date.expected}`);
  return date;
}

function days(text: string): string {
  const { from, to } = read(text);
  return `${formatDay(from)} ${formatDay(to)}`;
}

function fault(text: string): string {
  const date = parseDate(text);
  return isFault(date) ? date.expected : 'no fault';
}

describe('EDTF dates', () => {
  test.each([
    ['2018-06-12', '2018-06-12 2018-06-13', 'day'],
    ['2018-12', '2018-12-01 2019-01-01', 'month'],
    ['2018', '2018-01-01 2019-01-01', 'year'],
    ['2018-XX', '2018-01-01 2019-01-01', 'year'],
    ['2018-XX-XX', '2018-01-01 2019-01-01', 'year'],
    ['2018-06-XX', '2018-06-01 2018-07-01', 'month'],
    ['201X', '2010-01-01 2020-01-01', 'decade'],
    ['20XX', '2000-01-01 2100-01-01', 'century'],
    ['-201X', '-2019-01-01 -2009-01-01', 'decade'],
    ['2018-21', '2018-03-01 2018-06-01', 'season'],
    ['2018-22', '2018-06-01 2018-09-01', 'season'],
    ['2018-23', '2018-09-01 2018-12-01', 'season'],
    ['2018-24', '2018-12-01 2019-03-01', 'season'],
    ['2020-02-29', '2020-02-29 2020-03-01', 'day'],
    ['0000', '0000-01-01 0001-01-01', 'year'],
    ['-9999', '-9999-01-01 -9998-01-01', 'year'],
    ['9999-12-31', '9999-12-31 10000-01-01', 'day'],
  ])('%s is the days from %s and of precision %s', (text, expected, precision) => {
    expect(days(text)).toBe(expected);
    expect(read(text).start).toEqual(read(text).end);
    expect(read(text).start?.precision).toBe(precision);
    expect(read(text).interval).toBe(false);
  });

  test.each([
    ['2019-01-07/2019-01-10', '2019-01-07 2019-01-11'],
    ['2018-03-31?/2018-04-01?', '2018-03-31 2018-04-02'],
    ['2018-11/2019-01-15', '2018-11-01 2019-01-16'],
    ['2018/2018-06-12', '2018-01-01 2018-06-13'],
    ['2018-06-12/2018', '2018-06-12 2019-01-01'],
    ['2018-21/2018-22', '2018-03-01 2018-09-01'],
    ['201X/2020', '2010-01-01 2021-01-01'],
    ['2018-06-12/2018-06-12', '2018-06-12 2018-06-13'],
  ])('%s is the days from %s', (text, expected) => {
    expect(days(text)).toBe(expected);
    expect(read(text).interval).toBe(true);
  });

  test.each([
    ['2018-09/..', true, false],
    ['2018-09/', true, false],
    ['../2018-09', false, true],
    ['/2018-09', false, true],
  ])('%s reaches as far as the end that is known', (text, hasStart, hasEnd) => {
    expect(days(text)).toBe('2018-09-01 2018-10-01');
    expect([read(text).start !== null, read(text).end !== null]).toEqual([hasStart, hasEnd]);
  });

  test.each([
    ['2018-12?', false, true],
    ['2018-12~', true, false],
    ['2018-12%', true, true],
    ['2018-12', false, false],
    ['2018-24~', true, false],
    ['2018-06-12?', false, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(read(text).start).toMatchObject({ approximate, uncertain });
  });

  test('each end of an interval has its own precision and doubt', () => {
    const { start, end } = read('2018-09?/2018-11-30~');
    expect(start).toMatchObject({ precision: 'month', uncertain: true, approximate: false });
    expect(end).toMatchObject({ precision: 'day', uncertain: false, approximate: true });
  });

  test.each([
    ['2019-02-31', 'a day that the calendar has'],
    ['2019-02-29', 'a day that the calendar has'],
    ['2019-06-31?', 'a day that the calendar has'],
    ['2019-13', 'a month from 01 to 12'],
    ['2019-00', 'a month from 01 to 12'],
    ['2019-13-01', 'a month from 01 to 12'],
    ['2019-25', 'a season from 21 (spring) to 24 (winter)'],
    ['2019-01-10/2019-01-07', 'an interval that ends after it begins'],
    ['2019-02/2019-01', 'an interval that ends after it begins'],
    ['../..', 'an interval of which at least one end is known'],
    ['/', 'an interval of which at least one end is known'],
    ['/..', 'an interval of which at least one end is known'],
    ['Y12018', 'a year from -9999 to 9999'],
    ['12018-01-01', 'a year from -9999 to 9999'],
    ['XXXX', 'a date whose century is known'],
  ])('%s is refused: expected %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  test.each([
    '',
    '..',
    'soon',
    '12 June 2018',
    '2018-6-12',
    '20',
    '201',
    '2018-06-12T10:00:00Z',
    '[2018,2019]',
    '2018?-06',
    ' 2018',
    '2018/2019/2020',
    '1XXX',
    '2018-06-1X',
  ])('"%s" is refused with the form of a date', text => {
    expect(fault(text)).toContain('2018-06-12');
  });

  test('no text makes the reader throw, and no date is empty', () => {
    const piece = fc.constantFrom(
      '2018',
      '-0044',
      '06',
      '12',
      '31',
      '-',
      '/',
      '..',
      'X',
      '?',
      '~',
      '%',
      '24',
      'Y',
      'T',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 9 }).map(parts => parts.join('')),
        ),
        text => {
          const date = parseDate(text);
          if (isFault(date)) return;
          expect(date.edtf).toBe(text);
          expect(Number.isInteger(date.from) && Number.isInteger(date.to)).toBe(true);
          expect(date.to).toBeGreaterThan(date.from);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('two days in order are always an interval, in the other order never', () => {
    const day = fc.integer({ min: -700_000, max: 700_000 }) as fc.Arbitrary<Day>;
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(read(`${formatDay(first)}/${formatDay(last)}`)).toMatchObject({ from: first, to: last + 1 });
        if (first < last) expect(fault(`${formatDay(last)}/${formatDay(first)}`)).not.toBe('no fault');
      }),
    );
  });
});

describe('A plain date', () => {
  const ends = [1, 12, 28, 29, 30, 31, 32, 0].flatMap(day =>
    [0, 1, 2, 4, 12, 13, 21].map(month => [month, day] as const),
  );
  const two = (number: number) => String(number).padStart(2, '0');

  test.each(['0000', '0001', '1900', '2000', '2019', '2020', '9999'])(
    'of %s is read without the grammar as the grammar reads it',
    year => {
      const dates = ends.flatMap(([month, day]) => [
        `${year}-${two(month)}`,
        `${year}-${two(month)}-${two(day)}`,
      ]);
      for (const text of [year, ...dates]) {
        const own = parseDate(text);
        // An uncertain date takes the way through the grammar, and is the same days.
        const asked = parseDate(`${text}?`);
        expect(isFault(own), text).toBe(isFault(asked));
        if (isFault(own) || isFault(asked)) continue;
        expect({ ...asked.start, uncertain: false }, text).toEqual(own.start);
      }
    },
  );
});
