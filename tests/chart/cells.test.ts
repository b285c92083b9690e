import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsestKind } from '../../src/chart/cells.ts';
import { cellAt, cellKindAt, civil, dayOfCivil, levelScale } from '../../src/chart/index.ts';
import { iso } from './stories.ts';

const day = fc.integer({ min: iso('0001-01-01'), max: iso('9999-12-31') });
const kind = fc.integer({ min: 0, max: coarsestKind });

function toIso(dayNumber: number): string {
  const { year, month, day } = civil(dayNumber);
  return `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

describe('Dates of days', () => {
  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(day, number => {
        const date = new Date(number * 86_400_000);
        const { year, month, day: ofMonth } = civil(number);
        expect([year, month, ofMonth]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayOfCivil(year, month, ofMonth)).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2019-01-10', 17_906],
    ['0001-01-01', -719_162],
  ])('number %s as %d', (date, number) => {
    expect(iso(date)).toBe(number);
  });

  it('carry months past December into the next year', () => {
    expect(dayOfCivil(2018, 13, 1)).toBe(iso('2019-01-01'));
    expect(dayOfCivil(2018, 15, 1)).toBe(iso('2019-03-01'));
  });
});

describe('Cells', () => {
  it.each([
    [0, '2019-01-10', '2019-01-10', '2019-01-11'],
    [1, '2019-01-10', '2019-01-01', '2019-01-11'],
    [1, '2019-01-11', '2019-01-11', '2019-01-21'],
    [1, '2019-01-31', '2019-01-21', '2019-02-01'],
    [1, '2019-02-28', '2019-02-21', '2019-03-01'],
    [2, '2020-02-29', '2020-02-01', '2020-03-01'],
    [2, '2018-12-31', '2018-12-01', '2019-01-01'],
    [3, '2018-12-31', '2018-10-01', '2019-01-01'],
    [3, '2019-05-15', '2019-04-01', '2019-07-01'],
    [4, '2018-06-12', '2018-01-01', '2019-01-01'],
    [5, '2018-06-12', '2015-01-01', '2020-01-01'],
    [6, '2018-06-12', '2000-01-01', '2025-01-01'],
    [7, '0099-06-12', '0000-01-01', '0100-01-01'],
  ])('of kind %i that hold %s reach from %s to %s', (kind, date, from, to) => {
    const cell = cellAt(kind, iso(date));
    expect([toIso(cell.from), toIso(cell.to)]).toEqual([from, to]);
  });

  it('hold their day and lie whole in the cells of coarser kinds', () => {
    fc.assert(
      fc.property(day, kind, kind, (number, a, b) => {
        const [finer, coarser] = [cellAt(Math.min(a, b), number), cellAt(Math.max(a, b), number)];
        expect(finer.from).toBeLessThanOrEqual(number);
        expect(finer.to).toBeGreaterThan(number);
        expect(finer.from).toBeGreaterThanOrEqual(coarser.from);
        expect(finer.to).toBeLessThanOrEqual(coarser.to);
        expect(cellAt(finer.kind, finer.from)).toEqual(finer);
        expect(cellAt(finer.kind, finer.to - 1)).toEqual(finer);
        expect(cellAt(finer.kind, finer.to).from).toBe(finer.to);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are at least 24 px wide, and grow finer as the zoom grows', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 28 }), (number, level) => {
        const scale = levelScale(level);
        const cell = cellAt(cellKindAt(scale), number);
        expect((cell.to - cell.from) * scale).toBeGreaterThanOrEqual(24);
        expect(cellKindAt(levelScale(level + 1))).toBeLessThanOrEqual(cell.kind);
      }),
      { numRuns: 500 },
    );
  });
});
