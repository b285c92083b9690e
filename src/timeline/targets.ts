import {
  finestLevel,
  greatestZoom,
  type Layout,
  levelAt,
  levelScale,
  type TimeWindow,
} from '../chart/index.ts';
import type { Item } from './items.ts';
import { clusterDays } from './names.ts';

/** Share of the window that a cluster's events fill after a zoom to them. */
const filled = 0.7;
/** Room that a mark keeps before and after it, CSS px. */
export type Rooms = readonly [before: number, after: number];

/** The open mark keeps this far from the left edge, and room for its label from the right one. */
const sideways: Rooms = [40, 150];

/**
 * The window in which a cluster's events come apart; null where no zoom can part them, as with more than four events of
 * one day in one lane.
 * @param width CSS px of the plot
 */
export function partingWindow(layout: Layout, item: Item, scale: number, width: number): TimeWindow | null {
  if (!item.cluster) return null;
  const [first, last] = clusterDays(item.cluster, layout);
  const parting = partingScale(layout, item, scale);
  if (parting === null) return null;
  const wanted = Math.min(greatestZoom, Math.max(parting, (filled * width) / (last + 1 - first)));
  const middle = (first + last + 1) / 2;
  return { from: middle - width / wanted / 2, to: middle + width / wanted / 2 };
}

function partingScale(layout: Layout, item: Item, scale: number): number | null {
  const count = item.cluster?.count ?? 0;
  for (let level = levelAt(scale) + 1; level < finestLevel; level++) {
    const at = levelScale(level) * 1.001;
    if ((layout.clusterOf(item.event, at)?.count ?? 1) < count) return at;
  }
  return null;
}

/** The window moved by the least that shows a day with its label; the same window if it is shown already. */
export function windowShowing(
  window: TimeWindow,
  day: number,
  scale: number,
  [before, after] = sideways,
): TimeWindow {
  const days = window.to - window.from;
  const left = Math.min(before / scale, days / 4);
  const right = Math.min(after / scale, days / 3);
  const from = Math.min(day - left, Math.max(window.from, day + right - days));
  return from === window.from ? window : { from, to: from + days };
}
