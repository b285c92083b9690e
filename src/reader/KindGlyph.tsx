import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3';
import type { Shape } from '../story/index.ts';
import './reader.css';

/** Area in px² of a glyph in its box of 14 × 14; a diamond of this area is as tall as the box. */
const area = 64;

/** The shapes of the marks, with the corrections that make them look of one size. */
const shapes: Record<Shape, { readonly type: SymbolType; readonly scale: number; readonly shift: number }> = {
  circle: { type: symbolCircle, scale: 1, shift: 0 },
  diamond: { type: symbolDiamond, scale: 1.05, shift: 0 },
  square: { type: symbolSquare, scale: 1, shift: 0 },
  triangle: { type: symbolTriangle, scale: 1, shift: 0.12 * Math.sqrt(area) },
  cross: { type: symbolCross, scale: 0.92, shift: 0 },
};

/** The shape of a kind, in the colour of the text around it. It says nothing to a screen reader: the kind's name stands beside it. */
export function KindGlyph({ shape, className }: { readonly shape: Shape; readonly className?: string }) {
  const { type, scale, shift } = shapes[shape];
  return (
    <svg
      className={className ? `rd-glyph ${className}` : 'rd-glyph'}
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <path d={symbol(type, area * scale)() ?? ''} transform={shift ? `translate(0 ${shift})` : undefined} />
    </svg>
  );
}
