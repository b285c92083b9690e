import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorDay,
  chartIndex,
  type EvenScale,
  evenData,
  evenScale,
  flag,
  slotMiddle,
  slotPlaces,
} from '../../src/chart/index.ts';
import { columnsOf, iso, runs, story } from './stories.ts';

const anchors = (days: readonly number[]) => Int32Array.from(days).sort();
const dayLists = fc.array(
  fc.oneof(fc.integer({ min: -300_000, max: 900_000 }), fc.integer({ min: 17_000, max: 17_400 })),
  { minLength: 1, maxLength: 80 },
);
const after = fc.nat(40_000);

function scaleOf(days: readonly number[], more: number): EvenScale {
  return evenScale(anchors(days), Math.max(...days) + 1 + more);
}

describe('The even scale', () => {
  it('gives every day with events the same room', () => {
    fc.assert(
      fc.property(dayLists, after, (days, more) => {
        const scale = scaleOf(days, more);
        const each = [...new Set(days)].sort((a, b) => a - b);
        expect([...scale.days]).toEqual(each);
        expect(each.map(scale.place)).toEqual(each.map((_, slot) => slot * slotPlaces));
      }),
      runs(200),
    );
  });

  it('rises with every day, within the story and beyond it', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(dayLists, after, part, part, (days, more, a, b) => {
        const scale = scaleOf(days, more);
        const [from, to] = [Math.min(...days) - 400, Math.max(...days) + more + 400];
        const [one, other] = [from + a * (to - from), from + b * (to - from)].sort((x, y) => x - y);
        if (other! - one! > 1e-3) expect(scale.place(other!)).toBeGreaterThan(scale.place(one!));
        const day = Math.floor(one!);
        expect(scale.place(day + 1)).toBeGreaterThan(scale.place(day));
      }),
      runs(400),
    );
  });

  it('leads back to the day from its place, and to the place from its day', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(dayLists, after, part, (days, more, share) => {
        const scale = scaleOf(days, more);
        const [from, to] = [Math.min(...days) - 400, Math.max(...days) + more + 400];
        const day = from + share * (to - from);
        expect(Math.abs(scale.dayAt(scale.place(day)) - day)).toBeLessThan(0.4);
        expect(Math.round(scale.dayAt(scale.place(Math.floor(day))))).toBe(Math.floor(day));
        const [first, last] = [scale.place(from), scale.place(to)];
        const place = first + share * (last - first);
        expect(scale.place(scale.dayAt(place))).toBeCloseTo(place, 3);
      }),
      runs(400),
    );
  });

  it('keeps what comes after the last event no longer than all before it', () => {
    fc.assert(
      fc.property(dayLists, after, (days, more) => {
        const scale = scaleOf(days, more);
        const last = Math.max(...days);
        const beyond = scale.place(last + 1 + more) - scale.place(last + 1);
        expect(beyond).toBeLessThanOrEqual(Math.max(24, scale.days.length * slotPlaces) + 1e-6);
      }),
      runs(200),
    );
  });

  it('folds a quiet year into the room of a quiet week', () => {
    const scale = scaleOf(['2018-06-12', '2018-06-20', '2019-06-20'].map(iso), 0);
    expect(scale.place(iso('2018-06-12') + 1)).toBe(1);
    expect(scale.place(iso('2018-06-20') + 1)).toBe(3);
    // In the middle of the quiet year.
    expect(scale.place(iso('2018-12-20'))).toBeGreaterThan(3);
    expect(scale.place(iso('2018-12-20'))).toBeLessThan(4);
  });

  it('is the line of days itself where there are no events', () => {
    const scale = evenScale(new Int32Array(), 0);
    expect(scale.place(17.5)).toBe(17.5);
    expect(scale.dayAt(17.5)).toBe(17.5);
  });
});

describe('Columns in places', () => {
  it('stand where their days have their room, in the order that they had', () => {
    fc.assert(
      fc.property(story, random => {
        const data = columnsOf(random.rows, random.lanes);
        const index = chartIndex(data);
        const scale = evenScale(index.anchors, index.extent.to);
        const even = evenData(data, scale);
        for (let event = 0; event < data.size; event++) {
          expect(anchorDay(even, event)).toBe(scale.place(anchorDay(data, event)));
          expect(even.end[event]!).toBeGreaterThan(even.start[event]!);
          expect(even.start[event]!).toBeGreaterThanOrEqual(Math.floor(scale.place(data.start[event]!)));
          expect(even.end[event]!).toBeLessThanOrEqual(Math.ceil(scale.place(data.end[event]!)));
        }
        expect([...chartIndex(even).ids]).toEqual([...index.ids]);
      }),
      runs(200),
    );
  });

  const visit = { id: 'visit', start: iso('2019-01-07'), days: 4, by: [0] };
  const talks = { id: 'talks', start: iso('2019-01-08'), days: 1, by: [0] };
  const month = { id: 'month', start: iso('2019-03-01'), days: 31, by: [0], flags: flag.soft };
  const reply = { id: 'reply', start: iso('2019-05-02'), days: 1, by: [0] };
  const data = columnsOf([visit, talks, month, reply], 1);
  const index = chartIndex(data);
  const scale = evenScale(index.anchors, index.extent.to);

  it('cover the days with events that a span covers, and leave a single day single', () => {
    const even = evenData(data, scale);
    expect([even.start[0], even.end[0]]).toEqual([0, 4]);
    expect([even.start[1], even.end[1]]).toEqual([2, 3]);
  });

  it('keep the shape of a rough date in its middle', () => {
    const even = evenData(data, scale);
    expect((even.start[2]! + even.end[2]!) / 2).toBe(slotMiddle(2));
    expect(even.end[2]! - even.start[2]!).toBeGreaterThan(1);
  });

  it('end before the cursor of a day by which they had ended, and beyond it where they ran on', () => {
    for (const [asOf, ended] of [
      [iso('2019-01-09'), false],
      [iso('2019-01-10'), true],
      [iso('2019-01-31'), true],
    ] as const) {
      const even = evenData(data, scale, asOf);
      expect(even.end[0]! <= scale.place(asOf + 1)).toBe(ended);
    }
  });
});
