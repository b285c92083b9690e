import type { Arc } from '../chart/index.ts';
import { lineOf } from './geometry.ts';
import { holds, lanesOfItem } from './items.ts';
import type { Scene } from './scene.ts';

/** From a lane's line to the foot of its arcs, over the rings; and over capsules, CSS px. */
export const footPx = 14;
const capsulePx = 31;

/** Where a line ends over a lane: on the ring of a mark, on a capsule, or on the lane's line where neither stands. */
export function footOf(scene: Scene, lane: number, key: string | null): number {
  const item = scene.items.find(one => one.key === key);
  const line = lineOf(scene.geometry, lane);
  if (!item) return line - footPx;
  if (!lanesOfItem(item).includes(lane)) return line - 4;
  return line - (item.cluster && lanesOfItem(item)[0] === lane ? capsulePx : footPx);
}

/** The item that is, or holds, the open event. */
export function ownKey({ items, opened, layout }: Scene): string | null {
  return items.find(item => opened !== null && holds(item, opened, layout))?.key ?? null;
}

/** A curve from the chosen event to a partner, CSS px: it leaves and lands upright, `pull` over its feet. */
export interface Curve {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly pull: number;
}

/** The curve of an arc, as high over its feet as the arc rises. */
export function curveOf({ key, lane, x, rise }: Arc, at: number, scene: Scene): Curve {
  const [a, b] = [footOf(scene, lane, ownKey(scene)), footOf(scene, lane, key)];
  const pull = (Math.min(rise, (a + b) / 2 - topOf(scene, lane)) * 4) / 3;
  return { from: { x: at, y: a }, to: { x, y: b }, pull };
}

export function arcPath(arc: Arc, at: number, scene: Scene): string {
  const { from, to, pull } = curveOf(arc, at, scene);
  const [start, end] = [from.x.toFixed(1), to.x.toFixed(1)];
  return `M${start},${from.y}C${start},${from.y - pull} ${end},${to.y - pull} ${end},${to.y}`;
}

/** A place on a curve, from 0 to 1: Bernstein's form of a cubic Bézier curve. */
export function pointOn({ from, to, pull }: Curve, t: number) {
  const [start, end] = [(1 - t) ** 2 * (1 + 2 * t), t ** 2 * (3 - 2 * t)];
  return {
    x: start * from.x + end * to.x,
    y: start * from.y + end * to.y - 3 * t * (1 - t) * pull,
  };
}

/** Arcs stay in their lane. */
export function topOf({ geometry }: Scene, lane: number): number {
  return geometry.axis + geometry.bands[lane]!.start + 3;
}
