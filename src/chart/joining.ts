import { type Cell, cellAt } from './cells.ts';
import { type ChartIndex, countInLane, precedence } from './chartIndex.ts';
import type { CellView, Cluster } from './clusters.ts';
import type { ChartData } from './data.ts';
import { Grouping } from './grouping.ts';
import { clusterWidth, dayRoomPx, isSpan, joinPx, markRadius, mostFreeSpans } from './marks.ts';
import { bottomLane, daySlots, laneRange, topLane } from './slots.ts';

/** From this width on (CSS px) a cell may hold several clusters, each standing amid its events. */
const parted = 64;

/** Room kept between capsules, and between a capsule and a mark. */
const gapPx = 2;

interface Range {
  readonly lo: number;
  readonly hi: number;
}

/**
 * What a cell that is not full shows at a scale: joins what lies too close, adds what finer levels have joined, and then
 * whatever a capsule would cover.
 */
export function joinLocally(
  index: ChartIndex,
  cell: Cell,
  scale: number,
  range: Range,
  finer: readonly Cluster[],
): CellView {
  const { data } = index;
  const ids = Array.from(index.ids.subarray(range.lo, range.hi));
  const slots = slotsOf(index, range);
  const at = slots.map(slot => slot.at);
  const groups = new Grouping(ids.length);
  for (const cluster of finer) {
    const members = cluster.members ?? Array.from(index.ids.subarray(cluster.lo, cluster.hi));
    const first = ids.indexOf(members[0]!);
    for (const member of members) groups.join(first, ids.indexOf(member));
  }
  const free = freeSpans(data, ids, scale);
  joinNear(data, ids, slots, free, scale, groups);
  joinSurplusSpans(data, ids, free, scale, groups);
  if ((cell.to - cell.from) * scale < parted) joinSets(groups);

  const clusters = settle(index, cell, scale, range, ids, at, groups);
  const joined = new Set(clusters.flatMap(cluster => cluster.members!));
  const singles = ids.flatMap((event, i) => (joined.has(event) ? [] : [{ event, at: at[i]! }]));
  return { cell, singles, clusters };
}

/** Lets capsules swallow what they would cover until nothing changes. */
function settle(
  index: ChartIndex,
  cell: Cell,
  scale: number,
  range: Range,
  ids: readonly number[],
  at: readonly number[],
  groups: Grouping,
): Cluster[] {
  for (;;) {
    const sets = groups.sets();
    const clusters = sets.map(set =>
      placeCluster(index, cell, scale, {
        ...range,
        members: set.map(i => ids[i]!),
        days: set.map(i => at[i]!),
      }),
    );
    let changed = false;
    clusters.forEach((cluster, c) => {
      const reach = laneRange(cluster.lanes);
      const half = cluster.width / 2;
      ids.forEach((id, i) => {
        if (groups.find(i) === sets[c]![0] || !(laneRange(index.data.by[id]!) & reach)) return;
        if (Math.abs(at[i]! - cluster.at) * scale >= half + gapPx + markRadius(index.data.weight[id]!) / 2)
          return;
        groups.join(i, sets[c]![0]!);
        changed = true;
      });
      clusters.slice(0, c).forEach((other, o) => {
        if (!(laneRange(other.lanes) & reach)) return;
        if (Math.abs(other.at - cluster.at) * scale >= half + other.width / 2 + gapPx) return;
        groups.join(sets[o]![0]!, sets[c]![0]!);
        changed = true;
      });
    });
    if (!changed) return clusters;
  }
}

interface Standing {
  /** Days, fractional. */
  readonly at: number;
  /** Among how many of its day it stands; 0 where they cannot be parted. */
  readonly of: number;
}

/** Where the events of a range of positions stand; a cell holds whole days. */
function slotsOf(index: ChartIndex, range: Range): Standing[] {
  const { anchors, ids, data } = index;
  const standing: Standing[] = [];
  let p = range.lo;
  while (p < range.hi) {
    const day = anchors[p]!;
    const first = p;
    while (p < range.hi && anchors[p] === day) p++;
    for (const slot of daySlots(data, Array.from(ids.subarray(first, p)))) {
      standing.push({ at: day + slot.fraction, of: slot.of });
    }
  }
  return standing;
}

/** The spans that stand free: at most three per lane, by precedence. */
function freeSpans(data: ChartData, ids: readonly number[], scale: number): ReadonlySet<number> {
  const spans = ids.filter(id => isSpanAt(data, id, scale)).sort((a, b) => precedence(data, a, b));
  const perLane = new Array<number>(data.lanes).fill(0);
  const free = new Set<number>();
  for (const id of spans) {
    const lanes = perLane.map((_, lane) => lane).filter(lane => (data.by[id]! >> lane) & 1);
    if (lanes.some(lane => perLane[lane]! >= mostFreeSpans)) continue;
    for (const lane of lanes) perLane[lane]!++;
    free.add(id);
  }
  return free;
}

