import { useMemo } from 'react';
import { type ExpectedLabel, type Mark, markRadius } from '../chart/index.ts';
import type { ColumnLabel } from './expectedInColumn.ts';
import { type Along, type Geometry, lineOf, rowY } from './geometry.ts';
import { labelBox } from './Labels.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { MarkRings } from './MarkRings.tsx';
import { shapeX } from './paths.ts';

export interface AheadMarkProps {
  readonly mark: Mark;
  readonly label: ExpectedLabel | undefined;
  /** The same where time runs downward. */
  readonly inColumn: ColumnLabel | undefined;
  readonly name: string;
  readonly href: string;
  readonly isOpen: boolean;
  readonly tabIndex: number;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly onActivate: (by: 'pointer' | 'keyboard') => void;
}

/** Half the height of what counts as the mark, CSS px. */
const halfHit = 12;

/** One expectation: hollow and dashed, its words above it, all of it one link. */
export function AheadMark(props: AheadMarkProps) {
  const { mark, label, inColumn, name, href, isOpen, tabIndex, x, geometry, colours, onActivate } = props;
  const marks = useMemo(() => [mark], [mark]);
  const { SelectedLabel } = geometry.down ?? {};
  return (
    <>
      {inColumn && SelectedLabel && (
        // Outside the link, whose name says it whole: these are lines, and cut where the column ends.
        <g className="tl-ahead-words" aria-hidden="true">
          <SelectedLabel {...inColumn} x={x} geometry={geometry} />
        </g>
      )}
      <a
        className="tl-ahead"
        href={href}
        tabIndex={tabIndex}
        data-at={mark.at}
        aria-label={name}
        aria-current={isOpen ? 'true' : undefined}
        onClick={event => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
          event.preventDefault();
          onActivate(event.detail ? 'pointer' : 'keyboard');
        }}
      >
        {isOpen && <MarkRings mark={mark} x={x} geometry={geometry} />}
        <MarkLayer marks={marks} x={x} geometry={geometry} colours={colours} dimmed={false} />
        {label && <Words label={label} isOpen={isOpen} x={x} geometry={geometry} />}
        <path className="tl-ahead-hit" d={hitPath(props)} />
      </a>
    </>
  );
}

function Words({
  label,
  isOpen,
  x,
  geometry,
}: {
  readonly label: ExpectedLabel;
  readonly isOpen: boolean;
  readonly x: Along;
  readonly geometry: Geometry;
}) {
  const at = x(label.at) + label.offset;
  const { lane, row, what, who, whatWidth } = label;
  const y = rowY(geometry, lane, who ? row + 1 : row);
  const height = geometry.row * geometry.textScale;
  const selected = isOpen ? ' tl-label-selected' : '';
  return (
    <>
      {isOpen && (
        <rect
          className="tl-selected-ground"
          x={at - 4}
          y={y - height / 2}
          width={whatWidth + 8}
          height={height}
          rx={3}
        />
      )}
      <text className={`tl-label tl-label-3 tl-ahead-what${selected}`} x={at} y={y}>
        {what}
      </text>{' '}
      {who && (
        <text className="tl-label tl-label-1" x={at} y={rowY(geometry, lane, row)}>
          {who}
        </text>
      )}
    </>
  );
}

/** The capsules or shapes, the lines between them, and the words. */
function hitPath({ mark, label, inColumn, x, geometry }: AheadMarkProps): string {
  const middle = shapeX(mark, x, geometry);
  const reach = Math.max(halfHit, markRadius(mark.weight));
  const [x0, x1] = mark.span ? [x(mark.from), x(mark.to)] : [middle - reach, middle + reach];
  const boxes = mark.lanes.map(lane => boxPath(x0, lineOf(geometry, lane) - reach, x1 - x0, 2 * reach));
  if (label) {
    const lines = label.who ? 2 : 1;
    const height = geometry.row * geometry.textScale;
    const top = rowY(geometry, label.lane, label.row + lines - 1) - height / 2;
    boxes.push(boxPath(x(label.at) + label.offset, top, label.width, lines * height));
  }
  if (inColumn) {
    const box = labelBox(inColumn.label, x, geometry);
    boxes.push(boxPath(box.x, box.y, box.width, box.height));
  }
  return boxes.join('');
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;
}
