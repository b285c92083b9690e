import { type Candidate, candidatesIn, keyOf } from './candidates.ts';
import type { CellView, Cluster, Clustering } from './clusters.ts';
import type { Column } from './column.ts';
import { LabelTexts } from './labelTexts.ts';
import { type Level, levelScale, type TimeWindow, wholeStory } from './levels.ts';
import type { Measure } from './measure.ts';
import { precedence } from './precedence.ts';
import { type LabelBox, labelBox } from './room.ts';
import { topLane } from './slots.ts';
import { type Hook, reachPx, type Side, type Size, Stage } from './stage.ts';

/** A label with its place. */
export interface PlacedLabel {
  /** The event; of a cluster's label the weightiest. */
  readonly event: number;
  readonly cluster: Cluster | null;
  /** Days, fractional, of the mark or the capsule's middle. */
  readonly at: number;
  /**
   * CSS px from `at` to the pole: 0 for an event, the capsule's rim for a cluster. Where time runs downward, from `at`
   * to the middle of the label's first line.
   */
  readonly offset: number;
  readonly lane: number;
  readonly row: number;
  readonly side: 'right' | 'left';
  readonly text: string;
  /** What follows the text of a cluster's label, such as '+4'. */
  readonly more: string;
  /** CSS px of text and more; of the widest line, where there are several. */
  readonly width: number;
  /** The lines of the text where time runs downward; else it is one. */
  readonly lines: readonly string[];
}

export interface LabelSettings {
  /** Rows of labels in each lane. */
  readonly rows: readonly number[];
  /** The labels' column beside the lanes: time runs downward. Without it, it runs to the right. */
  readonly column?: Column | undefined;
  readonly textScale: number;
  readonly measure: Measure;
  /** Labels are given to events of at least this weight. */
  readonly leastWeight: number;
  /** The last day of what is known: no label reaches beyond it, nor before it from beyond. Null for the whole story. */
  readonly asOf: number | null;
}

/** The level at which labels are placed (0), and those before it back to the last octave; each made once it is asked for. */
type StageAt = (back: number) => Stage;

type Allowed = (box: LabelBox, rightmost: LabelBox) => boolean;

interface Stretch {
  readonly level: Level;
  /** Days between which the anchors of new labels lie. */
  readonly from: number;
  readonly to: number;
  /** What the cells show, a reach wider than that, and who of them may have a label. */
  readonly views: readonly CellView[];
  readonly candidates: readonly Candidate[];
  /** Labels that are there, two reaches wider than that. */
  readonly known: readonly PlacedLabel[];
  /** Whether a place may be taken; `rightmost` is the label's place to the right of its pole. */
  readonly allowed: Allowed;
}

/** How many knits and arrows a label may cross, by weight. */
const mayCross = [1, 1, 2, 4] as const;

/** Finds places for labels on one stretch of one level. */
export class LabelPlacing {
  private readonly bounds: TimeWindow;
  private readonly known: number;
  private readonly texts: LabelTexts;
  private readonly column: Column | undefined;

  constructor(
    private readonly clustering: Clustering,
    private readonly settings: LabelSettings,
  ) {
    this.bounds = wholeStory(clustering.index.data, clustering.index.extent);
    // Beside the lanes a label is no mark of its time: it may stand beside what is not yet known.
    this.known = settings.column || settings.asOf === null ? Number.POSITIVE_INFINITY : settings.asOf + 1;
    this.texts = new LabelTexts(clustering.index.data, settings);
    this.column = settings.column;
  }

  /** Who may have a label among what the cells show between two days, in order of weight. */
  candidates(
    who: 'both' | 'clusters',
    views: readonly CellView[],
    from: number,
    to: number,
  ): readonly Candidate[] {
    const { leastWeight } = this.settings;
    return candidatesIn(this.clustering.index, { views, from, to, who, leastWeight });
  }

  /**
   * Gives places to those that have none, in order of weight. Of an event's free places it takes one that is free as
   * early as can be on the way from the octave before, so that a label shows over as many levels as it may.
   */
  place({ level, from, to, views, candidates, known, allowed }: Stretch): PlacedLabel[] {
    const there = [...known];
    const stages: Stage[] = [];
    const stageAt = (back: number) => {
      stages[back] ??= this.stage(
        level - back,
        back ? this.viewsAbout(level - back, from, to) : views,
        there,
      );
      return stages[back];
    };
    const done = new Set(known.map(keyOf));
    for (const candidate of candidates) {
      if (done.has(keyOf(candidate))) continue;
      const label = this.tryOut(candidate, stageAt, allowed);
      if (!label) continue;
      there.push(label);
      for (const stage of stages) stage?.add(label);
    }
    return there.slice(known.length);
  }

