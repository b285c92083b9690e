import { lowerBound } from './bounds.ts';
import { type ChartData, flag } from './data.ts';
import type { TimeWindow } from './levels.ts';
import { byAnchor, byFirstDay, endsOf, laneBlock, laneCounts, startsOf } from './ordering.ts';
import { heaviestTree } from './precedence.ts';
import { type SpanTree, spanTree } from './spans.ts';

/**
 * What a frame asks of the matching events, each answer logarithmic in their number. Positions (`lo`, `hi`) are
 * places in `ids`, which is in order of anchor day, then index.
 */
export interface ChartIndex {
  readonly data: ChartData;
  /** Matching events, in order of their anchor day. */
  readonly ids: Uint32Array;
  readonly anchors: Int32Array;
  /** First days and ends, each in order. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the first 64 × b events `laneCounts[lane][b]` take part in the lane. */
  readonly laneCounts: readonly Uint32Array[];
  readonly spans: SpanTree;
  /** The spans with a soft date: their shape may stand after the window that they reach into. */
  readonly softSpans: SpanTree;
  /** See precedence.ts. */
  readonly heaviest: Uint32Array;
  readonly extent: TimeWindow;
}

/**
 * Index of all events, or of those with `matching[i] === 1`; once per story or filter. Linear, but for the few events
 * longer than a day. About 20 bytes for each event. What is asked for later, or never, is made when it is.
 */
export function chartIndex(data: ChartData, matching: Uint8Array | null = null): ChartIndex {
  const byStart = byFirstDay(data, matching);
  const { starts, long } = startsOf(data, byStart);
  const { ids, anchors } = byAnchor(data, byStart, starts, long);
  const ends = once(() => endsOf(data, byStart, long));
  const counts = once(() => laneCounts(data, ids));
  const heaviest = once(() => heaviestTree(data, ids));
  const to = long.reduce((last, id) => Math.max(last, data.end[id]!), (starts[starts.length - 1] ?? 0) + 1);
  return {
    data,
    ids,
    anchors,
    starts,
    spans: spanTree(data, long),
    softSpans: spanTree(
      data,
      long.filter(id => data.flags[id]! & flag.soft),
    ),
    extent: { from: starts[0] ?? 0, to },
    get ends() {
      return ends();
    },
    get laneCounts() {
      return counts();
    },
    get heaviest() {
      return heaviest();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** How many matching events touch a window. */
export function countTouching(index: ChartIndex, window: TimeWindow): number {
  const begun = lowerBound(index.starts, Math.ceil(window.to));
  const over = lowerBound(index.ends, Math.floor(window.from) + 1);
  return begun - over;
}

/** How many of the events at positions [lo, hi) take part in a lane. */
export function countInLane(index: ChartIndex, lane: number, lo: number, hi: number): number {
  return countBefore(index, lane, hi) - countBefore(index, lane, lo);
}

function countBefore({ data, ids, laneCounts }: ChartIndex, lane: number, end: number): number {
  const block = Math.max(0, Math.ceil(end / laneBlock) - 1);
  let count = laneCounts[lane]![block] ?? 0;
  for (let p = block * laneBlock; p < end; p++) count += (data.by[ids[p]!]! >> lane) & 1;
  return count;
}
