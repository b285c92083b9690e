import type { Cell } from './cells.ts';
import type { ChartIndex } from './chartIndex.ts';
import type { ChartData } from './data.ts';
import type { Grouping } from './grouping.ts';
import { clusterWidth, dayRoomPx, isSpan, joinPx, markRadius, mostFreeSpans, spanRatio } from './marks.ts';
import { gapPx, isNarrow, middleOf, partedPx, togetherOf } from './placeCluster.ts';
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
  /** For each event the day, fractional, at which it stands, and all lanes between its own. */
  readonly places: readonly number[];
  readonly reaches: readonly number[];
}

/** For what is rounded. */
const more = 1.000001;

/**
 * Joins what a cell that is not full cannot show apart at a scale: what lies too close, and then whatever a capsule
 * would cover. `groups` holds what finer levels have joined; its places count from `lo`.
 * @returns the scale, px a day, down to which no more would be joined, or rather more than that
 */
export function joinLocally(
  index: ChartIndex,
  standing: Standing,
  range: CellRange,
  groups: Grouping,
): number {
  const spans = spansOf(index, range);
  const near = joinNear(index, standing, range, spans.free, groups);
  joinSurplusSpans(index, range, spans, groups);
  if (isNarrow(range)) groups.sets().forEach((set, _, all) => void groups.join(set[0]!, all[0]![0]!));
  for (;;) {
    const covered = swallow(index, range, groups);
    // Once more where any was: a capsule that has grown may cover more.
    if (covered !== null) return Math.max(covered, near, spans.quiet) * more;
  }
}

interface Spans {
  /** 1 for each place whose event is a span that stands free; null where none does. */
  readonly free: Uint8Array | null;
  readonly surplus: readonly number[];
  /** The scale at which the first of them is no longer drawn as a span. */
  readonly quiet: number;
}

const noSpans: Spans = { free: null, surplus: [], quiet: 0 };

/** The spans of a cell; at most three per lane stand free, by precedence. */
function spansOf({ data, ids }: ChartIndex, { scale, lo, hi }: CellRange): Spans {
  const spans: number[] = [];
  let quiet = 0;
  for (let p = lo; p < hi; p++) {
    const id = ids[p]!;
    if (!isSpanAt(data, id, scale)) continue;
    spans.push(p - lo);
    const days = data.end[id]! - data.start[id]!;
    quiet = Math.max(quiet, (spanRatio * 2 * markRadius(data.weight[id]!)) / days);
  }
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
  return { free, surplus: surplus.sort((a, b) => a - b), quiet };
}

export function isSpanAt(data: ChartData, id: number, scale: number): boolean {
  return isSpan(data.end[id]! - data.start[id]!, data.weight[id]!, scale);
}

/**
 * Joins marks of one lane that are closer than 9 px, or of one day without 24 px for each; free spans lie beneath the
 * rest and are spared. Each mark is compared with the last of the day before, and with any of its own day.
 * @returns the scale at which the next are too close
 */
function joinNear(
  { data, ids, anchors }: ChartIndex,
  standing: Standing,
  { scale, lo, hi, places }: CellRange,
  free: Uint8Array | null,
  groups: Grouping,
): number {
  const { ofDay, before } = standing.lasts();
  let quiet = 0;
  for (let p = lo; p < hi; p++) {
    if (free?.[p - lo]) continue;
    const at = places[p - lo]!;
    for (let rest = data.by[ids[p]!]!; rest; rest &= rest - 1) {
      const lane = topLane(rest);
      const last = ofDay[lane]!;
      const isSameDay = last >= 0 && anchors[last] === anchors[p];
      if (isSameDay) {
        const from = (standing.of(p) || Number.POSITIVE_INFINITY) * dayRoomPx;
        if (scale < from) groups.join(last - lo, p - lo);
        else if (!groups.areJoined(last - lo, p - lo)) quiet = Math.max(quiet, from);
      } else before[lane] = last;
      const near = before[lane]!;
      if (near >= 0) {
        const days = at - places[near - lo]!;
        if (days * scale < joinPx) groups.join(near - lo, p - lo);
        else if (!groups.areJoined(near - lo, p - lo)) quiet = Math.max(quiet, joinPx / days);
      }
      if (!isSameDay || places[last - lo]! < at) ofDay[lane] = p;
    }
  }
  return quiet;
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

/**
 * Lets capsules take in the marks and capsules that they would cover.
 * @returns null where there were any; else the scale at which there could be: a capsule is no wider at coarser scales,
 * and moves into its cell by no more than its half and the gap
 */
function swallow(index: ChartIndex, range: CellRange, groups: Grouping): number | null {
  const { data, ids } = index;
  const { cell, scale, lo, hi, places, reaches } = range;
  const capsules = groups.sets().map(set => {
    const { lanes, first, last } = togetherOf(index, range, set);
    const width = clusterWidth(set.length, (cell.to - cell.from) * scale);
    const at = middleOf(range, width, first, last);
    return { at, half: width / 2, reach: laneRange(lanes), home: set[0]!, set };
  });
  let quiet = capsules.length && !isNarrow(range) ? partedPx / (cell.to - cell.from) : 0;
  let isChanged = false;
  capsules.forEach(({ at, half, reach, home, set }, c) => {
    let own = 0;
    for (let i = 0; i < hi - lo; i++) {
      if (i === set[own]) own++;
      else if (reaches[i]! & reach) {
        const clear = half + gapPx + markRadius(data.weight[ids[lo + i]!]!) / 2;
        const days = Math.abs(places[i]! - at);
        if (days * scale < clear && groups.join(i, home)) isChanged = true;
        quiet = Math.max(quiet, (clear + half + gapPx) / days);
      }
    }
    for (const other of capsules.slice(0, c)) {
      if (!(other.reach & reach)) continue;
      const clear = half + other.half + gapPx;
      const days = Math.abs(other.at - at);
      if (days * scale < clear && groups.join(other.home, home)) isChanged = true;
      quiet = Math.max(quiet, (2 * clear + gapPx) / days);
    }
  });
  return isChanged ? null : quiet;
}
