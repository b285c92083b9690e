import { markArea } from './marks.ts';
import type { Path } from './path.ts';

/** Draws one shape with its middle at (x, y); `side` is the root of its area, CSS px. */
type Draw = (to: Path, x: number, y: number, side: number) => void;

/**
 * The shapes in the order of `shapeOrder`: of equal area, with small corrections that make them look of one size
 * (VISUAL section 5). The forms are those of d3's symbols, which would bring all curves of d3-shape along.
 */
const draws: readonly Draw[] = [circle, diamond, square, triangle, cross];

const tan30 = Math.sqrt(1 / 3);

/** Adds the shape of a mark to a path. */
export function addShape(to: Path, shape: number, weight: number, x: number, y: number): void {
  drawShape(to, shape, markArea(weight), x, y);
}

/** Adds a shape of an area (px²) to a path, its middle at (x, y). */
export function drawShape(to: Path, shape: number, area: number, x: number, y: number): void {
  (draws[shape] ?? circle)(to, x, y, Math.sqrt(area));
}

function circle(to: Path, x: number, y: number, side: number): void {
  to.circle(x, y, side / Math.sqrt(Math.PI));
}

function diamond(to: Path, x: number, y: number, side: number): void {
  const high = Math.sqrt((side * side * 1.05) / (2 * tan30));
  const wide = high * tan30;
  to.moveTo(x, y - high);
  to.lineTo(x + wide, y);
  to.lineTo(x, y + high);
  to.lineTo(x - wide, y);
  to.closePath();
}

function square(to: Path, x: number, y: number, side: number): void {
  to.rect(x - side / 2, y - side / 2, side, side);
}

/** Lowered a little: its middle lies below the middle of its height. */
function triangle(to: Path, x: number, y: number, side: number): void {
  const inner = Math.sqrt((side * side) / (3 * Math.sqrt(3)));
  const middle = y + 0.12 * side;
  to.moveTo(x, middle - 2 * inner);
  to.lineTo(x + Math.sqrt(3) * inner, middle + inner);
  to.lineTo(x - Math.sqrt(3) * inner, middle + inner);
  to.closePath();
}

function cross(to: Path, x: number, y: number, side: number): void {
  const half = (side * Math.sqrt(0.92 / 5)) / 2;
  const [arm, none] = [3 * half, half];
  to.moveTo(x - arm, y - none);
  to.lineTo(x - none, y - none);
  to.lineTo(x - none, y - arm);
  to.lineTo(x + none, y - arm);
  to.lineTo(x + none, y - none);
  to.lineTo(x + arm, y - none);
  to.lineTo(x + arm, y + none);
  to.lineTo(x + none, y + none);
  to.lineTo(x + none, y + arm);
  to.lineTo(x - none, y + arm);
  to.lineTo(x - none, y + none);
  to.lineTo(x - arm, y + none);
  to.closePath();
}
