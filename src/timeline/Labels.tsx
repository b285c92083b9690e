import { memo } from 'react';
import { beforeMore, clusterKey, type PlacedLabel } from '../chart/index.ts';
import { type Along, type Geometry, lineOf, rowY } from './geometry.ts';

export interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  readonly x: Along;
  readonly geometry: Geometry;
  readonly weightOf: (event: number) => number;
  readonly isDimmed: (label: PlacedLabel) => boolean;
}

/** From the pole to the text, CSS px. */
const poleToText = 5;
/** A pole reaches this far above the middle of its text, and its foot this far above the line of the marks. */
const [poleHead, poleFoot] = [5, 5];

/** Labels: a flag on a pole, the text to its right or left. */
export const Labels = memo(function Labels({ labels, x, geometry, weightOf, isDimmed }: LabelsProps) {
  return (
    <>
      {[false, true].map(dimmed => {
        const poles = labels.filter(label => isDimmed(label) === dimmed);
        const d = poles.map(label => polePath(label, x, geometry)).join('');
        return <path key={String(dimmed)} className={dimmed ? 'tl-pole tl-dimmed' : 'tl-pole'} d={d} />;
      })}
      {labels.map(label => (
        <text
          key={label.cluster ? clusterKey(label.cluster) : label.event}
          className={`tl-label tl-label-${weightOf(label.event)}${isDimmed(label) ? ' tl-dimmed' : ''}`}
          x={textX(label, x, geometry)}
          y={rowY(geometry, label.lane, label.row)}
          textAnchor={label.side === 'right' ? 'start' : 'end'}
        >
          {label.text}
          {label.more && (
            <tspan className="tl-more" dx={beforeMore}>
              {label.more}
            </tspan>
          )}
        </text>
      ))}
    </>
  );
});

/** Where a label's text begins, or ends where it flies left, CSS px. */
export function textX(label: PlacedLabel, x: Along, geometry: Geometry): number {
  const gap = label.offset + poleToText * geometry.textScale;
  return x(label.at) + (label.side === 'right' ? gap : -gap);
}

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two texts touch, or all but. */
export function overlaps(a: LabelBox, b: LabelBox): boolean {
  return (
    a.x < b.x + b.width + 6 && b.x < a.x + a.width + 6 && a.y < b.y + b.height - 2 && b.y < a.y + a.height - 2
  );
}

/** The label's text, CSS px, with a little room about it. */
export function labelBox(label: PlacedLabel, x: Along, geometry: Geometry): LabelBox {
  if (geometry.down) return geometry.down.labelBox(label, x, geometry);
  const height = geometry.row * geometry.textScale;
  const start = textX(label, x, geometry) - (label.side === 'left' ? label.width : 0);
  return { x: start, y: rowY(geometry, label.lane, label.row) - height / 2, width: label.width, height };
}

/** Where a label's pole stands, CSS px. */
export function poleOf(label: PlacedLabel, x: Along, geometry: Geometry) {
  return {
    at: x(label.at) + (label.side === 'right' ? label.offset : -label.offset),
    top: rowY(geometry, label.lane, label.row) - poleHead,
    foot: lineOf(geometry, label.lane) - (label.cluster ? 14 : poleFoot),
  };
}

function polePath(label: PlacedLabel, x: Along, geometry: Geometry): string {
  const { at, top, foot } = poleOf(label, x, geometry);
  return `M${at.toFixed(1)},${top.toFixed(1)}V${foot.toFixed(1)}`;
}
