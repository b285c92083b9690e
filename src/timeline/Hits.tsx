import { memo, type PointerEvent } from 'react';
import type { PlacedLabel } from '../chart/index.ts';
import { say } from '../words/index.ts';
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
  /** Side of the square about a mark that counts as the mark, CSS px: 24, for a finger 44. */
  readonly hitPx: number;
  readonly onActivate: (item: Item, by: 'pointer' | 'keyboard') => void;
}

/** A mark keeps at least this much of its square to either side, CSS px. */
const least = 3;

/** The list that pointer, keyboard and screen reader meet: links and buttons in order of time, over their drawing. */
export const Hits = memo(function Hits({ items, labels, ...rest }: HitsProps) {
  const labelOf = new Map(labels.map(label => [label.cluster ? `${label.event}c` : `${label.event}`, label]));
  const reach = hitReach(items, rest.x, rest.geometry, rest.hitPx);
  return (
    <g role="list" aria-label={say.inOrder} className="tl-hits">
      {items.map(item => (
        <g role="listitem" key={item.key}>
          <Hit
            item={item}
            label={item.mark ? labelOf.get(`${item.event}`) : undefined}
            reach={reach.get(item.key)}
            {...rest}
          />
        </g>
      ))}
    </g>
  );
});

type HitProps = Omit<HitsProps, 'items' | 'labels'> & {
  readonly item: Item;
  readonly label: PlacedLabel | undefined;
  readonly reach: Reach | undefined;
};

function Hit({
  item,
  label,
  reach,
  x,
  geometry,
  tabStop,
  nameOf,
  eventHref,
  opened,
  hitPx,
  onActivate,
}: HitProps) {
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
      <path d={hitPath(item, label, reach, { x, geometry, hitPx })} />
    </a>
  );
}

/** How far a mark's squares reach before and after it, CSS px: to half the way to its neighbours of a lane. */
interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Where squares would overlap, the nearest mark wins. */
function hitReach(
  items: readonly Item[],
  x: Along,
  geometry: Geometry,
  hitPx: number,
): ReadonlyMap<string, Reach> {
  const half = (hitPx / 2) * geometry.textScale;
  const reach = new Map<string, Reach>();
  geometry.bands.forEach((_, lane) => {
    let last: { readonly key: string; readonly at: number } | null = null;
    for (const item of items) {
      if (!item.mark?.lanes.includes(lane)) continue;
      const at = shapeX(item.mark, x, geometry);
      const own = reach.get(item.key) ?? { before: half, after: half };
      const room = last ? Math.max(least, (at - last.at) / 2) : half;
      reach.set(item.key, { ...own, before: Math.min(own.before, room) });
      const before = last && reach.get(last.key);
      if (last && before) reach.set(last.key, { ...before, after: Math.min(before.after, room) });
      last = { key: item.key, at };
    }
  });
  return reach;
}

/** Squares about the marks, and the label's text. */
function hitPath(
  item: Item & { readonly cluster: null },
  label: PlacedLabel | undefined,
  reach: Reach | undefined,
  { x, geometry, hitPx }: Pick<HitsProps, 'x' | 'geometry' | 'hitPx'>,
): string {
  const half = (hitPx / 2) * geometry.textScale;
  const { before, after } = reach ?? { before: half, after: half };
  const at = shapeX(item.mark, x, geometry);
  const across = geometry.down ? geometry.down.halfLane : half;
  const squares = item.mark.lanes.map(lane =>
    boxPath(at - before, lineOf(geometry, lane) - across, before + after, 2 * across),
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
