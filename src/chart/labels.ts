import { keyOf } from './candidates.ts';
import type { Clustering } from './clusters.ts';
import { type Level, levelScale, nameOf } from './levels.ts';
import { LabelPlacing, type LabelSettings, type PlacedLabel } from './placing.ts';
import { reachPx } from './stage.ts';

/** Length of a tile, in which labels are worked out, in reaches: more than four, so that two seams never meet. */
const tileReaches = 4.4;
/** Results kept before they are forgotten; a view needs a few dozen. */
const kept = 3_000;
/** The weight of events that are labelled before clusters are. */
const heaviest = 3;
/** Levels from one doubling to the next. */
const octave = 4;

type Who = 'both' | 'clusters';
/** What is kept of a tile, by number. */
const inside = { both: 4, clusters: 5 };
const seam = { both: 6, clusters: 7 };
const tile = { octave: 0, between: 1, first: 2, clusters: 3, inside, seam };

/**
 * Labels by levels, after Been, Daiches and Yap, 'Dynamic Map Labeling' (2006): a label keeps row and side over all the
 * levels at which it is active, and is active at a level only if it is free there and at every finer one.
 *
 * At each doubling of the scale ('octave') labels of the octave before stay and new ones take what is free, in order of
 * weight. What blocks a label (texts, poles, knits, whatever a cluster may yet become) can only draw away from it
 * at finer levels, so that a label once in stays. A level between two octaves keeps the labels of the level before, names
 * its clusters, and adds those of the octave to come that touch neither them nor any heavier label. To cost pixels and
 * not events, all is worked out in tiles of absolute time: labels within a tile first, then those across the seams.
 */
export class Labelling {
  private readonly known = new Map<number, readonly PlacedLabel[]>();
  private readonly placing: LabelPlacing;
  private readonly reach: number;
  private readonly tile: number;
  /** Told of every tile that is kept, while labels are worked out bit by bit. */
  private onGain: (() => void) | null = null;

  constructor(
    private readonly clustering: Clustering,
    private readonly coarsest: Level,
    settings: LabelSettings,
  ) {
    this.placing = new LabelPlacing(clustering, settings);
    this.reach = reachPx(settings);
    this.tile = tileReaches * this.reach;
  }

  /** Labels whose anchors lie in [from, to) days, in order of time. */
  labelsAt(level: Level, from: number, to: number): PlacedLabel[] {
    const singles = this.singlesAt(level, from, to);
    const labels = isOctave(level)
      ? this.collect(level, from, to, t => this.octaveTile(level, t))
      : [...singles, ...this.collect(level, from, to, t => this.clusterTile(level, t))];
    return labels.sort((a, b) => a.at - b.at || a.event - b.event);
  }

  /**
   * Works out labels ahead of `labelsAt`, as many as there is time for: what is worked out is kept, so that the next
   * call goes on from there.
   * @param isTimeUp asked after each cell and each tile
   * @returns whether all are there
   */
  prepare(level: Level, from: number, to: number, isTimeUp: () => boolean): boolean {
    // Only where something has been gained: each call comes further, the finest first.
    this.onGain = () => {
      if (isTimeUp()) throw pause;
    };
    this.clustering.onGain = this.onGain;
    try {
      this.labelsAt(level, from, to);
      return true;
    } catch (thrown) {
      if (thrown !== pause) throw thrown;
      return false;
    } finally {
      this.onGain = null;
      this.clustering.onGain = null;
    }
  }

  /** Labels of single events whose anchors lie in [from, to) days. */
  private singlesAt(level: Level, from: number, to: number): PlacedLabel[] {
    if (level < this.coarsest - octave || !this.hasSingles(level, from, to)) return [];
    if (isOctave(level))
      return this.collect(level, from, to, t => this.octaveTile(level, t)).filter(isSingle);
    return this.collect(level, from, to, t => this.betweenTile(level, t));
  }

  private hasSingles(level: Level, from: number, to: number): boolean {
    return this.clustering.cellViews(level, from, to).some(view => view.singles.length > 0);
  }

  private octaveTile(level: Level, t: number): readonly PlacedLabel[] {
    return this.once(tile.octave, level, t, () => [
      ...this.singlesAt(level - octave, ...this.days(level, t)),
      ...this.newIn('both', level, t),
    ]);
  }

  private clusterTile(level: Level, t: number): readonly PlacedLabel[] {
    return this.once(tile.clusters, level, t, () => this.newIn('clusters', level, t));
  }

  private newIn(who: Who, level: Level, t: number): PlacedLabel[] {
    const [from, to] = this.days(level, t);
    const seams = [...this.seam(who, level, t), ...this.seam(who, level, t + 1)];
    return [...this.inside(who, level, t), ...seams.filter(({ at }) => at >= from && at < to)];
  }

