import { drawShape, newPath, shapeOrder } from '../chart/index.ts';
import type { Shape } from '../story/index.ts';
import './reader.css';

/** Area in px² of a glyph in its box of 14 × 14; a diamond of this area is as tall as the box. */
const area = 64;

/** The shape of a kind, in the colour of the text around it. It says nothing to a screen reader: the kind's name stands beside it. */
export function KindGlyph({ shape, className }: { readonly shape: Shape; readonly className?: string }) {
  const path = newPath();
  drawShape(path, shapeOrder.indexOf(shape), area, 0, 0);
  return (
    <svg
      className={className ? `rd-glyph ${className}` : 'rd-glyph'}
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <path d={String(path)} />
    </svg>
  );
}
