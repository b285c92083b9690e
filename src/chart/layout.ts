import { lowerBound } from './bounds.ts';
import { cellAt } from './cells.ts';
import { type ChartIndex, countInLane } from './chartIndex.ts';
import { type Cluster, Clustering } from './clusters.ts';
import { anchorDay, flag } from './data.ts';
import { isSpanAt } from './joining.ts';
import { Labelling } from './labels.ts';
import { coarsestLevel, type Level, levelAt, levelScale, type TimeWindow } from './levels.ts';
import { hasMember } from './members.ts';
import type { LabelSettings, PlacedLabel } from './placing.ts';
import { cutAt, type Running, runningInto } from './running.ts';
import { lanesOf } from './slots.ts';

/** An event on its own. Days are fractional; lanes are numbers from the top. */
export interface Mark {
  readonly event: number;
  /** Where its shape stands. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly span: boolean;
  readonly soft: boolean;
  readonly hollow: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly lanes: readonly number[];
  readonly toward: readonly number[];
  readonly lead: number;
  readonly weight: number;
  /** Number of the shape in `shapeOrder`. */
  readonly shape: number;
  /** Middles of the days on which accounts put it otherwise, where they can be told from it. */
  readonly otherDays: readonly number[];
}

export interface ClusterMark extends Cluster {
  /** For each lane concerned, how many of the events take part in it. */
  readonly parts: readonly { readonly lane: number; readonly count: number }[];
}

/** All that is drawn of a stretch of time at one level. */
export interface Frame {
  readonly level: Level;
  /** The stretch, widened to whole cells, days. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  readonly clusters: readonly ClusterMark[];
  readonly labels: readonly PlacedLabel[];
  /** Events anchored before the stretch that go on into it: all are counted; the spans on their own are drawn. */
  readonly runningIn: { readonly count: number; readonly marks: readonly Mark[] };
  /** The same of soft dates that reach into the stretch from after it. */
  readonly runningOut: { readonly count: number; readonly marks: readonly Mark[] };
  /** Filtered-out events: for each lane the days at which a quiet dot stands. */
  readonly quiet: readonly (readonly number[])[];
}

export interface LayoutSettings extends LabelSettings {
  /** A span that goes on after this day is cut there. */
  readonly asOf: number | null;
}

/** Least distance at which another date is drawn apart, CSS px. */
const otherDatePx = 18;
/** Quiet dots stand at most one in this many CSS px. */
const quietPx = 6;

/**
 * The layout of a story for one size of the chart: a pure function of the window, kept as an object only because it
 * remembers cells and labels. A frame's cost is bounded by its pixels times log n.
 */
export class Layout {
  private readonly clustering: Clustering;
  private readonly labelling: Labelling;

  /** @param rest the index of the filtered-out events, or null where nothing is filtered out */
  constructor(
    readonly index: ChartIndex,
    private readonly rest: ChartIndex | null,
    private readonly settings: LayoutSettings,
  ) {
    this.clustering = new Clustering(index);
    const whole = index.extent.to - index.extent.from;
    this.labelling = new Labelling(this.clustering, coarsestLevel(whole), settings);
  }

  /**
   * @param window days; the frame covers it, widened to whole cells
   * @param pxPerDay the zoom; what is drawn depends on its level alone
   */
  frame(window: TimeWindow, pxPerDay: number): Frame {
    const { level, from, to } = this.stretch(window, pxPerDay);
    const views = this.clustering.cellViews(level, from, to);
    const marks = views.flatMap(view =>
      view.singles.map(single => this.mark(single.event, single.at, level)),
    );
    return {
      level,
      from,
      to,
      marks: marks.sort(longFirst),
      clusters: views.flatMap(view => view.clusters.map(cluster => this.clusterMark(cluster))),
      labels: this.labelling.labelsAt(level, from, to),
      ...this.passing(from, to, level),
      quiet: this.quietDots(from, to, level),
    };
  }

  /**
   * Does a part of what a frame costs, so that a page can start in steps that keep nobody waiting.
   * @param isTimeUp asked every few milliseconds
   * @returns whether the frame is now quickly made
   */
  prepare(window: TimeWindow, pxPerDay: number, isTimeUp: () => boolean): boolean {
    const { level, from, to } = this.stretch(window, pxPerDay);
    return this.labelling.prepare(level, from, to, isTimeUp);
  }

  /** The event's mark as it is drawn on its own, whatever it is joined with: for selection and focus. */
  markOf(event: number, pxPerDay: number): Mark {
    return this.mark(event, this.placeOf(event), levelAt(pxPerDay));
  }

  /** The label of an event at a zoom, if it has one of its own. */
  labelOf(event: number, pxPerDay: number): PlacedLabel | undefined {
    const at = this.placeOf(event);
    return this.labelling
      .labelsAt(levelAt(pxPerDay), at - 0.5, at + 0.5)
      .find(l => l.event === event && !l.cluster);
  }

