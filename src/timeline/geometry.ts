import type { LaneBand, TimeWindow } from '../chart/index.ts';

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
