import { type ChartData, type LaneBand, laneBands, type TimeWindow } from '../chart/index.ts';
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
}

/** The plot's room in a chart of a size, with what stands around it. */
export function chartGeometry(
  data: ChartData,
  { width, height, textScale }: Pick<Size, 'width' | 'height' | 'textScale'>,
  { gutter, axis, overview, measures, firstRow }: Furnishing,
): Geometry {
  const plotHeight = height - overview;
  return {
    width: Math.max(1, width - gutter),
    height: plotHeight,
    axis,
    bands: laneBands(data, Math.max(1, plotHeight - axis), textScale, measures),
    textScale,
    firstRow,
    row: measures.row,
  };
}

/** Days to CSS px from the left edge of what is drawn: small numbers, that do not tremble. */
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
