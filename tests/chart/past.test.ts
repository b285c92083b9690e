import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartIndex,
  emptyColumns,
  flag,
  Layout,
  type Mark,
  partAhead,
  pastData,
  placeExpectedLabels,
  spreadShapes,
  type Taken,
  tableMeasure,
} from '../../src/chart/index.ts';

/** Three events in two lanes: one over, one running, roughly dated, and one to come. */
function columns() {
  const data = emptyColumns(3);
  data.start.set([10, 20, 90]);
  data.end.set([11, 50, 92]);
  data.by.set([1, 1, 3]);
  data.flags.set([0, flag.soft, 0]);
  data.weight.set([1, 2, 3]);
  return { ...data, size: 3, lanes: 2, label: (event: number) => `event ${event}`, otherDays: () => [] };
}
const known = Uint8Array.from([1, 1, 0]);

describe('the columns as of a day', () => {
  it('leave no rough date beyond the day', () => {
    const past = pastData(columns(), 30, known, []);
    expect([...past.end]).toEqual([11, 31, 92]);
    expect([...past.flags]).toEqual([0, flag.soft, 0]);
  });

  it('put what was expected, hollow, on the days that were still ahead', () => {
    const past = pastData(columns(), 30, known, [{ event: 2, from: 25, to: 60 }]);
    expect([past.start[2], past.end[2], past.flags[2]]).toEqual([31, 60, flag.hollow]);
  });

  it('put what was due on the day itself on that day', () => {
    const past = pastData(columns(), 30, known, [{ event: 2, from: 25, to: 31 }]);
    expect([past.start[2], past.end[2]]).toEqual([30, 31]);
  });

  it('let what was expected without an end run to the end of the story', () => {
    const past = pastData(columns(), 30, known, [{ event: 2, from: 70, to: null }]);
    expect([past.start[2], past.end[2], past.flags[2]]).toEqual([70, 92, flag.hollow | flag.openEnd]);
  });

  it('are drawn with nothing beyond the day but what was expected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 80 }), fc.integer({ min: 0, max: 120 }), (day, from) => {
        const data = pastData(columns(), day, known, [{ event: 2, from, to: from + 20 }]);
        const layout = new Layout(chartIndex(data, known), null, {
          rows: [2, 2],
          textScale: 1,
          measure: tableMeasure,
          leastWeight: 1,
          asOf: day,
        });
        for (const mark of layout.frame({ from: 0, to: 120 }, 8).marks) {
          expect(mark.at).toBeLessThanOrEqual(day + 1);
          expect(mark.to).toBeLessThanOrEqual(day + 1);
        }
      }),
    );
  });
});

function expectedMark(event: number, from: number, days: number, lanes: readonly number[]): Mark {
  const rest = { soft: false, openStart: false, openEnd: false, toward: [], shape: 0, otherDays: [] };
  const weight = 1 + (event % 3);
  return {
    event,
    at: from + 0.5,
    from,
    to: from + days,
    span: days > 3,
    hollow: true,
    lanes,
    lead: lanes[0]!,
    weight,
    ...rest,
  };
}

describe('what may come any day', () => {
  it('has its shapes in a row along the spans, the weightiest first', () => {
    const marks = [
      expectedMark(1, 40, 30, [0]),
      expectedMark(2, 40, 30, [0, 1]),
      expectedMark(3, 40, 30, [1]),
    ];
    const placed = spreadShapes(marks, 10);
    expect(placed.map(({ event }) => event)).toEqual([2, 1, 3]);
    expect(placed[1]!.at - placed[0]!.at).toBeCloseTo(2.8);
    expect(placed[2]!.at - placed[0]!.at).toBeCloseTo(2.8);
  });

  it('stays within its span', () => {
    const days = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 10 }), list => {
        const placed = spreadShapes(
          list.map((length, event) => expectedMark(event, 40, length, [0])),
          10,
        );
        for (const { at, from, to, span } of placed) {
          expect(at).toBeGreaterThanOrEqual(from);
          if (span) expect(at).toBeLessThanOrEqual(to);
        }
      }),
    );
  });

  it('stands free where its span is long, and is laid out as events are where it is short', () => {
    const marks = Array.from({ length: 12 }, (_, event) => expectedMark(event, 40, event < 2 ? 2 : 30, [0]));
    const { free, rest } = partAhead(marks, 10);
    expect(free).toHaveLength(8);
    expect(free.every(({ to, from }) => to - from === 30)).toBe(true);
    expect([...free, ...rest].map(({ event }) => event).sort((a, b) => a - b)).toEqual(
      marks.map(({ event }) => event),
    );
  });
});

describe('labels of what was expected', () => {
  const settings = (taken: readonly Taken[] = [], rows = [3, 2]) => ({
    scale: 10,
    rows,
    textScale: 1,
    measure: tableMeasure,
    textOf: (event: number) => ({ what: `A meeting of number ${event}`, who: 'A paper, 10 January 2019' }),
    taken,
  });

  it('say in two lines what, and who said so', () => {
    const [label] = placeExpectedLabels([expectedMark(0, 40, 9, [0, 1])], settings());
    expect(label).toMatchObject({
      lane: 0,
      row: 0,
      at: 40.5,
      what: 'A meeting of number 0',
      who: 'A paper, 10 January 2019',
    });
  });

  it('say it in one line where the lane has no room for two', () => {
    const [label] = placeExpectedLabels([expectedMark(0, 40, 9, [0])], settings([], [1, 0]));
    expect(label).toMatchObject({ row: 0, who: '' });
  });

  it('make way for what stands there already, in a higher row or another lane', () => {
    const taken = { lane: 0, row: 0, lastRow: 0, x0: 390, x1: 420 };
    const mark = expectedMark(0, 40, 9, [0, 1]);
    expect(placeExpectedLabels([mark], settings([taken]))[0]).toMatchObject({ lane: 0, row: 1 });
    expect(placeExpectedLabels([mark], settings([{ ...taken, lastRow: 1 }]))[0]).toMatchObject({
      lane: 1,
      row: 0,
    });
  });

  it('never overlap', () => {
    const marks = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), fc.boolean()),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(marks, list => {
        const placed = placeExpectedLabels(
          list.map(([from, days, both], event) => expectedMark(event, from, days, both ? [0, 1] : [1])),
          settings(),
        );
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            const [ax, bx] = [a.at * 10 + a.offset, b.at * 10 + b.offset];
            const apart = ax + a.width <= bx || bx + b.width <= ax;
            const [aTop, bTop] = [a.row + (a.who ? 1 : 0), b.row + (b.who ? 1 : 0)];
            expect(apart || a.lane !== b.lane || aTop < b.row || bTop < a.row).toBe(true);
          }
        });
      }),
    );
  });
});
