import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInLane } from '../../src/chart/chartIndex.ts';
import {
  anchorDay,
  type ChartData,
  chartData,
  chartIndex,
  countTouching,
  flag,
  lowerBound,
} from '../../src/chart/index.ts';
import { heaviestOf, precedence } from '../../src/chart/precedence.ts';
import { runningAt } from '../../src/chart/spans.ts';
import { columnsOf, type RandomStory, type Row, runs, story } from './stories.ts';

/** The same story many times over, each time a little later: longer than a block of the tree. */
const longStory = fc.record({ story, times: fc.integer({ min: 1, max: 12 }) }).map(({ story, times }) => ({
  lanes: story.lanes,
  rows: Array.from({ length: times }, (_, t) =>
    story.rows.map((row): Row => ({ ...row, id: `${row.id}-${t}`, start: row.start + t * 7 })),
  ).flat(),
}));

const filter = fc.oneof(
  fc.constant(null),
  fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 7, maxLength: 7 }),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

function indexed(random: RandomStory, kept: readonly number[] | null) {
  const data = columnsOf(random.rows, random.lanes);
  const matching = kept && Uint8Array.from({ length: data.size }, (_, i) => kept[i % kept.length]!);
  const ids = Array.from({ length: data.size }, (_, i) => i).filter(i => !matching || matching[i] === 1);
  return { data, ids, index: chartIndex(data, matching) };
}

function byAnchor(data: ChartData, ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => anchorDay(data, a) - anchorDay(data, b) || a - b);
}

describe('The index', () => {
  it('holds the matching events in order of the day on which they stand', () => {
    fc.assert(
      fc.property(longStory, filter, (random, kept) => {
        const { data, ids, index } = indexed(random, kept);
        const order = byAnchor(data, ids);
        expect([...index.ids]).toEqual(order);
        expect([...index.anchors]).toEqual(order.map(id => anchorDay(data, id)));
        expect([...index.starts]).toEqual(ids.map(id => data.start[id]!).sort((a, b) => a - b));
        expect([...index.ends]).toEqual(ids.map(id => data.end[id]!).sort((a, b) => a - b));
        expect(index.extent).toEqual(
          ids.length
            ? {
                from: Math.min(...ids.map(id => data.start[id]!)),
                to: Math.max(...ids.map(id => data.end[id]!)),
              }
            : { from: 0, to: 1 },
        );
      }),
      runs(60),
    );
  });

  it('puts into order what comes in none', () => {
    fc.assert(
      fc.property(story, random => {
        const sorted = columnsOf(random.rows, random.lanes);
        const data = {
          ...sorted,
          start: sorted.start.slice().reverse(),
          end: sorted.end.slice().reverse(),
          flags: sorted.flags.slice().reverse(),
        };
        const ids = Array.from({ length: data.size }, (_, i) => i);
        const index = chartIndex(data);
        expect([...index.ids]).toEqual(byAnchor(data, ids));
        expect([...index.starts]).toEqual([...sorted.start]);
        expect([...index.ends]).toEqual([...sorted.end].sort((a, b) => a - b));
      }),
      runs(60),
    );
  });

  it('finds the first place of a value, counts by lane and names the weightiest', () => {
    fc.assert(
      fc.property(longStory, filter, share, share, (random, kept, a, b) => {
        const { data, index } = indexed(random, kept);
        const n = index.ids.length;
        const [lo, hi] = [Math.floor(Math.min(a, b) * n), Math.ceil(Math.max(a, b) * n)];
        const ids = [...index.ids].slice(lo, hi);
        for (let lane = 0; lane < data.lanes; lane++) {
          expect(countInLane(index, lane, lo, hi)).toBe(ids.filter(id => (data.by[id]! >> lane) & 1).length);
        }
        if (ids.length)
          expect(heaviestOf(index, lo, hi)).toBe([...ids].sort((x, y) => precedence(data, x, y))[0]);
        const value = (index.anchors[lo] ?? 0) + (hi % 3) - 1;
        const found = [...index.anchors].findIndex(anchor => anchor >= value);
        expect(lowerBound(index.anchors, value)).toBe(found < 0 ? n : found);
      }),
      runs(100),
    );
  });

  it('counts what touches a window', () => {
    fc.assert(
      fc.property(longStory, filter, share, share, (random, kept, a, b) => {
        const { data, ids, index } = indexed(random, kept);
        const at = (share: number) =>
          index.extent.from - 3 + share * (index.extent.to - index.extent.from + 6);
        const [from, to] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
        for (const window of [
          { from, to },
          { from: Math.floor(from), to: Math.floor(to) + 1 },
        ]) {
          const touching = ids.filter(id => data.start[id]! < window.to && data.end[id]! > window.from);
          expect(countTouching(index, window)).toBe(touching.length);
        }
      }),
      runs(100),
    );
  });

  it('finds what is running on a day, the latest begun first', () => {
    fc.assert(
      fc.property(longStory, filter, share, fc.integer({ min: 0, max: 20 }), (random, kept, a, most) => {
        const { data, ids, index } = indexed(random, kept);
        const day = Math.floor(index.extent.from - 1 + a * (index.extent.to - index.extent.from + 2));
        const running = ids
          .filter(id => data.end[id]! - data.start[id]! > 1 && data.start[id]! < day && data.end[id]! > day)
          .reverse();
        expect(runningAt(index.spans, day, Number.POSITIVE_INFINITY)).toEqual(running);
        expect(runningAt(index.spans, day, most)).toEqual(running.slice(0, most));
        const soft = running.filter(id => data.flags[id]! & flag.soft);
        expect(runningAt(index.softSpans, day, Number.POSITIVE_INFINITY)).toEqual(soft);
      }),
      runs(100),
    );
  });
});

