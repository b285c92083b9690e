import type { Mark } from '../chart/index.ts';
import { type Along, type Geometry, lineOf } from './geometry.ts';
import { shapeX } from './paths.ts';

export interface MarkRingsProps {
  readonly mark: Mark;
  readonly x: Along;
  readonly geometry: Geometry;
  /** Of the open mark where none is named. */
  readonly className?: string;
  /** CSS px */
  readonly radius?: number;
}

/** Rings about a mark, one in each of its lanes. */
export function MarkRings({
  mark,
  x,
  geometry,
  className = 'tl-ring tl-ring-selected tl-ring-ground',
  radius = 13,
}: MarkRingsProps) {
  const at = shapeX(mark, x, geometry);
  return mark.lanes.map(lane => (
    <circle key={lane} className={className} cx={at} cy={lineOf(geometry, lane)} r={radius} />
  ));
}