export function isSpanAt(data: ChartData, id: number, scale: number): boolean {
  return isSpan(data.end[id]! - data.start[id]!, data.weight[id]!, scale);
}

/**
 * Joins marks of one lane that are closer than 9 px, or of one day without 24 px for each; free spans lie beneath the
 * rest and are spared.
 */
function joinNear(
  data: ChartData,
  ids: readonly number[],
  slots: readonly Standing[],
  free: ReadonlySet<number>,
  scale: number,
  groups: Grouping,
): void {
  for (let lane = 0; lane < data.lanes; lane++) {
    const inLane = ids.map((_, i) => i).filter(i => (data.by[ids[i]!]! >> lane) & 1 && !free.has(ids[i]!));
    inLane.sort((a, b) => slots[a]!.at - slots[b]!.at || a - b);
    for (let k = 1; k < inLane.length; k++) {
      const [a, b] = [slots[inLane[k - 1]!]!, slots[inLane[k]!]!];
      const sameDay = Math.floor(a.at) === Math.floor(b.at);
      const tooClose = sameDay ? a.of === 0 || scale < a.of * dayRoomPx : (b.at - a.at) * scale < joinPx;
      if (tooClose) groups.join(inLane[k - 1]!, inLane[k]!);
    }
  }
}

/** Spans beyond the free ones join the cluster of their lane: each other, and the nearest set there is. */
function joinSurplusSpans(
  data: ChartData,
  ids: readonly number[],
  free: ReadonlySet<number>,
  scale: number,
  groups: Grouping,
): void {
  const surplus = ids.map((_, i) => i).filter(i => isSpanAt(data, ids[i]!, scale) && !free.has(ids[i]!));
  for (const i of surplus) {
    const mate = ids.findIndex((id, j) => j !== i && data.by[id]! & data.by[ids[i]!]! && !free.has(id));
    const last = ids.findLastIndex((id, j) => j !== i && (data.by[id]! & data.by[ids[i]!]!) !== 0);
    groups.join(i, mate >= 0 ? mate : last);
  }
}

function joinSets(groups: Grouping): void {
  const sets = groups.sets();
  for (const set of sets) groups.join(sets[0]![0]!, set[0]!);
}

/** A cluster with its place: amid its cell where that is narrow, amid its events where there is room. */
export function placeCluster(
  index: ChartIndex,
  cell: Cell,
  scale: number,
  of: Range & { readonly members: readonly number[] | null; readonly days?: readonly number[] },
): Cluster {
  const { data, anchors } = index;
  const { lo, hi, members } = of;
  const count = members ? members.length : hi - lo;
  const cellPx = (cell.to - cell.from) * scale;
  const width = clusterWidth(count, cellPx);
  const first = of.days ? Math.min(...of.days) : anchors[lo]! + 0.5;
  const last = of.days ? Math.max(...of.days) : anchors[hi - 1]! + 0.5;
  const margin = Math.min(width / 2 + gapPx, cellPx / 2) / scale;
  const middle = (cell.from + cell.to) / 2;
  const amid = Math.min(Math.max((first + last) / 2, cell.from + margin), cell.to - margin);
  const at = cellPx < parted ? middle : amid;
  const lanes = members
    ? members.reduce((mask, id) => mask | data.by[id]!, 0)
    : index.laneCounts.reduce(
        (mask, _, lane) => mask | (countInLane(index, lane, lo, hi) ? 1 << lane : 0),
        0,
      );
  return {
    cell,
    lo,
    hi,
    members,
    count,
    lanes,
    at,
    width,
    keepOut:
      cellPx < parted ? cell : keepOut(cell, count, scale, of.days ? [first, last] : wholeDays(first, last)),
  };
}

function wholeDays(first: number, last: number): [first: number, last: number] {
  return [Math.floor(first), Math.floor(last) + 1];
}

/**
 * Where the capsules of a cluster's members may stand, at this scale and all finer ones: in the finer cells that hold
 * them, or in this cell, about them. At a finer scale it is never wider, in days.
 */
function keepOut(
  cell: Cell,
  count: number,
  scale: number,
  [first, last]: readonly [number, number],
): Cluster['keepOut'] {
  const finerKind = Math.max(0, cell.kind - 1);
  const days = (clusterWidth(count, Number.POSITIVE_INFINITY) + gapPx) / scale;
  return {
    from: Math.max(cell.from, Math.min(first - days, cellAt(finerKind, Math.floor(first)).from)),
    to: Math.min(cell.to, Math.max(last + days, cellAt(finerKind, Math.ceil(last) - 1).to)),
  };
}

/** Lanes from top to bottom that a capsule covers. */
export function clusterSpan(cluster: Cluster): { top: number; bottom: number } {
  return { top: topLane(cluster.lanes), bottom: bottomLane(cluster.lanes) };
}
