import { type Cell, cellAt } from './cells.ts';
import { type ChartIndex, countInLane } from './chartIndex.ts';
import type { Cluster } from './clusters.ts';
import type { CellRange } from './joining.ts';
import { clusterWidth } from './marks.ts';

/** From this width on (CSS px) a cell may hold several clusters, each standing amid its events. */
export const partedPx = 64;

/** Room kept between capsules, and between a capsule and a mark. */
export const gapPx = 2;

export function isNarrow({ cell, scale }: Pick<CellRange, 'cell' | 'scale'>): boolean {
  return (cell.to - cell.from) * scale < partedPx;
}

/** Where a capsule stands: at its cell's middle where that is narrow, amid its events where there is room. */
export function middleOf(range: CellRange, width: number, first: number, last: number): number {
  const { cell, scale } = range;
  if (isNarrow(range)) return (cell.from + cell.to) / 2;
  const margin = Math.min(width / 2 + gapPx, ((cell.to - cell.from) * scale) / 2) / scale;
  return Math.min(Math.max((first + last) / 2, cell.from + margin), cell.to - margin);
}

/** Events that are joined. */
export interface Together {
  readonly members: readonly number[];
  /** Lanes of those who act. */
  readonly lanes: number;
  /** Days, fractional, at which the first and the last of them stand. */
  readonly first: number;
  readonly last: number;
}

/** @param set places in a cell, counted from its first */
export function togetherOf(
  { data, ids }: Pick<ChartIndex, 'data' | 'ids'>,
  { lo, places }: Pick<CellRange, 'lo' | 'places'>,
  set: readonly number[],
): Together {
  let [first, last, lanes] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  const members = set.map(i => {
    const id = ids[lo + i]!;
    first = Math.min(first, places[i]!);
    last = Math.max(last, places[i]!);
    lanes |= data.by[id]!;
    return id;
  });
  return { members, lanes, first, last };
}

/** The cluster of a full cell. */
export function fullCluster(index: ChartIndex, range: CellRange): Cluster {
  const { lo, hi } = range;
  let lanes = 0;
  for (let lane = 0; lane < index.data.lanes; lane++)
    if (countInLane(index, lane, lo, hi)) lanes |= 1 << lane;
  return cluster(range, hi - lo, null, lanes, index.anchors[lo]!, index.anchors[hi - 1]! + 1);
}

/** The cluster of some of a cell's events. */
export function clusterOf(range: CellRange, { members, lanes, first, last }: Together): Cluster {
  return cluster(range, members.length, members, lanes, first, last);
}

function cluster(
  range: CellRange,
  count: number,
  members: Cluster['members'],
  lanes: number,
  first: number,
  last: number,
): Cluster {
  const { cell, scale, lo, hi } = range;
  const width = clusterWidth(count, (cell.to - cell.from) * scale);
  const at = middleOf(range, width, first, last);
  return { cell, lo, hi, members, count, lanes, at, width, keepOut: keepOut(range, count, first, last) };
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
