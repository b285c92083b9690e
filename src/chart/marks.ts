/** Measures of marks, CSS px at 100% text size (VISUAL section 5). */

/** Area of a mark by weight, px². */
const areas = [46, 46, 80, 138] as const;

export function markArea(weight: number): number {
  return areas[weight as 1 | 2 | 3] ?? areas[1];
}

const radii = areas.map(area => Math.sqrt(area / Math.PI));

/** Radius of the circle of a mark's area. */
export function markRadius(weight: number): number {
  return radii[weight] ?? radii[1]!;
}

/** Marks of one lane closer than this are joined in a cluster. */
export const joinPx = 9;

/** Room that a mark takes among several of one day. */
export const dayRoomPx = 24;

/** Most events of one day in one lane that stand side by side. */
export const mostOfOneDay = 4;

/** Most spans of one cell and lane that stand free. */
export const mostFreeSpans = 3;

/** A date longer than this many times its mark is drawn as a span. */
export const spanRatio = 1.9;

/** Whether a date of so many days is drawn as a span. */
export function isSpan(days: number, weight: number, pxPerDay: number): boolean {
  return days > 1 && days * pxPerDay > spanRatio * 2 * markRadius(weight);
}

/** Widest capsule, CSS px: a million events must not fill the screen. */
const widestCluster = 60;

/** Width of a cluster's capsule for `count` events in a cell of `cellPx`. */
export function clusterWidth(count: number, cellPx: number): number {
  return Math.min(17 + 1.7 * Math.sqrt(count), Math.max(8, cellPx - 4), widestCluster);
}