describe('The columns of a story', () => {
  const point = (from: number, to: number, precision: 'day' | 'month') =>
    ({ from, to, precision, approximate: false, uncertain: false }) as const;
  const event = (id: string, from: number, to: number, rest: object) => ({
    id,
    label: `Label of ${id}`,
    by: ['us'],
    to: [],
    kind: 'talks',
    weight: 1,
    happened: true,
    date: { from, to, start: point(from, to, 'day'), end: point(from, to, 'day') },
    otherDates: [],
    coverage: { accounts: 2 },
    ...rest,
  });
  const core = {
    lanes: [{ id: 'us' }, { id: 'nk' }, { id: 'others' }],
    actors: [
      { id: 'us', lane: 0 },
      { id: 'kim', lane: 1 },
      { id: 'xi', lane: 2 },
    ],
    kinds: [
      { id: 'talks', shape: 'circle' },
      { id: 'test', shape: 'triangle' },
    ],
    events: [
      event('a', 10, 11, { by: ['kim', 'us'], to: ['us', 'xi'], weight: 3 }),
      event('b', 12, 13, { kind: 'test', happened: false, otherDates: [{ from: 14, to: 15 }] }),
      event('c', 20, 50, { date: { from: 20, to: 50, start: point(20, 50, 'month'), end: null } }),
    ],
  };
  const data = chartData(core as unknown as Parameters<typeof chartData>[0]);

  it('say who acts, whom it is aimed at and who leads', () => {
    expect([...data.by]).toEqual([0b011, 0b001, 0b001]);
    expect([...data.to]).toEqual([0b100, 0, 0]);
    expect([...data.lead]).toEqual([1, 0, 0]);
  });

  it('say shape, weight, label and the days that accounts give', () => {
    expect([...data.shape]).toEqual([0, 3, 0]);
    expect([...data.weight]).toEqual([3, 1, 1]);
    expect([...data.accounts]).toEqual([2, 2, 2]);
    expect(data.label(1)).toBe('Label of b');
    expect([0, 1].map(i => data.otherDays(i))).toEqual([[], [14]]);
  });

  it('say what is soft, open or did not happen', () => {
    expect([...data.flags]).toEqual([0, flag.hollow, flag.soft | flag.openEnd]);
    expect(anchorDay(data, 2)).toBe(34);
  });
});
