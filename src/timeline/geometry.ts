import { type ChartData, type LaneBand, laneBands, type TimeWindow } from '../chart/index.ts';
import type { Downward } from './downward.ts';
import type { EvenSpacing } from './evenSpacing.ts';
import type { Furnishing } from './furnish.ts';
import type { Size } from './useSize.ts';

/** The room of the plot, CSS px. Lanes begin below the axis. */
export interface Geometry {
  /** Along time, the gutter left out. */
  readonly width: number;
  /** Of axis and lanes together. */
  readonly height: number;
  readonly axis: number;
  readonly bands: readonly LaneBand[];
  readonly textScale: number;
  /** From the line of the marks to the middle of the lowest row of labels, and from row to row. */
  readonly firstRow: number;
  readonly row: number;
  /** Where events are spaced evenly: how days lie along the axis, which then counts places. */
  readonly even?: EvenSpacing | null;
  /** What is otherwise where time runs downward. */
  readonly down?: Downward;
}

/*
 * Where time runs downward, all is drawn as if it ran to the right, and the whole is turned over: `swapped` makes x of
 * y and y of x. What must stand upright, texts and shapes, is turned over twice.
 */
export const swapped = 'matrix(0 1 1 0 0 0)';

/** The place of a text that is to stand upright. */
export function upright({ down }: Geometry, x: number, y: number) {
  return down ? { x: y, y: x, transform: swapped } : { x, y };
}

/** The plot's room in a chart of a size, with what stands around it. */
export function chartGeometry(
  data: ChartData,
  { width, height, textScale }: Pick<Size, 'width' | 'height' | 'textScale'>,
  { gutter, axis: axisPx, overview, measures, firstRow }: Furnishing,
  even: EvenSpacing | null = null,
): Geometry {
  const plotHeight = height - overview;
  const axis = axisPx + (even?.moreAxis ?? 0) * textScale;
  return {
    width: Math.max(1, width - gutter),
    height: plotHeight,
    axis,
    bands: laneBands(data, Math.max(1, plotHeight - axis), textScale, measures),
    textScale,
    firstRow,
    row: measures.row,
    even,
  };
}

/** What knows how days lie along the axis. */
export interface Axial {
  readonly even?: Pick<EvenSpacing, 'place' | 'dayAt'> | null | undefined;
}

/** Where a day lies along the axis: at itself, or in even spacing at its place. */
export function placeOf({ even }: Axial, day: number): number {
  return even ? even.place(day) : day;
}

/** The day at a place of the axis. */
export function dayOf({ even }: Axial, place: number): number {
  return even ? even.dayAt(place) : place;
}

export function toPlaces(axial: Axial, { from, to }: TimeWindow): TimeWindow {
  return { from: placeOf(axial, from), to: placeOf(axial, to) };
}

export function toDays(axial: Axial, { from, to }: TimeWindow): TimeWindow {
  return { from: dayOf(axial, from), to: dayOf(axial, to) };
}

/** Days, or places, to CSS px from the beginning of what is drawn: small numbers, that do not tremble. */
export type Along = (day: number) => number;

export function along(drawn: TimeWindow & { readonly scale: number }): Along {
  return day => (day - drawn.from) * drawn.scale;
}

/** Where a lane's marks stand, CSS px from the top of the plot. */
export function lineOf(geometry: Geometry, lane: number): number {
  return geometry.axis + (geometry.bands[lane]?.line ?? 0);
}

/** The middle of a row of labels, CSS px from the top of the plot. */
export function rowY(geometry: Geometry, lane: number, row: number): number {
  return lineOf(geometry, lane) - (geometry.firstRow + row * geometry.row) * geometry.textScale;
}
