import { lowerBound } from './bounds.ts';
import { type Cell, type CellKind, cellAt, cellKindAt } from './cells.ts';
import type { ChartIndex } from './chartIndex.ts';
import { Grouping } from './grouping.ts';
import { type Held, type Joined, shown } from './joined.ts';
import { joinLocally } from './joining.ts';
import { finestLevel, type Level, levelScale, nameOf } from './levels.ts';
import { joinPx } from './marks.ts';
import { clusterOf, fullCluster } from './placeCluster.ts';
import { laneRange } from './slots.ts';
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
  /** The position in the index after the cell's last event. */
  readonly hi: number;
  readonly singles: readonly { readonly event: number; readonly at: number }[];
  readonly clusters: readonly Cluster[];
}

/** A name for a cluster that is the same whenever its level is looked at. */
export function clusterKey({ cell, members, lo }: Cluster): string {
  return `c${cell.kind}/${cell.from}/${members ? members[0] : `p${lo}`}`;
}

/** Cells kept in memory before they are forgotten. */
const memory = 40_000;

/**
 * Answers what a cell shows. An event is single at a level only if it is single at every finer one, so a cell asks its
 * finer levels first: a cluster at a level holds whole clusters of the finer one. Levels at which nothing more can join
 * are passed over. A cell with more events than (its px ÷ 9) × lanes is one cluster without further look, which bounds
 * the work by pixels. Cells are known by their first positions.
 */
export class Clustering {
  private readonly views = new Map<number, CellView>();
  private readonly held = new Map<number, Held>();
  private readonly standing: Standing;
  /** Told of all that is kept; it may throw, for all that is kept is whole. */
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
    const lo = lowerBound(anchors, cell.from);
    return lo < anchors.length && anchors[lo]! < cell.to
      ? this.view(level, cell.kind, lo)
      : { cell, hi: lo, singles: [], clusters: [] };
  }

  /** The cells with events that touch [from, to) days, in order. */
  cellViews(level: Level, from: number, to: number): CellView[] {
    const { anchors } = this.index;
    const kind = this.kindAt(level);
    const views: CellView[] = [];
    let p = lowerBound(anchors, cellAt(kind, Math.floor(from)).from);
    while (p < anchors.length && anchors[p]! < to) {
      const view = this.view(level, kind, p);
      views.push(view);
      p = view.hi;
    }
    return views;
  }

  /** Days, fractional, at which an event's shape stands at every zoom. */
  placeOf(event: number): number {
    return this.standing.placeOf(event);
  }

  private view(level: Level, kind: CellKind, lo: number): CellView {
    const name = nameOf(level, lo);
    const known = this.views.get(name);
    if (known) return known;
    const made = this.makeView(level, this.heldBy(kind, lo));
    if (this.views.size > memory) this.views.clear();
    this.views.set(name, made);
    return made;
  }

  private makeView(level: Level, held: Held): CellView {
    const { cell, hi } = held;
    const range = { ...held, scale: levelScale(level) };
    const joined = this.join(level, held);
    if (!joined) return { cell, hi, singles: [], clusters: [fullCluster(this.index, range)] };
    const { singles, sets } = joined;
    return { cell, hi, singles, clusters: sets.map(set => clusterOf(range, set)) };
  }

  /** The cell of a kind whose first event stands at a position. */
  private heldBy(kind: CellKind, lo: number): Held {
    const name = nameOf(kind, lo);
    const known = this.held.get(name);
    if (known) return known;
    const { anchors } = this.index;
    const cell = cellAt(kind, anchors[lo]!);
    const hi = lowerBound(anchors, cell.to, lo);
    const held = { cell, lo, hi, places: [], reaches: [], joined: [] };
    if (this.held.size > memory) this.held.clear();
    this.held.set(name, held);
    return held;
  }

  /** What a cell joins at a level of its kind, or null where it is full: it is one cluster without further look. */
  private join(level: Level, held: Held): Joined | null {
    const { cell, lo, hi, joined } = held;
    const most = Math.floor(((cell.to - cell.from) * levelScale(level)) / joinPx) * this.index.data.lanes;
    if (hi - lo > 1 && hi - lo > most) return null;
    for (let i = joined.length - 1; ; i = joined.length - 1) {
      while (i >= 0 && joined[i]!.level < level) i--;
      const found = joined[i];
      if (found && (i < joined.length - 1 || levelScale(level) >= found.quiet)) return found;
      joined.push(found ? this.next(held, found) : this.first(held, level));
      this.onGain?.();
    }
  }

  /** What a cell joins at the finest level of its kind. */
  private first(held: Held, some: Level): Joined {
    const { cell, lo, hi, places, reaches } = held;
    const { data, ids } = this.index;
    let level = some;
    while (level < finestLevel && cellKindAt(levelScale(level + 1)) === cell.kind) level++;
    this.standing.find(lo, hi);
    for (let p = lo + places.length; p < hi; p++) {
      places.push(this.standing.at(p));
      reaches.push(laneRange(data.by[ids[p]!]!));
    }
    const groups = new Grouping(hi - lo);
    if (level < finestLevel) this.joinFiner(level + 1, held, groups.parent);
    return this.joinAt(level, held, groups);
  }

  /** Takes over what the finer cells have joined. */
  private joinFiner(level: Level, { lo, hi }: Held, parent: Uint16Array): void {
    const kind = cellKindAt(levelScale(level));
    for (let p = lo; p < hi; ) {
      const within = this.heldBy(kind, p);
      const joined = within.hi - p > 1 && this.join(level, within);
      for (const first = p; p < within.hi; p++) {
        parent[p - lo] = first - lo + (joined ? joined.parent[p - first]! : 0);
      }
    }
  }

  /** What it joins at the next level at which there may be more. */
  private next(held: Held, last: Joined): Joined {
    let level = last.level - 1;
    while (levelScale(level) >= last.quiet) level--;
    return this.joinAt(level, held, new Grouping(held.hi - held.lo, last.parent), last);
  }

  private joinAt(level: Level, held: Held, groups: Grouping, last: Joined | null = null): Joined {
    const range = { ...held, scale: levelScale(level) };
    const quiet = joinLocally(this.index, this.standing, range, groups);
    const seen = last && !groups.hasGrown ? last : shown(this.index, held, groups);
    const isOne = seen.sets.length + seen.singles.length === 1;
    return { ...seen, level, parent: groups.parent, quiet: isOne ? 0 : quiet };
  }
}
