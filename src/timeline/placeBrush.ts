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
    change(rect, 'x', x0.toFixed(1));
    change(rect, 'width', width.toFixed(1));
  }
  group.querySelectorAll('.tl-brush-handle').forEach((handle, i) => {
    change(handle, 'transform', `translate(${(i ? x1 : x0).toFixed(1)},0)`);
    handle.classList.toggle('tl-gone', width < least);
  });
  change(group, 'aria-valuenow', String(Math.round(view.from)));
}

/** What is set again as it was would be laid out again. */
function change(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
