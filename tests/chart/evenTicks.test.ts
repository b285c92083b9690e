import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, EvenAxis, type EvenTickSettings, evenScale, slotPlaces } from '../../src/chart/index.ts';
import { iso, runs } from './stories.ts';

const widthOf = (days: number) => 30 + (days % 5) * 6;
const settingsAt = (pxPerPlace: number, textScale = 1): EvenTickSettings => ({
  pxPerPlace,
  textScale,
  widthOf,
  dateWidth: { day: 38 * textScale, month: 54 * textScale },
});

const dayLists = fc.array(
  fc.oneof(fc.integer({ min: 5_000, max: 19_000 }), fc.integer({ min: 17_000, max: 17_400 })),
  { minLength: 2, maxLength: 300 },
);
const scales = fc.double({ min: 0.2, max: 120, noNaN: true });

function axisOf(days: readonly number[]) {
  const scale = evenScale(Int32Array.from(days).sort(), 20_000);
  return { scale, axis: new EvenAxis(scale), whole: { from: -2, to: scale.days.length * slotPlaces + 2 } };
}

describe('The axis of an evenly spaced story', () => {
  it('sets no text on another', () => {
    fc.assert(
      fc.property(dayLists, scales, (days, px) => {
        const { axis, whole } = axisOf(days);
        const { years, dates, folds, dated } = axis.ticks(whole, settingsAt(px));
        const apart = (list: readonly { at: number }[], least: number) => {
          for (let i = 1; i < list.length; i++)
            expect((list[i]!.at - list[i - 1]!.at) * px).toBeGreaterThanOrEqual(least - 1e-6);
        };
        apart(years, 46);
        apart(dates, dated === 'day' ? 54 : 70);
        for (let i = 1; i < folds.length; i++) {
          const [a, b] = [folds[i - 1]!, folds[i]!];
          const half = (widthOf(a.to - a.from) + widthOf(b.to - b.from)) / 2;
          expect((b.at - a.at) * px).toBeGreaterThan(half);
        }
      }),
      runs(200),
    );
  });

  it('says the same of a place, whatever else is in view', () => {
    fc.assert(
      fc.property(
        dayLists,
        scales,
        fc.nat(600),
        fc.integer({ min: 1, max: 200 }),
        (days, px, from, length) => {
          const { axis, whole } = axisOf(days);
          const all = axis.ticks(whole, settingsAt(px));
          const part = axis.ticks({ from, to: from + length }, settingsAt(px));
          const within = <T extends { at: number }>(list: readonly T[]) =>
            list.filter(({ at }) => at >= from && at < from + length);
          expect(within(part.folds)).toEqual(within(all.folds));
          expect(within(part.dates)).toEqual(within(all.dates));
          expect(within(part.years)).toEqual(within(all.years));
        },
      ),
      runs(200),
    );
  });

  it('tells quiet stretches alone, with their true days, the longest of all among them', () => {
    fc.assert(
      fc.property(dayLists, scales, (days, px) => {
        const { axis, scale, whole } = axisOf(days);
        const { folds } = axis.ticks(whole, settingsAt(px));
        const gaps = [...scale.days].slice(1).map((day, i) => day - scale.days[i]!);
        for (const { from, to, at } of folds) {
          expect(to - from).toBeGreaterThan(1);
          expect([...scale.days]).toContain(from);
          expect(at).toBe(scale.place(from) + 1.5);
          expect(scale.place(to) - scale.place(from)).toBe(slotPlaces);
        }
        const longest = Math.max(0, ...gaps);
        if (longest > 1) expect(folds.map(({ from, to }) => to - from)).toContain(longest);
      }),
      runs(200),
    );
  });

  it('names each year at its first day with events, and those with the most days where room is short', () => {
    const days = ['2016-05-01', '2017-02-01', '2018-01-03', '2018-02-01', '2018-03-01', '2019-07-01'].map(
      iso,
    );
    const { axis, whole } = axisOf(days);
    const yearsAt = (px: number) =>
      axis.ticks(whole, settingsAt(px)).years.map(({ day, at }) => [civil(day).year, at]);
    expect(yearsAt(40)).toEqual([
      [2016, 0],
      [2017, 2],
      [2018, 4],
      [2019, 10],
    ]);
    expect(yearsAt(8)).toEqual([
      [2018, 4],
      [2019, 10],
    ]);
  });

  it('knows the year that a place belongs to, and where the next begins', () => {
    const { axis } = axisOf(['2016-05-01', '2018-01-03', '2018-02-01'].map(iso));
    expect(axis.yearAt(1.5, settingsAt(40))).toEqual({ day: iso('2016-05-01'), next: 2 });
    expect(axis.yearAt(2, settingsAt(40))?.day).toBe(iso('2018-01-03'));
    expect(axis.yearAt(99, settingsAt(40))?.next).toBe(Number.POSITIVE_INFINITY);
    expect(new EvenAxis({ days: new Int32Array() }).yearAt(0, settingsAt(40))).toBeNull();
  });

  it('looks at as much as is in view, however long the story', () => {
    const many = axisOf(Array.from({ length: 200_000 }, (_, i) => i * 3));
    const { dates, folds } = many.axis.ticks({ from: 100_000, to: 100_400 }, settingsAt(3));
    expect(dates.length).toBeLessThan(40);
    expect(folds.length).toBeLessThan(40);
    const { folds: far } = many.axis.ticks(many.whole, settingsAt(0.003));
    expect(far.length).toBeLessThan(40);
  });
});
