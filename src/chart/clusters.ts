import { lowerBound } from './bounds.ts';
import { type Cell, type CellKind, cellAt, cellKindAt } from './cells.ts';
import type { ChartIndex } from './chartIndex.ts';
import { Grouping } from './grouping.ts';
import { joinLocally } from './joining.ts';
import { finestLevel, type Level, levelScale } from './levels.ts';
import { joinPx } from './marks.ts';
import { clusterOf, fullCluster } from './placeCluster.ts';
import { Standing } from './standing.ts';

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

/** Cells kept in memory before the oldest levels are forgotten. */
const memory = 80_000;

/** What is joined in a cell: for each of its events the first of its set, or null where the cell is full. */
type Joined = Uint16Array | null;

/**
 * Answers what a cell shows. An event is single at a level only if it is single at every finer one, so a cell asks its
 * finer levels first: a cluster at a level holds whole clusters of the finer one. A cell with more events than
 * (its px ÷ 9) × lanes is one cluster without further look, which bounds the work by pixels.
 */
export class Clustering {
  private readonly views = new Map<Level, Map<number, CellView>>();
  private readonly joined = new Map<Level, Map<number, Joined>>();
  private readonly standing: Standing;
  private size = 0;
  /** Told of every cell that is kept; it may throw, for all that is kept is whole. */
  onGain: (() => void) | null = null;

  constructor(readonly index: ChartIndex) {
    this.standing = new Standing(index);
  }

  kindAt(level: Level): CellKind {
    return cellKindAt(levelScale(level));
  }

  cellViewAt(level: Level, day: number): CellView {
    const { anchors } = this.index;
    const cell = cellAt(this.kindAt(level), day);
    return this.view(level, cell, lowerBound(anchors, cell.from), lowerBound(anchors, cell.to));
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
      const q = lowerBound(anchors, cell.to, p);
      views.push(this.view(level, cell, p, q));
      p = q;
    }
    return views;
  }

  /** Days, fractional, at which an event's shape stands at every zoom. */
  placeOf(event: number): number {
    return this.standing.placeOf(event);
  }

  private view(level: Level, cell: Cell, lo: number, hi: number): CellView {
    return this.remembered(this.views, level, cell, () => this.makeView(level, cell, lo, hi));
  }

  private makeView(level: Level, cell: Cell, lo: number, hi: number): CellView {
    const { index, standing } = this;
    if (hi === lo) return { cell, singles: [], clusters: [] };
    const range = { cell, scale: levelScale(level), lo, hi };
    const joined = hi - lo > 1 ? this.join(level, cell, lo, hi) : alone;
    if (!joined) return { cell, singles: [], clusters: [fullCluster(index, range)] };
    standing.find(lo, hi);
    const sets = new Grouping(hi - lo, joined).sets();
    const together = new Uint8Array(hi - lo);
    for (const set of sets) for (const i of set) together[i] = 1;
    const singles: { event: number; at: number }[] = [];
    for (let p = lo; p < hi; p++) {
      if (!together[p - lo]) singles.push({ event: index.ids[p]!, at: standing.at(p) });
    }
    return { cell, singles, clusters: sets.map(set => clusterOf(index, standing, range, set)) };
  }

  /** What the cell of two events or more joins at a level. */
  private join(level: Level, cell: Cell, lo: number, hi: number): Joined {
    return this.remembered(this.joined, level, cell, () => {
      const scale = levelScale(level);
      const most = Math.floor(((cell.to - cell.from) * scale) / joinPx) * this.index.data.lanes;
      if (hi - lo > most) return null;
      this.standing.find(lo, hi);
      const groups = new Grouping(hi - lo);
      if (level < finestLevel) this.joinFiner(level + 1, cell, lo, hi, groups.parent);
      joinLocally(this.index, this.standing, { cell, scale, lo, hi }, groups);
      return groups.parent;
    });
  }

  /** Takes over what the finer level has joined. */
  private joinFiner(level: Level, cell: Cell, lo: number, hi: number, parent: Uint16Array): void {
    const { anchors } = this.index;
    const kind = this.kindAt(level);
    for (let p = lo; p < hi; ) {
      const within = kind === cell.kind ? cell : cellAt(kind, anchors[p]!);
      const q = kind === cell.kind ? hi : lowerBound(anchors, within.to, p, hi);
      if (q - p > 1) {
        const joined = this.join(level, within, p, q);
        for (let i = p; i < q; i++) parent[i - lo] = p - lo + (joined ? joined[i - p]! : 0);
      }
      p = q;
    }
  }

  private remembered<T>(known: Map<Level, Map<number, T>>, level: Level, cell: Cell, make: () => T): T {
    const old = known.get(level)?.get(cell.from);
    if (old !== undefined) return old;
    const made = make();
    if (++this.size > memory) {
      this.views.clear();
      this.joined.clear();
      this.size = 0;
    }
    const ofLevel = known.get(level) ?? new Map<number, T>();
    known.set(level, ofLevel);
    ofLevel.set(cell.from, made);
    this.onGain?.();
    return made;
  }
}

const alone: Joined = Uint16Array.of(0);
