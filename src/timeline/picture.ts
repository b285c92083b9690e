import {
  type Cluster,
  type ClusterMark,
  type Frame,
  type Layout,
  longFirst,
  type Mark,
  type Measure,
  membersOf,
  type PlacedLabel,
} from '../chart/index.ts';
import { type Along, type Geometry, placeOf } from './geometry.ts';
import { type LabelBox, labelBox, overlaps } from './Labels.tsx';
import { selectedLabel } from './Overlay.tsx';
import type { TimelinePast } from './past.ts';

export interface PictureSettings {
  readonly layout: Layout;
  readonly frame: Frame;
  readonly geometry: Geometry;
  readonly x: Along;
  /** CSS px a day. */
  readonly scale: number;
  readonly measure: Measure;
  /** Events that a search has found: the rest is dimmed. */
  readonly highlighted: ReadonlySet<number> | null;
  /** Drawn above all else by the overlay. */
  readonly opened: number | null;
  readonly past?: TimelinePast | null | undefined;
}

/** What is drawn of a frame, in the order in which it is drawn. */
export interface Picture {
  readonly quiet: Frame['quiet'];
  readonly spans: readonly Mark[];
  /** Marks in the shade of a search, and those that are not. */
  readonly dim: readonly Mark[];
  readonly clear: readonly Mark[];
  readonly clusters: readonly ClusterMark[];
  readonly labels: readonly PlacedLabel[];
  readonly isDimmed: {
    readonly event: (event: number) => boolean;
    readonly cluster: (cluster: Cluster) => boolean;
    readonly label: (label: PlacedLabel) => boolean;
  };
  /** Where the known ends, in days of the axis: a span that runs on is closed there. */
  readonly cutAt: number | null;
}

/** What is drawn of a frame, as SVG at rest and on a canvas in the midst of a gesture. */
export function pictureOf(settings: PictureSettings): Picture {
  const { layout, frame, geometry, x, highlighted, opened, past } = settings;
  const { runningIn, runningOut, clusters, quiet } = frame;
  const shaded = dimming(layout, highlighted);
  const all = [...runningIn.marks, ...runningOut.marks, ...frame.marks];
  const [clear, dim] = part(
    all.filter(mark => mark.event !== opened),
    mark => shaded.event(mark.event),
  );
  const beneath = opened === null || past?.expected[opened] ? null : selectedBox(settings, opened);
  return {
    quiet,
    // What runs in is no lower than it would be in a window that holds it.
    spans: all.filter(isDrawnLong).sort(longFirst),
    dim,
    clear,
    clusters,
    labels: frame.labels.filter(label => label.event !== opened || label.cluster),
    isDimmed: {
      ...shaded,
      label: label =>
        (label.cluster ? shaded.cluster(label.cluster) : shaded.event(label.event)) ||
        (beneath !== null && overlaps(labelBox(label, x, geometry), beneath)),
    },
    cutAt: past ? placeOf(geometry, past.day + 1) : null,
  };
}

function isDrawnLong(mark: Mark): boolean {
  return mark.span || (mark.soft && mark.to - mark.from > 1);
}

/** What a search leaves in the shade. */
function dimming(layout: Layout, highlighted: ReadonlySet<number> | null) {
  const event = (id: number) => highlighted !== null && !highlighted.has(id);
  const cluster = (of: Cluster) => highlighted !== null && membersOf(layout.index, of).every(event);
  return { event, cluster };
}

function selectedBox(
  { layout, scale, measure, x, geometry }: PictureSettings,
  opened: number,
): LabelBox | null {
  if (layout.clusterOf(opened, scale)) return null;
  const label = selectedLabel(layout, layout.markOf(opened, scale), scale, measure, geometry);
  return labelBox(label, x, geometry);
}

function part<T>(list: readonly T[], test: (item: T) => boolean): [no: T[], yes: T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const item of list) parts[test(item) ? 1 : 0].push(item);
  return parts;
}
