import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, civil, labelFont, type Tick, tableMeasure } from '../../src/chart/index.ts';
import { iso } from './stories.ts';

/** The text of a tick as English writes it, in CSS px: days and months at 12 px, what stands above them at 13. */
function textPx({ day, unit, short }: Tick, font = labelFont(1)): number {
  const date = new Date(day * 86_400_000);
  const options: Intl.DateTimeFormatOptions =
    unit === 'year' ? { year: 'numeric' } : { month: short ? 'short' : 'long' };
  if (unit === 'day') return tableMeasure(`${civil(day).day}`, font);
  if (unit === 'month-year') options.year = 'numeric';
  return tableMeasure(new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date), font);
}

const from = fc.oneof(
  fc.integer({ min: iso('0001-01-01'), max: iso('9999-12-31') }),
  fc.integer({ min: iso('2018-12-20'), max: iso('2019-01-20') }),
);
const scale = fc
  .integer({ min: -36, max: 27 })
  .chain(k => fc.double({ min: 0, max: 1, noNaN: true }).map(f => 2 ** ((k + f) / 4)));
const axis = fc.record({
  from,
  offset: fc.double({ min: 0, max: 0.99, noNaN: true }),
  px: fc.integer({ min: 50, max: 2_000 }),
  scale,
  textScale: fc.constantFrom(1, 1, 1.5, 2),
});

function windowAndTicks({
  from,
  offset,
  px,
  scale,
  textScale,
}: typeof axis extends fc.Arbitrary<infer A> ? A : never) {
  const window = { from: from + offset, to: from + offset + px / scale };
  return { window, ...axisTicks(window, scale, textScale) };
}

describe('The axis', () => {
  it('has texts that never touch', () => {
    fc.assert(
      fc.property(axis, random => {
        const { major, minor } = windowAndTicks(random);
        for (const [row, font] of [
          [minor, labelFont(1)],
          [major, labelFont(3)],
        ] as const) {
          row.forEach((tick, i) => {
            const width = textPx(tick, font) * random.textScale;
            const room =
              (tick.names === 'stretch' ? tick.next : (row[i + 1]?.day ?? Number.POSITIVE_INFINITY)) -
              tick.day;
            expect(room * random.scale).toBeGreaterThanOrEqual(width + 4);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has ticks that rise and leave no part of the window without one', () => {
    fc.assert(
      fc.property(axis, random => {
        const { window, major, minor } = windowAndTicks(random);
        for (const row of [major, minor]) {
          row.forEach((tick, i) => {
            const next = row[i + 1];
            expect(tick.next).toBeGreaterThan(tick.day);
            if (!next) return;
            expect(next.day).toBeGreaterThan(tick.day);
            // Weeks end with the month: after the 22nd comes the first.
            if (tick.unit === 'day' && tick.next !== next.day)
              expect(next.day - tick.day).toBeLessThanOrEqual(10);
            else expect(next.day).toBe(tick.next);
          });
        }
        for (const row of [major, minor.filter(tick => tick.unit !== 'day')].filter(row => row.length > 0)) {
          expect(row[0]!.day).toBeLessThanOrEqual(window.from);
          expect(row.at(-1)!.next).toBeGreaterThanOrEqual(window.to);
        }
        expect(minor.length).toBeLessThan(random.px / 20 + 6);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['days under months', 30, 'month-year', 'day'],
    ['every seventh day', 7, 'month-year', 'day'],
    ['months under years', 3, 'year', 'month'],
    ['short months', 1.5, 'year', 'month'],
    ['quarters', 0.5, 'year', 'month'],
    ['years', 0.2, undefined, 'year'],
  ])('shows %s at %d px a day', (_, pxPerDay, above, below) => {
    const from = iso('2019-01-03');
    const { major, minor } = axisTicks({ from, to: from + 900 / pxPerDay }, pxPerDay);
    expect(major[0]?.unit).toBe(above);
    expect(minor.every(tick => tick.unit === below)).toBe(true);
  });

  it('counts the days of January 2019 by sevens', () => {
    const { minor } = axisTicks({ from: iso('2019-01-01'), to: iso('2019-02-01') }, 10);
    const january = minor.filter(({ day }) => day >= iso('2019-01-01') && day < iso('2019-02-01'));
    expect(january.map(({ day }) => civil(day).day)).toEqual([1, 8, 15, 22]);
  });
});
