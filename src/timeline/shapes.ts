import {
  type Path,
  pathRound,
  type SymbolType,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3';
import { markArea } from '../chart/index.ts';

/** Symbols in the order of `shapeOrder`, with the factor that makes them look of one size (VISUAL section 5). */
const symbols: readonly { readonly type: SymbolType; readonly factor: number }[] = [
  { type: symbolCircle, factor: 1 },
  { type: symbolDiamond, factor: 1.05 },
  { type: symbolSquare, factor: 1 },
  { type: symbolTriangle, factor: 1 },
  { type: symbolCross, factor: 0.92 },
];
const triangle = 3;

/** Adds a mark's shape to a path, its middle at (x, y), CSS px. */
export function addShape(to: Path, shape: number, weight: number, x: number, y: number): void {
  const { type, factor } = symbols[shape] ?? symbols[0]!;
  const area = markArea(weight);
  const lowered = shape === triangle ? 0.12 * Math.sqrt(area) : 0;
  type.draw(moved(to, x, y + lowered), area * factor);
}

/** An empty path whose numbers have two decimals. */
export function newPath(): Path {
  return pathRound(2);
}

/** The drawing context of a path, moved by (x, y). */
function moved(to: Path, x: number, y: number): CanvasPath & Path {
  const context = {
    moveTo: (a: number, b: number) => to.moveTo(x + a, y + b),
    lineTo: (a: number, b: number) => to.lineTo(x + a, y + b),
    closePath: () => to.closePath(),
    rect: (a: number, b: number, w: number, h: number) => to.rect(x + a, y + b, w, h),
    arc: (a: number, b: number, r: number, from: number, till: number) => to.arc(x + a, y + b, r, from, till),
  };
  return context as unknown as CanvasPath & Path;
}