  /** The cluster that holds an event at a zoom, or null where it stands on its own or does not match. */
  clusterOf(event: number, pxPerDay: number): Cluster | null {
    const { index } = this;
    const view = this.clustering.cellViewAt(levelAt(pxPerDay), anchorDay(this.index.data, event));
    return view.clusters.find(cluster => hasMember(index, cluster, event)) ?? null;
  }

  /** Days, fractional, at which an event's shape stands at every zoom. */
  placeOf(event: number): number {
    return this.clustering.placeOf(event);
  }

  /** A window widened to whole cells, and the level at which it is drawn. */
  private stretch(window: TimeWindow, pxPerDay: number) {
    const level = levelAt(pxPerDay);
    const kind = this.clustering.kindAt(level);
    const from = cellAt(kind, Math.floor(window.from)).from;
    const to = cellAt(kind, Math.ceil(window.to) - 1).to;
    return { level, from, to };
  }

  private isSingle(event: number, level: Level): boolean {
    const view = this.clustering.cellViewAt(level, anchorDay(this.index.data, event));
    return view.singles.some(single => single.event === event);
  }

  private mark(event: number, at: number, level: Level): Mark {
    const { data } = this.index;
    const { asOf } = this.settings;
    const flags = data.flags[event]!;
    // What is only expected lies beyond it, with an end of its own.
    const cut = asOf !== null && data.start[event]! <= asOf && data.end[event]! > asOf + 1;
    const to = cut ? asOf + 1 : data.end[event]!;
    const scale = levelScale(level);
    return {
      event,
      at,
      from: data.start[event]!,
      to,
      span: isSpanAt(data, event, scale),
      soft: (flags & flag.soft) !== 0,
      hollow: (flags & flag.hollow) !== 0,
      openStart: (flags & flag.openStart) !== 0,
      openEnd: cut || (flags & flag.openEnd) !== 0,
      lanes: lanesOf(data.by[event]!),
      toward: lanesOf(data.to[event]!),
      lead: data.lead[event]!,
      weight: data.weight[event]!,
      shape: data.shape[event]!,
      otherDays: data
        .otherDays(event)
        .map(day => day + 0.5)
        .filter(day => Math.abs(day - at) * scale >= otherDatePx),
    };
  }

  private clusterMark(cluster: Cluster): ClusterMark {
    const { data } = this.index;
    const parts = lanesOf(cluster.lanes).map(lane => ({
      lane,
      count: cluster.members
        ? cluster.members.filter(id => (data.by[id]! >> lane) & 1).length
        : countInLane(this.index, lane, cluster.lo, cluster.hi),
    }));
    return { ...cluster, parts };
  }

  /** The spans on their own that a line through a day, fractional, cuts, their shape before it; as they began. */
  cutAt(at: number, pxPerDay: number): readonly Mark[] {
    const level = levelAt(pxPerDay);
    const events = cutAt(this.index, at, levelScale(level), event => this.isSingle(event, level));
    return events
      .map(event => this.mark(event, this.placeOf(event), level))
      .filter(mark => mark.at < at && mark.to > at)
      .sort((a, b) => a.from - b.from || a.event - b.event);
  }

  private passing(from: number, to: number, level: Level): Pick<Frame, 'runningIn' | 'runningOut'> {
    const scale = levelScale(level);
    const { into, back } = runningInto(this.index, { from, to }, scale, event => this.isSingle(event, level));
    const drawn = ({ count, events }: Running) => ({
      count,
      marks: events.map(event => this.mark(event, this.placeOf(event), level)).sort(longFirst),
    });
    return { runningIn: drawn(into), runningOut: drawn(back) };
  }

  private quietDots(from: number, to: number, level: Level): number[][] {
    const { rest } = this;
    if (!rest) return [];
    const step = quietPx / levelScale(level);
    const dots: number[][] = Array.from({ length: rest.data.lanes }, () => []);
    for (let bucket = Math.floor(from / step); bucket * step < to; bucket++) {
      const lo = lowerBound(rest.anchors, Math.ceil(bucket * step));
      const hi = lowerBound(rest.anchors, Math.ceil((bucket + 1) * step));
      if (lo === hi) continue;
      dots.forEach((lane, i) => {
        if (countInLane(rest, i, lo, hi))
          lane.push(step > 1 ? (bucket + 0.5) * step : rest.anchors[lo]! + 0.5);
      });
    }
    return dots;
  }
}

/** Long spans lie under short ones and under points. */
export function longFirst(a: Mark, b: Mark): number {
  const length = (mark: Mark) => (mark.span ? mark.to - mark.from : 0);
  return length(b) - length(a) || a.at - b.at || a.event - b.event;
}
