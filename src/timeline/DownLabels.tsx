import { memo } from 'react';
import { clusterKey, labelFont, type Measure, type PlacedLabel } from '../chart/index.ts';
import type { SelectedLabelProps } from './downward.ts';
import { type Along, type Geometry, swapped } from './geometry.ts';
import type { LabelBox, LabelsProps } from './Labels.tsx';

/** From line to line, and from the last to the one below, CSS px at 100% text size. */
const [linePx, belowPx] = [17, 15.5];
/** The way from a mark bends so far before the column, and ends so far before it, CSS px. */
const [bendPx, endPx] = [18, 6];

/** Labels in the column beside the lanes, each with the way to its mark. */
export const DownLabels = memo(function DownLabels({ labels, x, geometry, weightOf, isDimmed }: LabelsProps) {
  return (
    <g transform={swapped}>
      {[false, true].map(dimmed => (
        <path
          key={String(dimmed)}
          className={dimmed ? 'tl-pole tl-way tl-dimmed' : 'tl-pole tl-way'}
          d={labels
            .filter(label => isDimmed(label) === dimmed)
            .map(label => wayPath(label, x, geometry))
            .join('')}
        />
      ))}
      {labels.map(label => (
        <Words
          key={label.cluster ? clusterKey(label.cluster) : label.event}
          label={label}
          x={x}
          geometry={geometry}
          className={`tl-label tl-label-${weightOf(label.event)}${isDimmed(label) ? ' tl-dimmed' : ''}`}
        />
      ))}
    </g>
  );
});

/** A label that is drawn by itself, with its way: the open event's, or of what is no part of the layout. */
export function DownSelected({ weight = 3, ...props }: SelectedLabelProps) {
  const { label, x, geometry } = props;
  return (
    <g transform={swapped}>
      <path className="tl-pole tl-way" d={wayPath(label, x, geometry)} />
      <Words {...props} className={`tl-label tl-label-${weight}`} />
    </g>
  );
}

interface WordsProps {
  readonly label: PlacedLabel;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly className: string;
  readonly below?: string;
}

function Words({ label, x, geometry, className, below }: WordsProps) {
  const { textScale, down } = geometry;
  const left = down!.columnAt;
  const first = x(label.at) + label.offset;
  const lines = label.lines.map((text, i) => ({ text, y: first + i * linePx * textScale }));
  return (
    <text className={`${className} tl-down-label`}>
      {lines.map(({ text, y }) => (
        <tspan key={y} x={left} y={y.toFixed(1)}>
          {text}
        </tspan>
      ))}
      <tspan className="tl-down-below" x={left} y={belowY(label, x, geometry).toFixed(1)}>
        {below ?? down!.below(label)}
      </tspan>
    </text>
  );
}

function belowY({ at, offset, lines }: PlacedLabel, x: Along, { textScale }: Geometry): number {
  return x(at) + offset + ((lines.length - 1) * linePx + belowPx) * textScale;
}

/** Where the line below a label ends. */
export function endOfBelow(label: PlacedLabel, x: Along, geometry: Geometry, measure: Measure) {
  const { columnAt, below } = geometry.down!;
  const width = measure(below(label), labelFont(1)) * geometry.textScale;
  return { x: columnAt + width, y: belowY(label, x, geometry) };
}

/** A label's room, along time and across it. */
export function downBox(label: PlacedLabel, x: Along, { down }: Geometry): LabelBox {
  const { column, columnAt } = down!;
  return {
    x: x(label.at) + label.offset - column.half,
    y: columnAt,
    width: column.heightOf(label.lines.length),
    height: label.width,
  };
}

/** From the mark straight to the column, and there up or down to the label. */
function wayPath(label: PlacedLabel, x: Along, { down }: Geometry): string {
  const { columnAt } = down!;
  const [from, to] = [x(label.at), x(label.at) + label.offset].map(y => y.toFixed(1));
  const foot = down!.footOf(label);
  if (foot > columnAt - bendPx) return '';
  return `M${foot.toFixed(1)},${from}H${columnAt - bendPx}L${columnAt - endPx},${to}`;
}
