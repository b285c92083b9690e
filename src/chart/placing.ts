import { heaviestOf, precedence } from './chartIndex.ts';
import { type CellView, type Cluster, type Clustering, clusterKey } from './clusters.ts';
import type { ChartData } from './data.ts';
import type { Orientation } from './lanes.ts';
import { type Level, levelScale, type TimeWindow, wholeStory } from './levels.ts';
import { fitText, labelFont, type Measure } from './measure.ts';
import { type LabelBox, Room, type Vertical } from './room.ts';
import { bottomLane, lanesOf, topLane, verticalReach } from './slots.ts';

/** A label with its place. */
export interface PlacedLabel {
  /** The event; of a cluster's label the weightiest. */
  readonly event: number;
  readonly cluster: Cluster | null;
  /** Days, fractional, of the mark or the capsule's middle. */
  readonly at: number;
  /** CSS px from `at` to the pole: 0 for an event, the capsule's rim for a cluster. */
  readonly offset: number;
  readonly lane: number;
  readonly row: number;
  readonly side: 'right' | 'left';
  readonly text: string;
  /** What follows the text of a cluster's label, such as '+4'. */
  readonly more: string;
  /** CSS px of text and more. */
  readonly width: number;
}

export interface LabelSettings {
  /** Rows of labels in each lane. */
  readonly rows: readonly number[];
  readonly orientation: Orientation;
  readonly textScale: number;
  readonly measure: Measure;
  /** Labels are given to events of at least this weight. */
  readonly leastWeight: number;
}

interface Candidate {
  readonly event: number;
  readonly cluster: Cluster | null;
  readonly at: number;
  readonly lanes: readonly number[];
}

/** One level on a stretch of time: who stands alone there, and what room there is. */
interface Stage {
  readonly scale: number;
  readonly singles: ReadonlySet<number>;
  readonly room: Room;
}

type Allowed = (box: LabelBox, rightmost: LabelBox) => boolean;

interface Stretch {
  readonly who: 'both' | 'clusters';
  readonly level: Level;
  /** Days between which the anchors of new labels lie. */
  readonly from: number;
  readonly to: number;
  /** What the cells show, two reaches wider than that. */
  readonly views: readonly CellView[];
  readonly known: readonly PlacedLabel[];
  /** Whether a place may be taken; `rightmost` is the label's place to the right of its pole. */
  readonly allowed: Allowed;
}

/** Widest text, CSS px at 100% text size: 24 graphemes of Latin, 16 of Chinese. */
const widestText = 215;
/** From the pole to the text. */
const poleToText = 5;

/** Farthest reach of a label from its anchor, CSS px: half a capsule, the gap, the text, the clear space around. */
export function reachPx(textScale: number): number {
  return 30 + (poleToText + widestText) * textScale + 10;
}
/** How many knits and arrows a label may cross, by weight. */
const mayCross = [1, 1, 2, 4] as const;
/** Height of a label's line where time runs downward, CSS px. */
const linePx = 17;

/** Finds places for labels on one stretch of one level. */
export class LabelPlacing {
  private readonly bounds: TimeWindow;

  constructor(
    private readonly clustering: Clustering,
    private readonly settings: LabelSettings,
  ) {
    this.bounds = wholeStory(clustering.index.data, clustering.index.extent);
  }

  /**
   * Gives places to those that have none, in order of weight. Of an event's free places it takes one that is free as
   * early as can be on the way from the octave before, so that a label shows over as many levels as it may.
   */
  place({ who, level, from, to, views, known, allowed }: Stretch): PlacedLabel[] {
    const final = this.stage(level, views);
    const stages = who === 'both' ? [...this.earlierStages(level, from, to), final] : [final];
    const add = (label: PlacedLabel) => {
      for (const { room, scale } of stages) room.add(this.boxOf(label, scale));
    };
    known.forEach(add);
    const done = new Set(known.map(keyOf));
    const placed: PlacedLabel[] = [];
    for (const candidate of this.candidates(views, from, to, who)) {
      if (done.has(keyOf(candidate))) continue;
      const label = this.tryOut(candidate, stages, allowed);
      if (!label) continue;
      add(label);
      placed.push(label);
    }
    return placed;
  }

  /**
   * Of labels that a finer level will show those that at this one are single and untouched by any heavier label. The
   * knits that they cross are not counted again: what comes in while zooming in must not put a label out.
   */
  stillFree(
    level: Level,
    views: readonly CellView[],
    stay: readonly PlacedLabel[],
    come: readonly PlacedLabel[],
  ): PlacedLabel[] {
    const { data } = this.clustering.index;
    const { room, scale, singles } = this.stage(level, views);
    for (const label of stay) room.add(this.boxOf(label, scale));
    const inOrder = [...come].sort((a, b) => precedence(data, a.event, b.event));
    return inOrder.filter(label => {
      const box = this.boxOf(label, scale);
      const free = singles.has(label.event) && room.isClear(box, null);
      room.add(box);
      return free;
    });
  }

  /** The levels between the octave before and this one, coarsest first. */
  private earlierStages(level: Level, from: number, to: number): Stage[] {
    return [3, 2, 1].map(back => {
      const margin = reachPx(this.settings.textScale) / levelScale(level - back);
      return this.stage(level - back, this.clustering.cellViews(level - back, from - margin, to + margin));
    });
  }

