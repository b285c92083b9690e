import { type Candidate, candidatesIn, keyOf } from './candidates.ts';
import type { CellView, Cluster, Clustering } from './clusters.ts';
import type { Column } from './column.ts';
import { LabelTexts, widestText } from './labelTexts.ts';
import { type Level, levelScale, type TimeWindow, wholeStory } from './levels.ts';
import type { Measure } from './measure.ts';
import { precedence } from './precedence.ts';
import { type LabelBox, labelBox, Room } from './room.ts';
import { topLane, verticalReach } from './slots.ts';

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

type Side = PlacedLabel['side'];
type Hook = Pick<PlacedLabel, 'at' | 'offset'>;
type Size = Pick<PlacedLabel, 'width' | 'lines'>;

/** From the pole to the text. */
const poleToText = 5;
/** How many knits and arrows a label may cross, by weight. */
const mayCross = [1, 1, 2, 4] as const;
/** Farthest reach of a label from its anchor, CSS px: half a capsule, the gap, the text, the clear space around. */
export function reachPx({ textScale, column }: Pick<LabelSettings, 'textScale' | 'column'>): number {
  return column ? column.reach : 30 + (poleToText + widestText) * textScale + 10;
}

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

  /**
   * Gives places to those that have none, in order of weight. Of an event's free places it takes one that is free as
   * early as can be on the way from the octave before, so that a label shows over as many levels as it may.
   */
  place({ who, level, from, to, views, known, allowed }: Stretch): PlacedLabel[] {
    const final = this.stage(level, views);
    const stages = who === 'both' ? [...this.earlierStages(level, from, to), final] : [final];
    const add = (label: PlacedLabel) => {
      for (const stage of stages) this.addTo(stage, label);
    };
    known.forEach(add);
    const done = new Set(known.map(keyOf));
    const placed: PlacedLabel[] = [];
    const { leastWeight } = this.settings;
    for (const candidate of candidatesIn(this.clustering.index, { views, from, to, who, leastWeight })) {
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
    const stage = this.stage(level, views);
    for (const label of stay) this.addTo(stage, label);
    const inOrder = [...come].sort((a, b) => precedence(data, a.event, b.event));
    return inOrder.filter(label => {
      const { lane, row } = label;
      const box = this.boxOf(label, label, label.side, stage.scale);
      const free = stage.singles.has(label.event) && isFree(stage.room.blockedRows(box, lane, null), row);
      stage.room.addLabel(box, lane, row);
      return free;
    });
  }

  private addTo({ room, scale }: Stage, label: PlacedLabel): void {
    room.addLabel(this.boxOf(label, label, label.side, scale), label.lane, label.row);
  }

  /** The levels between the octave before and this one, coarsest first. */
  private earlierStages(level: Level, from: number, to: number): Stage[] {
    return [3, 2, 1].map(back => {
      const margin = reachPx(this.settings) / levelScale(level - back);
      return this.stage(level - back, this.clustering.cellViews(level - back, from - margin, to + margin));
    });
  }

  private stage(level: Level, views: readonly CellView[]): Stage {
    const { data } = this.clustering.index;
    const scale = levelScale(level);
    const room = new Room(data.lanes, scale, this.column !== undefined);
    const singles = new Set<number>();
    for (const view of views) {
      for (const { event, at } of view.singles) {
        singles.add(event);
        room.addVertical(at * scale, verticalReach(data, event));
      }
      for (const cluster of view.clusters) room.addCluster(cluster);
    }
    return { scale, singles, room };
  }

  /** The first free place: from the lowest row, at last to the left, in the earliest stage that has one. */
  private tryOut(candidate: Candidate, stages: readonly Stage[], allowed: Allowed): PlacedLabel | null {
    const { event, cluster, lanes } = candidate;
    const weight = this.clustering.index.data.weight[event]!;
    const final = stages[stages.length - 1]!;
    const text = this.texts.of(candidate);
    const places: { hook: Hook; side: Side; lane: number; blocked: number }[] = [];
    const outmost = this.outmost(candidate, text, final.scale);
    for (const { hook, side } of this.placesBy(candidate, weight)) {
      const box = this.boxOf(hook, text, side, final.scale);
      if (!this.isInStory(box, final.scale) || !allowed(box, outmost)) continue;
      for (const lane of this.column ? [0] : lanes) {
        places.push({ hook, side, lane, blocked: final.room.blockedRows(box, lane, cluster) });
      }
    }
    for (const stage of stages) {
      if (stage !== final && !stage.singles.has(event)) continue;
      for (const { hook, side, lane, blocked } of places) {
        const rows = this.column ? 1 : (this.settings.rows[lane] ?? 0);
        if (lowestFree(blocked) >= rows) continue;
        const box = this.boxOf(hook, text, side, stage.scale);
        if (stage.room.crossed(box, lane) > (mayCross[weight] ?? 1)) continue;
        const here = stage === final ? 0 : stage.room.blockedRows(box, lane, cluster);
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
  private outmost({ at, cluster }: Candidate, size: Size, scale: number): LabelBox {
    const offset = cluster && !this.column ? cluster.width / 2 - 1 : 0;
    const box = this.boxOf({ at, offset }, size, 'right', scale);
    const far = Math.max(0, ...(this.column?.pushes ?? []));
    return labelBox(box.at, box.pole, box.x0 - far, box.x1 + far);
  }

  /** No label runs out of the story, where no window could show it whole, nor out of what is known or was expected. */
  private isInStory({ at, x0, x1 }: LabelBox, scale: number): boolean {
    const known = this.known * scale;
    const isInTime = at < known ? x1 <= known : x0 >= known;
    return isInTime && x0 >= this.bounds.from * scale && x1 <= this.bounds.to * scale;
  }

  private boxOf({ at, offset }: Hook, { width, lines }: Size, side: Side, scale: number): LabelBox {
    const x = at * scale;
    const { column } = this;
    if (column) {
      const top = x + offset - column.half;
      return labelBox(x, x, top, top + column.heightOf(lines.length));
    }
    const pole = side === 'right' ? x + offset : x - offset;
    const gap = poleToText * this.settings.textScale;
    return side === 'right'
      ? labelBox(x, pole, pole + gap, pole + gap + width)
      : labelBox(x, pole, pole - gap - width, pole - gap);
  }
}

/** The lowest row that a mask leaves free. */
function lowestFree(blocked: number): number {
  return blocked === -1 ? Number.POSITIVE_INFINITY : topLane(~blocked);
}

function isFree(blocked: number, row: number): boolean {
  return ((blocked >> row) & 1) === 0;
}
