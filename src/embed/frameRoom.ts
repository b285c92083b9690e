import { type ChartData, compact, laneBands } from '../chart/index.ts';

/** Measures of a frame's rows at 100% text size, CSS px (VISUAL section 10). */
export const rows = { title: 42, filters: 30, axis: 44, overview: 30, foot: 34, border: 2 } as const;

/** So high is a frame at the least when nobody has said how high, CSS px. */
const usual = 420;
/** Where time runs downward its lanes stand side by side, and some months want to be seen at once, CSS px. */
const downwardPx = 520;
/** Nor does it grow beyond this for its lanes alone. */
const most = 900;

export interface Room {
  readonly data: ChartData;
  /** 1 at 100% text size. */
  readonly textScale: number;
  /** Whether a row says which filters are on. */
  readonly filtered: boolean;
  /** Height of what the open panel holds, CSS px, and whether it stands beside the chart or below; null when closed. */
  readonly panel: { readonly px: number; readonly beside: boolean } | null;
  /** Whether time runs downward. */
  readonly downward?: boolean;
}

/**
 * The height that a frame asks for, CSS px: from its lanes, the reader's text size and what is open, never from the
 * height that it has, so that asking and getting cannot chase each other. It grows from the usual until each lane with
 * an event of weight 3 has a row for labels.
 */
export function wantedHeight({ data, textScale, filtered, panel, downward = false }: Room): number {
  const { title, axis, overview, foot, border } = rows;
  const top = title + (filtered ? rows.filters : 0);
  const base = Math.min(most, usual - title - axis - overview - foot - border);
  const lanes = downward ? downwardPx : Math.max(base, Math.min(most, labelledRoom(data)));
  const chart = (axis + lanes + overview) * textScale;
  const around = (top + foot) * textScale + border;
  if (!panel) return Math.ceil(around + chart);
  return Math.ceil(around + (panel.beside ? Math.max(chart, panel.px) : chart + panel.px));
}

/** Room for all lanes in which each that has an event of weight 3 gets one row of labels, at 100% text size. */
function labelledRoom(data: ChartData): number {
  const trial = 1000;
  const weighty = new Set<number>();
  for (let i = 0; i < data.size; i++) {
    if (data.weight[i] !== 3) continue;
    for (let mask = data.by[i]!; mask; mask &= mask - 1) weighty.add(31 - Math.clz32(mask & -mask));
  }
  const sizes = laneBands(data, trial, 1, compact).map(({ size }) => size);
  const least = Math.min(trial, ...[...weighty].map(lane => sizes[lane] ?? trial));
  return weighty.size === 0 ? 0 : (trial * (compact.rest + compact.row)) / least;
}

/** What a frame of a height has room for. Under 480 px it drops the foot, the overview, the finer row of the axis, the filters, in that order; labels go when the lanes grow low. */
export interface FrameRows {
  readonly foot: boolean;
  readonly overview: boolean;
  readonly minorAxis: boolean;
  readonly filters: boolean;
}

export function rowsWithin(heightPx: number, textScale: number): FrameRows {
  const height = heightPx / textScale;
  return {
    foot: height >= 380,
    overview: height >= 330,
    minorAxis: height >= 290,
    filters: height >= 260,
  };
}

/** Lanes lower than this, CSS px at 100% text size, are lines without a name. */
const leastLane = 24;

/** Whether so many lanes would be too low in a chart of that height. */
export function isCrowded(lanes: number, chartPx: number, textScale: number): boolean {
  return lanes > 2 && chartPx / lanes < leastLane * textScale;
}
