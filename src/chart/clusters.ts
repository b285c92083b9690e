import { type Cell, type CellKind, cellAt, cellKindAt } from './cells.ts';
import { type ChartIndex, lowerBound } from './chartIndex.ts';
import { anchorDay } from './data.ts';
import { joinLocally, placeCluster } from './joining.ts';
import { finestLevel, type Level, levelScale } from './levels.ts';
import { joinPx } from './marks.ts';
import { daySlots } from './slots.ts';

/** Events that a level cannot show apart. Their count and lanes are exact; `members` is null in a full cell. */
export interface Cluster {
  readonly cell: Cell;
  /** Positions in the index that hold the members; exactly them where `members` is null. */
  readonly lo: number;
  readonly hi: number;
  readonly members: readonly number[] | null;
  readonly count: number;
  /** Lanes of those who act. */
  readonly lanes: number;
  /** Days, fractional: where the capsule stands at this level. */
  readonly at: number;
  /** CSS px. */
  readonly width: number;
  /** Days: no label may come here, at this level or a finer one (see labels.ts). */
  readonly keepOut: { readonly from: number; readonly to: number };
}

/** What a cell shows at a level: events on their own, with the days (fractional) at which they stand, and clusters. */
export interface CellView {
  readonly cell: Cell;
  readonly singles: readonly { readonly event: number; readonly at: number }[];
  readonly clusters: readonly Cluster[];
}

/** A name for a cluster that is the same whenever its level is looked at. */
export function clusterKey({ cell, members, lo }: Cluster): string {
  return `c${cell.kind}/${cell.from}/${members ? members[0] : `p${lo}`}`;
}

/** Events of one day beyond which none stands on its own: the cap of a day's cell at the greatest zoom. */
const crowdedDay = 500;

/** Cells kept in memory before the oldest levels are forgotten. */
const memory = 40_000;

/**
 * Answers what a cell shows. An event is single at a level only if it is single at every finer one, so a cell asks its
 * finer levels first: a cluster at a level holds whole clusters of the finer one. A cell with more events than
 * (its px ÷ 9) × lanes is one cluster without further look, which bounds the work by pixels.
 */
export class Clustering {
  private readonly seen = new Map<Level, Map<number, CellView>>();
  private size = 0;

  constructor(readonly index: ChartIndex) {}

  kindAt(level: Level): CellKind {
    return cellKindAt(levelScale(level));
  }

  cellViewAt(level: Level, day: number): CellView {
    return this.view(level, cellAt(this.kindAt(level), day));
  }

  /** The cells with events that touch [from, to) days, in order. */
  cellViews(level: Level, from: number, to: number): CellView[] {
    const { anchors } = this.index;
    const kind = this.kindAt(level);
    const views: CellView[] = [];
    let p = lowerBound(anchors, cellAt(kind, Math.floor(from)).from);
    while (p < anchors.length && anchors[p]! < to) {
      const cell = cellAt(kind, anchors[p]!);
      if (cell.from >= to) break;
      views.push(this.view(level, cell));
      p = lowerBound(anchors, cell.to);
    }
    return views;
  }

  /** Days, fractional, at which an event's shape stands at every zoom. */
  placeOf(event: number): number {
    const { anchors, ids, data } = this.index;
    const day = anchorDay(data, event);
    const lo = lowerBound(anchors, day);
    const hi = lowerBound(anchors, day + 1);
    if (hi - lo < 2 || hi - lo > crowdedDay) return day + 0.5;
    const ofDay = Array.from(ids.subarray(lo, hi));
    const slot = daySlots(data, ofDay)[ofDay.indexOf(event)];
    return day + (slot?.fraction ?? 0.5);
  }

  private view(level: Level, cell: Cell): CellView {
    const known = this.seen.get(level)?.get(cell.from);
    if (known) return known;
    const view = this.resolve(level, cell);
    if (this.size > memory) {
      this.seen.clear();
      this.size = 0;
    }
    const views = this.seen.get(level) ?? new Map<number, CellView>();
    this.seen.set(level, views);
    views.set(cell.from, view);
    this.size++;
    return view;
  }

  private resolve(level: Level, cell: Cell): CellView {
    const { anchors, ids, data } = this.index;
    const lo = lowerBound(anchors, cell.from);
    const hi = lowerBound(anchors, cell.to);
    if (hi === lo) return { cell, singles: [], clusters: [] };
    if (hi - lo === 1) {
      return { cell, singles: [{ event: ids[lo]!, at: anchors[lo]! + 0.5 }], clusters: [] };
    }
    const scale = levelScale(level);
    const most = Math.floor(((cell.to - cell.from) * scale) / joinPx) * data.lanes;
    if (hi - lo > most) {
      return {
        cell,
        singles: [],
        clusters: [placeCluster(this.index, cell, scale, { lo, hi, members: null })],
      };
    }
    const finer = level < finestLevel ? this.cellViews(level + 1, cell.from, cell.to) : [];
    return joinLocally(
      this.index,
      cell,
      scale,
      { lo, hi },
      finer.flatMap(view => view.clusters),
    );
  }
}
