import { memo, type PointerEvent } from 'react';
import type { PlacedLabel } from '../chart/index.ts';
import { capsuleBox } from './Clusters.tsx';
import { type Along, type Geometry, lineOf } from './geometry.ts';
import type { Item } from './items.ts';
import { labelBox } from './Labels.tsx';
import { shapeX } from './paths.ts';

export interface HitsProps {
  readonly items: readonly Item[];
  readonly labels: readonly PlacedLabel[];
  readonly x: Along;
  readonly geometry: Geometry;
  /** Key of the item that Tab reaches. */
  readonly tabStop: string | null;
  readonly nameOf: (item: Item) => string;
  readonly eventHref: (event: number) => string;
  readonly opened: number | null;
  readonly onActivate: (item: Item, by: 'pointer' | 'keyboard') => void;
}

/** Side of the square about a mark that counts as the mark, CSS px. */
const hitPx = 24;

/** The list that pointer, keyboard and screen reader meet: links and buttons in order of time, over their drawing. */
export const Hits = memo(function Hits({ items, labels, ...rest }: HitsProps) {
  const labelOf = new Map(labels.map(label => [label.cluster ? `${label.event}c` : `${label.event}`, label]));
  return (
    <g role="list" aria-label="Events in order of time" className="tl-hits">
      {items.map(item => (
        <g role="listitem" key={item.key}>
          <Hit item={item} label={item.mark ? labelOf.get(`${item.event}`) : undefined} {...rest} />
        </g>
      ))}
    </g>
  );
});

type HitProps = Omit<HitsProps, 'items' | 'labels'> & {
  readonly item: Item;
  readonly label: PlacedLabel | undefined;
};

function Hit({ item, label, x, geometry, tabStop, nameOf, eventHref, opened, onActivate }: HitProps) {
  const common = {
    'data-key': item.key,
    'aria-label': nameOf(item),
    tabIndex: item.key === tabStop ? 0 : -1,
    className: 'tl-hit',
  };
  if (item.cluster) {
    const box = capsuleBox(item.cluster, x, geometry);
    return (
      <g
        role="button"
        {...common}
        onClick={event => onActivate(item, event.detail ? 'pointer' : 'keyboard')}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onActivate(item, 'keyboard');
        }}
      >
        <rect
          {...box}
          x={Math.min(box.x, box.x + (box.width - hitPx) / 2)}
          width={Math.max(hitPx, box.width)}
        />
      </g>
    );
  }
  return (
    <a
      {...common}
      href={eventHref(item.event)}
      aria-current={item.event === opened ? 'true' : undefined}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
        event.preventDefault();
        onActivate(item, event.detail ? 'pointer' : 'keyboard');
      }}
    >
      <path d={hitPath(item, label, x, geometry)} />
    </a>
  );
}

/** Squares about the marks, and the label's text. */
function hitPath(
  item: Item & { readonly cluster: null },
  label: PlacedLabel | undefined,
  x: Along,
  geometry: Geometry,
) {
  const half = (hitPx / 2) * geometry.textScale;
  const at = shapeX(item.mark, x, geometry);
  const squares = item.mark.lanes.map(lane =>
    boxPath(at - half, lineOf(geometry, lane) - half, 2 * half, 2 * half),
  );
  if (!label) return squares.join('');
  const box = labelBox(label, x, geometry);
  return squares.join('') + boxPath(box.x, box.y, box.width, box.height);
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;
}

/** The key of the item that an event of the pointer or of focus is about. */
export function keyUnder(event: Pick<PointerEvent, 'target'>): string | null {
  const hit = (event.target as Element).closest?.('[data-key]');
  return hit?.getAttribute('data-key') ?? null;
}
