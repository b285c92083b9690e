import type { Cell } from './cells.ts';
import type { ChartIndex } from './chartIndex.ts';
import type { ChartData } from './data.ts';
import type { Grouping } from './grouping.ts';
import { clusterWidth, dayRoomPx, isSpan, joinPx, markRadius, mostFreeSpans } from './marks.ts';
import { gapPx, isNarrow, middleOf } from './placeCluster.ts';
import { precedence } from './precedence.ts';
import { laneRange, topLane } from './slots.ts';
import type { Standing } from './standing.ts';

/** A cell at a scale, with the positions in the index of the events that stand in it. */
export interface CellRange {
  readonly cell: Cell;
  /** CSS px a day. */
  readonly scale: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * Joins what a cell that is not full cannot show apart at a scale: what lies too close, and then whatever a capsule
 * would cover. `groups` holds what finer levels have joined; its places count from `lo`.
 */
export function joinLocally(index: ChartIndex, standing: Standing, range: CellRange, groups: Grouping): void {
  const spans = spansOf(index, range);
  joinNear(index, standing, range, spans.free, groups);
  joinSurplusSpans(index, range, spans, groups);
  if (isNarrow(range)) groups.joinSets();
  while (swallow(index, standing, range, groups)) {
    // Once more: a capsule that has grown may cover more.
  }
}

interface Spans {
  /** 1 for each place whose event is a span that stands free; null where none does. */
  readonly free: Uint8Array | null;
  readonly surplus: readonly number[];
}

const noSpans: Spans = { free: null, surplus: [] };

/** The spans of a cell; at most three per lane stand free, by precedence. */
function spansOf({ data, ids }: ChartIndex, { scale, lo, hi }: CellRange): Spans {
  const spans: number[] = [];
  for (let p = lo; p < hi; p++) if (isSpanAt(data, ids[p]!, scale)) spans.push(p - lo);
  if (spans.length === 0) return noSpans;
  spans.sort((a, b) => precedence(data, ids[lo + a]!, ids[lo + b]!));
  const perLane = new Uint8Array(data.lanes);
  const free = new Uint8Array(hi - lo);
  const surplus: number[] = [];
  for (const i of spans) {
    const by = data.by[ids[lo + i]!]!;
    let full = false;
    for (let rest = by; rest; rest &= rest - 1) if (perLane[topLane(rest)]! >= mostFreeSpans) full = true;
    if (full) {
      surplus.push(i);
      continue;
    }
    for (let rest = by; rest; rest &= rest - 1) perLane[topLane(rest)]!++;
    free[i] = 1;
  }
  return { free, surplus: surplus.sort((a, b) => a - b) };
}

export function isSpanAt(data: ChartData, id: number, scale: number): boolean {
  return isSpan(data.end[id]! - data.start[id]!, data.weight[id]!, scale);
}

/**
 * Joins marks of one lane that are closer than 9 px, or of one day without 24 px for each; free spans lie beneath the
 * rest and are spared. Each mark is compared with the last of the day before, and with any of its own day.
 */
function joinNear(
  { data, ids, anchors }: ChartIndex,
  standing: Standing,
  { scale, lo, hi }: CellRange,
  free: Uint8Array | null,
  groups: Grouping,
): void {
  const { ofDay, before } = standing.lasts();
  for (let p = lo; p < hi; p++) {
    if (free?.[p - lo]) continue;
    const at = standing.at(p);
    for (let rest = data.by[ids[p]!]!; rest; rest &= rest - 1) {
      const lane = topLane(rest);
      const last = ofDay[lane]!;
      if (last >= 0 && anchors[last] !== anchors[p]) before[lane] = last;
      else if (last >= 0 && hasNoDayRoom(standing.of(p), scale)) groups.join(last - lo, p - lo);
      const near = before[lane]!;
      if (near >= 0 && (at - standing.at(near)) * scale < joinPx) groups.join(near - lo, p - lo);
      if (last < 0 || anchors[last] !== anchors[p] || standing.at(last) < at) ofDay[lane] = p;
    }
  }
}

function hasNoDayRoom(of: number, scale: number): boolean {
  return of === 0 || scale < of * dayRoomPx;
}

/** Spans beyond the free ones join the cluster of their lane: each other, and the nearest set there is. */
function joinSurplusSpans(
  { data, ids }: ChartIndex,
  { lo, hi }: CellRange,
  { free, surplus }: Spans,
  groups: Grouping,
): void {
  for (const i of surplus) {
    const by = data.by[ids[lo + i]!]!;
    let mate = -1;
    for (let j = 0; j < hi - lo; j++) {
      if (j === i || !(data.by[ids[lo + j]!]! & by)) continue;
      mate = j;
      if (!free?.[j]) break;
    }
    groups.join(i, mate);
  }
}

/** Lets capsules take in the marks and capsules that they would cover; true where there were any. */
function swallow(index: ChartIndex, standing: Standing, range: CellRange, groups: Grouping): boolean {
  const { data, ids } = index;
  const { cell, scale, lo, hi } = range;
  const capsules = groups.sets().map(set => {
    let [first, last, lanes] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const i of set) {
      const at = standing.at(lo + i);
      first = Math.min(first, at);
      last = Math.max(last, at);
      lanes |= data.by[ids[lo + i]!]!;
    }
    const width = clusterWidth(set.length, (cell.to - cell.from) * scale);
    return {
      at: middleOf(range, width, first, last),
      half: width / 2,
      reach: laneRange(lanes),
      home: set[0]!,
    };
  });
  let changed = false;
  capsules.forEach(({ at, half, reach, home }, c) => {
    for (let p = lo; p < hi; p++) {
      const distance = Math.abs(standing.at(p) - at) * scale;
      if (distance >= half + gapPx + markRadius(3) / 2 || groups.find(p - lo) === groups.find(home)) continue;
      const id = ids[p]!;
      if (!(laneRange(data.by[id]!) & reach) || distance >= half + gapPx + markRadius(data.weight[id]!) / 2)
        continue;
      groups.join(p - lo, home);
      changed = true;
    }
    for (const other of capsules.slice(0, c)) {
      if (!(other.reach & reach) || groups.find(other.home) === groups.find(home)) continue;
      if (Math.abs(other.at - at) * scale >= half + other.half + gapPx) continue;
      groups.join(other.home, home);
      changed = true;
    }
  });
  return changed;
}
