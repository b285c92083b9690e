/**
 * Fixed zoom levels: level k is 2^(k/4) px a day. Clusters and labels are decided for a level at its scale; a zoom
 * between two levels uses the coarser one, so that between levels nothing changes but x.
 */
export type Level = number;

/** CSS px a day at the greatest zoom. */
export const greatestZoom = 120;

/** The first full doubling past the greatest zoom: labels between two doublings look ahead to it. */
export const finestLevel: Level = 4 * Math.ceil(Math.log2(greatestZoom));

/** Days, fractional; half-open. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export function levelScale(level: Level): number {
  return 2 ** (level / 4);
}

/** The level of a scale in px a day. The small term keeps a level's own scale inside it. */
export function levelAt(pxPerDay: number): Level {
  return Math.min(finestLevel, Math.floor(4 * Math.log2(pxPerDay) + 1e-9));
}

/** The level at which a stretch of days is about 100 px long; nothing is ever drawn coarser. */
export function coarsestLevel(days: number): Level {
  return Math.min(finestLevel, Math.floor(4 * Math.log2(100 / Math.max(1, days))));
}

/** The window that shows a whole story, with a margin. @param size how many events it has */
export function wholeStory({ size }: { readonly size: number }, extent: TimeWindow): TimeWindow {
  const margin = size ? Math.max(2, (extent.to - extent.from) * 0.02) : 1;
  return { from: extent.from - margin, to: extent.to + margin };
}

/** A name for a place at a level, or at any other whole number: for a position or a tile, less than 2^27. */
export function nameOf(level: Level, place: number): number {
  return level * 2 ** 28 + place;
}
