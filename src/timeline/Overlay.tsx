import { memo, useMemo } from 'react';
import {
  fitText,
  type Layout,
  labelFont,
  type Mark,
  type Measure,
  type PlacedLabel,
} from '../chart/index.ts';
import { capsuleBox } from './Clusters.tsx';
import type { SelectedLabelProps } from './downward.ts';
import type { Along, Geometry } from './geometry.ts';
import { holds, type Item } from './items.ts';
import { labelBox, textX } from './Labels.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { MarkRings } from './MarkRings.tsx';
import { shapeX } from './paths.ts';

export interface OverlayProps {
  readonly layout: Layout;
  readonly items: readonly Item[];
  readonly x: Along;
  readonly scale: number;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly measure: Measure;
  readonly opened: number | null;
  /** Events that the open one answers, leads to, fulfils and so on. */
  readonly linked: readonly number[];
  readonly hovered: string | null;
  /** Key of the item with the keyboard's focus, where it is to be seen. */
  readonly focused: string | null;
}

/**
 * What is selected, linked, pointed at and focused, drawn above all else: nothing is laid out again for it. A cluster
 * that holds the open event keeps its count and shows a ring.
 */
export const Overlay = memo(function Overlay(props: OverlayProps) {
  const { items, opened, linked, hovered, focused, layout } = props;
  const hover = items.find(item => item.key === hovered);
  const focus = items.find(item => item.key === focused);
  const holder =
    opened === null ? undefined : items.find(item => item.cluster && holds(item, opened, layout));
  const near = items.filter(
    item => item !== holder && linked.some(event => event !== opened && holds(item, event, layout)),
  );
  if (!near.length && opened === null && !hover && !focus) return null;
  return (
    <g className="tl-overlay" aria-hidden="true">
      {near.map(item => (
        <Ring key={item.key} {...props} item={item} className="tl-ring tl-ring-linked" radius={11} />
      ))}
      {opened !== null && !holder && <Selected {...props} opened={opened} />}
      {holder && <Ring {...props} item={holder} className="tl-ring tl-ring-selected" radius={13} />}
      {hover && hover.event !== opened && (
        <Ring {...props} item={hover} className="tl-ring tl-ring-hover" radius={13} />
      )}
      {focus && <Ring {...props} item={focus} className="tl-ring tl-ring-focus" radius={14} />}
    </g>
  );
});

type RingProps = Pick<OverlayProps, 'x' | 'geometry'> & { item: Item; className: string; radius: number };

function Ring({ item, x, geometry, className, radius }: RingProps) {
  if (item.cluster) {
    const box = capsuleBox(item.cluster, x, geometry);
    const room = 3;
    const [width, height] = [box.width + 2 * room, box.height + 2 * room];
    return (
      <rect
        className={className}
        x={box.x - room}
        y={box.y - room}
        width={width}
        height={height}
        rx={width / 2}
      />
    );
  }
  return <MarkRings mark={item.mark} x={x} geometry={geometry} className={className} radius={radius} />;
}

function Selected(props: OverlayProps & { readonly opened: number }) {
  const { layout, opened, x, scale, geometry, colours, measure } = props;
  const mark = layout.markOf(opened, scale);
  const marks = useMemo(() => [mark], [mark]);
  const at = shapeX(mark, x, geometry);
  const label = selectedLabel(layout, mark, scale, measure, geometry);
  const { SelectedLabel } = geometry.down ?? { SelectedLabel: Flag };
  const ends = mark.span ? [x(mark.from) - 2.5, x(mark.to) + 2.5] : [at - 13, at + 13];
  if (geometry.down) {
    const box = labelBox(label, x, geometry);
    ends.push(box.x - 2, box.x + box.width + 2);
  }
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return (
    <>
      <rect
        className="tl-selected-band"
        x={from}
        y={geometry.axis}
        width={to - from}
        height={geometry.height - geometry.axis}
      />
      <MarkRings mark={mark} x={x} geometry={geometry} />
      <g className="tl-selected-mark">
        <MarkLayer marks={marks} x={x} geometry={geometry} colours={colours} dimmed={false} />
      </g>
      <SelectedLabel label={label} x={x} geometry={geometry} />
    </>
  );
}

function Flag({ label, x, geometry }: SelectedLabelProps) {
  const box = labelBox(label, x, geometry);
  const padding = 5;
  return (
    <>
      <rect
        className="tl-selected-ground"
        x={box.x - padding + 2}
        y={box.y}
        width={box.width + 2 * padding - 2}
        height={box.height}
        rx={3}
      />
      <text
        className="tl-label tl-label-selected"
        x={textX(label, x, geometry)}
        y={box.y + box.height / 2}
        textAnchor={label.side === 'right' ? 'start' : 'end'}
      >
        {label.text}
      </text>
    </>
  );
}

/** The open event's label where it has one, in bold; else in the lowest row of its lane. */
export function selectedLabel(
  layout: Layout,
  mark: Mark,
  scale: number,
  measure: Measure,
  { textScale, down }: Pick<Geometry, 'textScale' | 'down'>,
): PlacedLabel {
  const { event, at, lead } = mark;
  const whole = layout.index.data.label(event);
  const text = fitText(whole, labelFont(3), 260, measure);
  const bold = down?.column.linesOf(whole, 3) ?? {
    width: measure(text, labelFont(3)) * textScale,
    lines: [text],
  };
  const placed = layout.labelOf(event, scale);
  if (placed) return { ...placed, text, ...bold };
  const offset = down ? 0 : 9;
  return { cluster: null, offset, row: 0, side: 'right', more: '', event, at, lane: lead, text, ...bold };
}
