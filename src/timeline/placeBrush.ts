import { type OverviewScale, overviewX, type TimeWindow } from '../chart/index.ts';

/** Moves the brush without React: it follows every frame of a pan. */
export function placeBrush(
  group: SVGGElement | null,
  view: TimeWindow,
  scale: OverviewScale,
  least: number,
): void {
  if (!group) return;
  const [x0, x1] = [overviewX(scale, view.from), overviewX(scale, view.to)];
  const width = Math.max(2, x1 - x0);
  for (const rect of group.querySelectorAll('.tl-brush-ground, clipPath rect, .tl-brush-frame')) {
    rect.setAttribute('x', x0.toFixed(1));
    rect.setAttribute('width', width.toFixed(1));
  }
  group.querySelectorAll('.tl-brush-handle').forEach((handle, i) => {
    handle.setAttribute('transform', `translate(${(i ? x1 : x0).toFixed(1)},0)`);
    handle.classList.toggle('tl-gone', width < least);
  });
  group.setAttribute('aria-valuenow', String(Math.round(view.from)));
}
