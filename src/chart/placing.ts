import { heaviestOf, precedence } from './chartIndex.ts';
import { type CellView, type Cluster, type Clustering, clusterKey } from './clusters.ts';
import type { ChartData } from './data.ts';
import type { Orientation } from './lanes.ts';
import { type Level, levelScale } from './levels.ts';
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
/** Farthest reach of a label from its anchor: half a capsule, the gap, the text. */
export const reachPx = 30 + 5 + widestText + 10;
/** From the pole to the text. */
const poleToText = 5;
/** How many knits and arrows a label may cross, by weight. */
const mayCross = [1, 1, 2, 4] as const;
/** Height of a label's line where time runs downward, CSS px. */
const linePx = 17;

/** Finds places for labels on one stretch of one level. */
export class LabelPlacing {
  constructor(
    private readonly clustering: Clustering,
    private readonly settings: LabelSettings,
  ) {}

  /** Gives places to those that have none, in order of weight. */
  place({ who, level, from, to, views, known, allowed }: Stretch): PlacedLabel[] {
    const scale = levelScale(level);
    const room = this.roomFor(views, scale);
    for (const label of known) room.add(this.boxOf(label, scale));
    const done = new Set(known.map(keyOf));
    const placed: PlacedLabel[] = [];
    for (const candidate of this.candidates(views, from, to, who)) {
      if (done.has(keyOf(candidate))) continue;
      const label = this.tryOut(candidate, scale, room, allowed);
      if (!label) continue;
      room.add(this.boxOf(label, scale));
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
    const scale = levelScale(level);
    const { data } = this.clustering.index;
    const room = this.roomFor(views, scale);
    for (const label of stay) room.add(this.boxOf(label, scale));
    const singles = new Set(views.flatMap(view => view.singles.map(single => single.event)));
    const inOrder = [...come].sort((a, b) => precedence(data, a.event, b.event));
    return inOrder.filter(label => {
      const box = this.boxOf(label, scale);
      const free = singles.has(label.event) && room.isClear(box, null);
      room.add(box);
      return free;
    });
  }

  private roomFor(views: readonly CellView[], scale: number): Room {
    const { data } = this.clustering.index;
    const verticals: Vertical[] = [];
    for (const { event, at } of views.flatMap(view => view.singles)) {
      const lanes = verticalReach(data, event);
      if (lanes & (lanes - 1))
        verticals.push({ x: at * scale, top: topLane(lanes), bottom: bottomLane(lanes) });
    }
    const clusters = views.flatMap(view => view.clusters);
    return new Room(clusters, verticals, scale, this.settings.orientation === 'vertical');
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

  private tryOut(candidate: Candidate, scale: number, room: Room, allowed: Allowed): PlacedLabel | null {
    const weight = this.clustering.index.data.weight[candidate.event]!;
    const shape = this.textOf(candidate, weight);
    const rightmost = this.boxOf({ ...shape, lane: 0, row: 0, side: 'right' }, scale);
    const beside = this.settings.orientation === 'vertical';
    for (const side of !beside && weight >= 2 ? (['right', 'left'] as const) : (['right'] as const)) {
      for (const lane of beside ? [0] : candidate.lanes) {
        for (let row = 0; row < (beside ? 1 : this.settings.rows[lane]!); row++) {
          const label = { ...shape, lane, row, side };
          const box = this.boxOf(label, scale);
          if (!allowed(box, rightmost) || room.crossed(box) > (mayCross[weight] ?? 1)) continue;
          if (room.isClear(box, candidate.cluster)) return label;
        }
      }
    }
    return null;
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
