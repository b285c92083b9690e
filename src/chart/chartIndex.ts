import { anchorDay, type ChartData, flag } from './data.ts';
import type { TimeWindow } from './levels.ts';

/** Events per block of the tree of weightiest events: a query looks at two blocks and log n nodes. */
const block = 64;

/**
 * What a frame asks of the matching events, each answer logarithmic in their number. Positions (`lo`, `hi`) are
 * places in `ids`, which is in order of anchor day, then index.
 */
export interface ChartIndex {
  readonly data: ChartData;
  /** Matching events, in order of their anchor day. */
  readonly ids: Uint32Array;
  readonly anchors: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Prefix counts by lane: `laneCounts[lane][p]` events of the first p take part in the lane. */
  readonly laneCounts: readonly Uint32Array[];
  /** Positions of events longer than a day, and a tree of the greatest end below each node. */
  readonly spans: SpanTree;
  /** The same of events with a soft date alone: their shape may stand after the window that they reach into. */
  readonly softSpans: SpanTree;
  readonly heaviest: Uint32Array;
  readonly extent: TimeWindow;
}

export interface SpanTree {
  readonly starts: Int32Array;
  readonly ids: Uint32Array;
  readonly maxEnd: Int32Array;
  readonly leaves: number;
}

/** Index of all events, or of those with `matching[i] === 1`. n log n, once per story or filter. */
export function chartIndex(data: ChartData, matching: Uint8Array | null = null): ChartIndex {
  const ids = matchingIds(data, matching);
  const anchors = Int32Array.from(ids, id => anchorDay(data, id));
  if (!isSorted(anchors)) sortByAnchor(ids, anchors);
  const starts = Int32Array.from(ids, id => data.start[id]!).sort();
  const ends = Int32Array.from(ids, id => data.end[id]!).sort();
  return {
    data,
    ids,
    anchors,
    starts,
    ends,
    laneCounts: lanePrefixes(data, ids),
    spans: spanTree(data, ids, 0),
    softSpans: spanTree(data, ids, flag.soft),
    heaviest: heaviestTree(data, ids),
    extent: ids.length ? { from: starts[0]!, to: ends[ends.length - 1]! } : { from: 0, to: 1 },
  };
}

/** First position in [lo, hi) whose value is not below `value`; `hi` where all are. */
export function lowerBound(values: Int32Array, value: number, lo = 0, hi = values.length): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (values[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
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

/** Order of precedence: weight, count of accounts, then index. Negative where a comes first. */
export function precedence(data: ChartData, a: number, b: number): number {
  return data.weight[b]! - data.weight[a]! || data.accounts[b]! - data.accounts[a]! || a - b;
}

/** The event of highest precedence at positions [lo, hi), which must not be empty. */
export function heaviestOf(index: ChartIndex, lo: number, hi: number): number {
  const { data, ids, heaviest } = index;
  let best = ids[lo]!;
  const take = (id: number) => {
    if (precedence(data, id, best) < 0) best = id;
  };
  const firstBlock = Math.ceil(lo / block);
  const lastBlock = Math.floor(hi / block);
  if (firstBlock >= lastBlock) {
    for (let p = lo; p < hi; p++) take(ids[p]!);
    return best;
  }
  for (let p = lo; p < firstBlock * block; p++) take(ids[p]!);
  for (let p = lastBlock * block; p < hi; p++) take(ids[p]!);
  const leaves = heaviest.length / 2;
  for (let a = firstBlock + leaves, b = lastBlock + leaves; a < b; a >>= 1, b >>= 1) {
    if (a & 1) take(heaviest[a++]!);
    if (b & 1) take(heaviest[--b]!);
  }
  return best;
}

/** Events that began before a day and go on at it, by the tree of greatest ends; at most `most`, the latest first. */
export function runningAt(spans: SpanTree, day: number, most: number): readonly number[] {
  const { starts, ids, maxEnd, leaves } = spans;
  const before = lowerBound(starts, day);
  const found: number[] = [];
  const visit = (node: number, from: number, size: number): void => {
    if (from >= before || found.length >= most || maxEnd[node]! <= day) return;
    if (size === 1) {
      found.push(ids[from]!);
      return;
    }
    visit(node * 2 + 1, from + size / 2, size / 2);
    visit(node * 2, from, size / 2);
  };
  if (ids.length) visit(1, 0, leaves);
  return found;
}

function matchingIds(data: ChartData, matching: Uint8Array | null): Uint32Array {
  if (!matching) return Uint32Array.from({ length: data.size }, (_, i) => i);
  const ids: number[] = [];
  for (let i = 0; i < data.size; i++) if (matching[i]) ids.push(i);
  return Uint32Array.from(ids);
}

function isSorted(values: Int32Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i]! < values[i - 1]!) return false;
  return true;
}

function sortByAnchor(ids: Uint32Array, anchors: Int32Array): void {
  const order = Uint32Array.from(ids, (_, i) => i).sort(
    (a, b) => anchors[a]! - anchors[b]! || ids[a]! - ids[b]!,
  );
  ids.set(Uint32Array.from(order, i => ids[i]!));
  anchors.set(Int32Array.from(order, i => anchors[i]!));
}

function lanePrefixes(data: ChartData, ids: Uint32Array): Uint32Array[] {
  return Array.from({ length: data.lanes }, (_, lane) => {
    const counts = new Uint32Array(ids.length + 1);
    for (let p = 0; p < ids.length; p++) counts[p + 1] = counts[p]! + ((data.by[ids[p]!]! >> lane) & 1);
    return counts;
  });
}

function spanTree(data: ChartData, ids: Uint32Array, flags: number): SpanTree {
  const spans = ids.filter(id => data.end[id]! - data.start[id]! > 1 && (data.flags[id]! & flags) === flags);
  spans.sort((a, b) => data.start[a]! - data.start[b]! || a - b);
  let leaves = 1;
  while (leaves < spans.length) leaves *= 2;
  const maxEnd = new Int32Array(leaves * 2).fill(-0x80000000);
  spans.forEach((id, i) => {
    maxEnd[leaves + i] = data.end[id]!;
  });
  for (let node = leaves - 1; node > 0; node--)
    maxEnd[node] = Math.max(maxEnd[node * 2]!, maxEnd[node * 2 + 1]!);
  return { starts: Int32Array.from(spans, id => data.start[id]!), ids: spans, maxEnd, leaves };
}

function heaviestTree(data: ChartData, ids: Uint32Array): Uint32Array {
  const leaves = Math.max(1, Math.ceil(ids.length / block));
  const tree = new Uint32Array(leaves * 2);
  for (let b = 0; b * block < ids.length; b++) {
    let best = ids[b * block]!;
    for (let p = b * block + 1; p < Math.min(ids.length, (b + 1) * block); p++) {
      if (precedence(data, ids[p]!, best) < 0) best = ids[p]!;
    }
    tree[leaves + b] = best;
  }
  for (let node = leaves - 1; node > 0; node--) {
    const [a, b] = [tree[node * 2]!, tree[node * 2 + 1]!];
    tree[node] = ids.length && precedence(data, a, b) <= 0 ? a : b;
  }
  return tree;
}