  /**
   * Single events' labels of a tile of a level between two octaves: those of the level before and the heaviest that come;
   * then clusters are named, and the lighter ones take what is left.
   */
  private betweenTile(level: Level, t: number): readonly PlacedLabel[] {
    return this.once(tile.between, level, t, () => {
      const [from, to, margin] = this.daysAbout(level, t);
      const first = this.collect(level, from - margin, to + margin, tile => this.firstTile(level, tile));
      const clusters = this.collect(level, from - margin, to + margin, tile => this.clusterTile(level, tile));
      const come = this.coming(level, t, [...first, ...clusters], () => true);
      return [...first.filter(label => label.at >= from && label.at < to), ...come];
    });
  }

  private firstTile(level: Level, t: number): readonly PlacedLabel[] {
    return this.once(tile.first, level, t, () => {
      const [from, to, margin] = this.daysAbout(level, t);
      const { weight } = this.clustering.index.data;
      const before = this.singlesAt(level - 1, from - margin, to + margin);
      const come = this.coming(level, t, before, label => weight[label.event]! >= heaviest);
      return [...before.filter(label => label.at >= from && label.at < to), ...come];
    });
  }

  /** Labels of the octave to come that are free beside some others on a tile and about it. */
  private coming(
    level: Level,
    t: number,
    beside: readonly PlacedLabel[],
    may: (label: PlacedLabel) => boolean,
  ): PlacedLabel[] {
    const [from, to, margin] = this.daysAbout(level, t);
    const there = new Set(beside.map(keyOf));
    const finer = this.singlesAt(Math.ceil(level / octave) * octave, from - margin, to + margin);
    return this.placing.stillFree(
      level,
      [from, to],
      beside,
      finer.filter(label => may(label) && !there.has(keyOf(label))),
    );
  }

  /** New labels that lie within tile t. */
  private inside(who: Who, level: Level, t: number): readonly PlacedLabel[] {
    return this.once(tile.inside[who], level, t, () => {
      const [x0, x1] = [t * this.tile, (t + 1) * this.tile];
      return this.place(who, level, x0, x1, [], (box, rightmost) =>
        // A label that could cross the tile's end to the right waits for the seam, lest it fly left without need.
        [box, rightmost].every(b => b.from >= x0 + 4 && b.to <= x1 - 4),
      );
    });
  }

  /** New labels that cross the seam between tiles t − 1 and t, or waited for it. */
  private seam(who: Who, level: Level, t: number): readonly PlacedLabel[] {
    return this.once(tile.seam[who], level, t, () => {
      const x = t * this.tile;
      return this.place(who, level, x - this.reach, x + this.reach, [t - 1, t], (box, rightmost) =>
        [box, rightmost].some(b => b.from < x + 4 && b.to > x - 4),
      );
    });
  }

  /** @param settled tiles whose inner labels are there already */
  private place(
    who: Who,
    level: Level,
    x0: number,
    x1: number,
    settled: readonly number[],
    allowed: Parameters<LabelPlacing['place']>[0]['allowed'],
  ): readonly PlacedLabel[] {
    const scale = levelScale(level);
    const [from, to, margin] = [x0 / scale, x1 / scale, (2 * this.reach) / scale];
    const views = this.clustering.cellViews(level, from - margin / 2, to + margin / 2);
    const candidates = this.placing.candidates(who, views, from, to);
    // Most stretches have none: what stands there already need not be known.
    if (candidates.length === 0) return [];
    const before =
      who === 'both'
        ? this.singlesAt(level - octave, from - margin, to + margin)
        : this.collect(level, from - margin, to + margin, t => this.firstTile(level, t));
    const known = [...before, ...settled.flatMap(t => this.inside(who, level, t))];
    return this.placing.place({ level, from, to, views, candidates, known, allowed });
  }

  /** Labels of all tiles that touch [from, to) days, cut to it. */
  private collect(
    level: Level,
    from: number,
    to: number,
    ofTile: (t: number) => readonly PlacedLabel[],
  ): PlacedLabel[] {
    const scale = levelScale(level);
    const labels: PlacedLabel[] = [];
    const end = Math.ceil((to * scale) / this.tile);
    for (let t = Math.floor((from * scale) / this.tile); t < end; t++) {
      for (const label of ofTile(t)) if (label.at >= from && label.at < to) labels.push(label);
    }
    return labels;
  }

  /** The days of a tile, and those of two reaches. */
  private daysAbout(level: Level, t: number): [from: number, to: number, margin: number] {
    return [...this.days(level, t), (2 * this.reach) / levelScale(level)];
  }

  private days(level: Level, t: number): readonly [from: number, to: number] {
    const scale = levelScale(level);
    return [(t * this.tile) / scale, ((t + 1) * this.tile) / scale];
  }

  private once(
    what: number,
    level: Level,
    t: number,
    make: () => readonly PlacedLabel[],
  ): readonly PlacedLabel[] {
    const name = nameOf(level, t) * 8 + what;
    const known = this.known.get(name);
    if (known) return known;
    const labels = make();
    if (this.known.size > kept) this.known.clear();
    this.known.set(name, labels);
    this.onGain?.();
    return labels;
  }
}

/** Thrown through what waits for one another; the next call takes it up again from what is kept. */
const pause = Symbol('pause');

function isOctave(level: Level): boolean {
  return level % octave === 0;
}

function isSingle(label: PlacedLabel): boolean {
  return label.cluster === null;
}