  /**
   * Of labels that a finer level will show those that at this one are single and untouched by any heavier label. The
   * knits that they cross are not counted again: what comes in while zooming in must not put a label out.
   * @param stay labels that are there, and `come`, those that may be: two reaches wider than [from, to) days
   */
  stillFree(
    level: Level,
    [from, to]: readonly [from: number, to: number],
    stay: readonly PlacedLabel[],
    come: readonly PlacedLabel[],
  ): PlacedLabel[] {
    if (come.length === 0) return [];
    const { data } = this.clustering.index;
    const stage = this.stage(level, this.viewsAbout(level, from, to), stay);
    const inOrder = [...come].sort((a, b) => precedence(data, a.event, b.event));
    return inOrder.filter(label => {
      const { lane, row, at } = label;
      const box = stage.boxOf(label, label, label.side);
      const free =
        at >= from &&
        at < to &&
        stage.singles.has(label.event) &&
        !((stage.room.blockedRows(box, lane, null) >> row) & 1);
      stage.room.addLabel(box, lane, row);
      return free;
    });
  }

  /** What the cells show on [from, to) days and a reach about it. */
  private viewsAbout(level: Level, from: number, to: number): readonly CellView[] {
    const margin = reachPx(this.settings) / levelScale(level);
    return this.clustering.cellViews(level, from - margin, to + margin);
  }

  private stage(level: Level, views: readonly CellView[], there: readonly PlacedLabel[]): Stage {
    const stage = new Stage(this.clustering.index.data, level, this.settings, views);
    for (const label of there) stage.add(label);
    return stage;
  }

  /** The first free place: from the lowest row, at last to the left, in the earliest stage that has one. */
  private tryOut(candidate: Candidate, stageAt: StageAt, allowed: Allowed): PlacedLabel | null {
    const { event, cluster, lanes } = candidate;
    const weight = this.clustering.index.data.weight[event]!;
    const final = stageAt(0);
    const text = this.texts.of(candidate);
    const places: { hook: Hook; side: Side; lane: number; rows: number; blocked: number }[] = [];
    const outmost = this.outmost(candidate, text, final);
    for (const { hook, side } of this.placesBy(candidate, weight)) {
      const box = final.boxOf(hook, text, side);
      if (!this.isInStory(box, final.scale) || !allowed(box, outmost)) continue;
      for (const lane of this.column ? [0] : lanes) {
        const rows = this.column ? 1 : (this.settings.rows[lane] ?? 0);
        const blocked = final.room.blockedRows(box, lane, cluster);
        if (lowestFree(blocked) < rows) places.push({ hook, side, lane, rows, blocked });
      }
    }
    if (places.length === 0) return null;
    // From the first level, three back at most, at which an event that now stands alone did so already.
    let back = 0;
    while (!cluster && back < 3 && stageAt(back + 1).singles.has(event)) back++;
    for (; back >= 0; back--) {
      const stage = stageAt(back);
      for (const { hook, side, lane, rows, blocked } of places) {
        const box = stage.boxOf(hook, text, side);
        if (stage.room.crossed(box, lane) > (mayCross[weight] ?? 1)) continue;
        const here = back ? stage.room.blockedRows(box, lane, cluster) : 0;
        const row = lowestFree(blocked | here);
        if (row < rows) return { event, cluster, ...hook, lane, row, side, ...text };
      }
    }
    return null;
  }

  /** The places about an anchor: right and left of its pole, or up and down beside it. */
  private placesBy({ at, cluster }: Candidate, weight: number): readonly { hook: Hook; side: Side }[] {
    if (this.column) return this.column.pushes.map(offset => ({ hook: { at, offset }, side: 'right' }));
    const hook = { at, offset: cluster ? cluster.width / 2 - 1 : 0 };
    const right = { hook, side: 'right' } as const;
    return weight >= 2 ? [right, { hook, side: 'left' }] : [right];
  }

  /** Where a label's places reach: by this a tile decides whether it is its own. Those to the left do not count. */
  private outmost({ at, cluster }: Candidate, size: Size, stage: Stage): LabelBox {
    const offset = cluster && !this.column ? cluster.width / 2 - 1 : 0;
    const box = stage.boxOf({ at, offset }, size, 'right');
    const far = Math.max(0, ...(this.column?.pushes ?? []));
    return labelBox(box.at, box.pole, box.x0 - far, box.x1 + far);
  }

  /** No label runs out of the story, where no window could show it whole, nor out of what is known or was expected. */
  private isInStory({ at, x0, x1 }: LabelBox, scale: number): boolean {
    const known = this.known * scale;
    const isInTime = at < known ? x1 <= known : x0 >= known;
    return isInTime && x0 >= this.bounds.from * scale && x1 <= this.bounds.to * scale;
  }
}

/** The lowest row that a mask leaves free. */
function lowestFree(blocked: number): number {
  return blocked === -1 ? Number.POSITIVE_INFINITY : topLane(~blocked);
}
