import { lowerBound } from './bounds.ts';
import { type ChartData, flag } from './data.ts';
import type { TimeWindow } from './levels.ts';
import { byAnchor, byFirstDay, lanePrefixes, startsAndEnds } from './ordering.ts';
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
  /** Prefix counts by lane: `laneCounts[lane][p]` events of the first p take part in the lane. */
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
 * longer than a day. About 40 bytes for each event.
 */
export function chartIndex(data: ChartData, matching: Uint8Array | null = null): ChartIndex {
  const byStart = byFirstDay(data, matching);
  const { ids, anchors } = byAnchor(data, byStart);
  const { starts, ends } = startsAndEnds(data, byStart);
  return {
    data,
    ids,
    anchors,
    starts,
    ends,
    laneCounts: lanePrefixes(data, ids),
    spans: spanTree(data, byStart, 0),
    softSpans: spanTree(data, byStart, flag.soft),
    heaviest: heaviestTree(data, ids),
    extent: ids.length ? { from: starts[0]!, to: ends[ends.length - 1]! } : { from: 0, to: 1 },
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
  const counts = index.laneCounts[lane]!;
  return counts[hi]! - counts[lo]!;
}
