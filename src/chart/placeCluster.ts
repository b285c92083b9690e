import { type Cell, cellAt } from './cells.ts';
import { type ChartIndex, countInLane } from './chartIndex.ts';
import type { Cluster } from './clusters.ts';
import type { CellRange } from './joining.ts';
import { clusterWidth } from './marks.ts';
import type { Standing } from './standing.ts';

/** From this width on (CSS px) a cell may hold several clusters, each standing amid its events. */
const parted = 64;

/** Room kept between capsules, and between a capsule and a mark. */
export const gapPx = 2;

export function isNarrow({ cell, scale }: Pick<CellRange, 'cell' | 'scale'>): boolean {
  return (cell.to - cell.from) * scale < parted;
}

/** Where a capsule stands: at its cell's middle where that is narrow, amid its events where there is room. */
export function middleOf(range: CellRange, width: number, first: number, last: number): number {
  const { cell, scale } = range;
  if (isNarrow(range)) return (cell.from + cell.to) / 2;
  const margin = Math.min(width / 2 + gapPx, ((cell.to - cell.from) * scale) / 2) / scale;
  return Math.min(Math.max((first + last) / 2, cell.from + margin), cell.to - margin);
}

/** The cluster of a full cell. */
export function fullCluster(index: ChartIndex, range: CellRange): Cluster {
  const { cell, scale, lo, hi } = range;
  const [first, last] = [index.anchors[lo]!, index.anchors[hi - 1]!];
  const width = clusterWidth(hi - lo, (cell.to - cell.from) * scale);
  let lanes = 0;
  for (let lane = 0; lane < index.data.lanes; lane++)
    if (countInLane(index, lane, lo, hi)) lanes |= 1 << lane;
  return {
    cell,
    lo,
    hi,
    members: null,
    count: hi - lo,
    lanes,
    at: middleOf(range, width, first + 0.5, last + 0.5),
    width,
    keepOut: keepOut(range, hi - lo, first, last + 1),
  };
}

/** The cluster of some of a cell's events. @param set their places, counted from `lo` */
export function clusterOf(
  { data, ids }: ChartIndex,
  standing: Standing,
  range: CellRange,
  set: readonly number[],
): Cluster {
  const { cell, scale, lo, hi } = range;
  const members = set.map(i => ids[lo + i]!);
  const days = set.map(i => standing.at(lo + i));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const width = clusterWidth(members.length, (cell.to - cell.from) * scale);
  return {
    cell,
    lo,
    hi,
    members,
    count: members.length,
    lanes: members.reduce((mask, id) => mask | data.by[id]!, 0),
    at: middleOf(range, width, first, last),
    width,
    keepOut: keepOut(range, members.length, first, last),
  };
}

/**
 * Where the capsules of a cluster's members may stand, at this scale and all finer ones: in the finer cells that hold
 * them, or in this cell, about them. At a finer scale it is never wider, in days.
 */
function keepOut(range: CellRange, count: number, first: number, last: number): Pick<Cell, 'from' | 'to'> {
  const { cell, scale } = range;
  if (isNarrow(range)) return cell;
  const finerKind = Math.max(0, cell.kind - 1);
  const days = (clusterWidth(count, Number.POSITIVE_INFINITY) + gapPx) / scale;
  return {
    from: Math.max(cell.from, Math.min(first - days, cellAt(finerKind, Math.floor(first)).from)),
    to: Math.min(cell.to, Math.max(last + days, cellAt(finerKind, Math.ceil(last) - 1).to)),
  };
}