  private stage(level: Level, views: readonly CellView[]): Stage {
    const { data } = this.clustering.index;
    const scale = levelScale(level);
    const verticals: Vertical[] = [];
    const singles = new Set<number>();
    for (const view of views) {
      for (const { event, at } of view.singles) {
        singles.add(event);
        const lanes = verticalReach(data, event);
        if (lanes & (lanes - 1))
          verticals.push({ x: at * scale, top: topLane(lanes), bottom: bottomLane(lanes) });
      }
    }
    const clusters = views.flatMap(view => view.clusters);
    return {
      scale,
      singles,
      room: new Room(clusters, verticals, scale, this.settings.orientation === 'vertical'),
    };
  }

  private candidates(views: readonly CellView[], from: number, to: number, who: Stretch['who']): Candidate[] {
    const { index } = this.clustering;
    const { data } = index;
    const all: Candidate[] = [];
    for (const view of views) {
      for (const { event, at } of who === 'both' ? view.singles : []) {
        all.push({ event, cluster: null, at, lanes: byLead(data, event) });
      }
      for (const cluster of view.clusters) {
        const event = cluster.members
          ? cluster.members.reduce((best, id) => (precedence(data, id, best) < 0 ? id : best))
          : heaviestOf(index, cluster.lo, cluster.hi);
        all.push({ event, cluster, at: cluster.at, lanes: [topLane(cluster.lanes)] });
      }
    }
    const chosen = all.filter(
      c => c.at >= from && c.at < to && data.weight[c.event]! >= this.settings.leastWeight,
    );
    return chosen.sort((a, b) => precedence(data, a.event, b.event));
  }

  private tryOut(candidate: Candidate, stages: readonly Stage[], allowed: Allowed): PlacedLabel | null {
    const { event, cluster } = candidate;
    const weight = this.clustering.index.data.weight[event]!;
    const most = mayCross[weight] ?? 1;
    const final = stages[stages.length - 1]!;
    const places = this.places(candidate, weight).filter(label => {
      const rightmost = this.boxOf({ ...label, side: 'right' }, final.scale);
      return this.isInStory(label, final.scale) && allowed(this.boxOf(label, final.scale), rightmost);
    });
    for (const stage of stages) {
      if (stage !== final && !stage.singles.has(event)) continue;
      for (const label of places) {
        const box = this.boxOf(label, stage.scale);
        if (stage.room.crossed(box) > most || !stage.room.isClear(box, cluster)) continue;
        if (stage === final || final.room.isClear(this.boxOf(label, final.scale), cluster)) return label;
      }
    }
    return null;
  }

  /** Where a label might stand, in the order in which places are tried: from the lowest row, at last to the left. */
  private places(candidate: Candidate, weight: number): PlacedLabel[] {
    const shape = this.textOf(candidate, weight);
    if (this.settings.orientation === 'vertical') return [{ ...shape, lane: 0, row: 0, side: 'right' }];
    const sides = weight >= 2 ? (['right', 'left'] as const) : (['right'] as const);
    return sides.flatMap(side =>
      candidate.lanes.flatMap(lane =>
        Array.from({ length: this.settings.rows[lane] ?? 0 }, (_, row) => ({ ...shape, lane, row, side })),
      ),
    );
  }

  /** No label runs out of the story, where no window could show it whole. */
  private isInStory(label: PlacedLabel, scale: number): boolean {
    const { x0, x1 } = this.boxOf(label, scale);
    const { from, to } = this.bounds;
    return this.settings.orientation === 'vertical' || (x0 >= from * scale && x1 <= to * scale);
  }

  private textOf({ event, cluster, at }: Candidate, weight: number) {
    const { measure, textScale } = this.settings;
    const font = labelFont(weight);
    const more = cluster ? `+${cluster.count - 1}` : '';
    const moreWidth = more ? measure(more, { sizePx: 11, weight: 400 }) + 3 : 0;
    const text = fitText(this.clustering.index.data.label(event), font, widestText - moreWidth, measure);
    const width = (measure(text, font) + moreWidth) * textScale;
    return { event, cluster, at, offset: cluster ? cluster.width / 2 - 1 : 0, text, more, width };
  }

  private boxOf(
    label: Pick<PlacedLabel, 'at' | 'offset' | 'lane' | 'row' | 'side' | 'width'>,
    scale: number,
  ): LabelBox {
    const { lane, row, at, offset, side, width } = label;
    const x = at * scale;
    if (this.settings.orientation === 'vertical') {
      const half = (linePx * this.settings.textScale) / 2;
      return { lane: 0, row: 0, x0: x - half, x1: x + half, pole: x, at: x };
    }
    const pole = side === 'right' ? x + offset : x - offset;
    const gap = poleToText * this.settings.textScale;
    return side === 'right'
      ? { lane, row, pole, x0: pole + gap, x1: pole + gap + width, at: x }
      : { lane, row, pole, x0: pole - gap - width, x1: pole - gap, at: x };
  }
}

/** A name for what a label belongs to. */
export function keyOf(of: Pick<Candidate, 'event' | 'cluster'>): string {
  return of.cluster ? clusterKey(of.cluster) : `${of.event}`;
}

/** The lanes of an event's marks, that of who leads first. */
function byLead(data: ChartData, event: number): number[] {
  const lead = data.lead[event]!;
  return [lead, ...lanesOf(data.by[event]!).filter(lane => lane !== lead)];
}
