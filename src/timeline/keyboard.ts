import type { Layout } from '../chart/index.ts';
import { type Item, itemsOf, lanesOfItem } from './items.ts';

export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/** What a key asks for while focus is in the timeline. */
export type Intent = { readonly move: Move } | { readonly zoom: number } | { readonly close: true };

const intents: Readonly<Record<string, Intent>> = {
  ArrowRight: { move: 'next' },
  ArrowLeft: { move: 'previous' },
  ArrowUp: { move: 'up' },
  ArrowDown: { move: 'down' },
  Home: { move: 'first' },
  End: { move: 'last' },
  '+': { zoom: 2 },
  '=': { zoom: 2 },
  '-': { zoom: 0.5 },
  '−': { zoom: 0.5 },
  Escape: { close: true },
};

/**
 * The intent of a key, or null: keys with Ctrl, Alt or ⌘ are the browser's.
 * @param characters whether keys that are characters count (WCAG 2.1.4: they can be switched off)
 * @param turned keys that stand for others, where time runs downward
 */
export function intentOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  characters: boolean,
  turned: Readonly<Record<string, string>> = {},
): Intent | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (!characters && event.key.length === 1) return null;
  return intents[turned[event.key] ?? event.key] ?? null;
}

export interface Focus {
  readonly item: Item;
  /** The lane that ↑ and ↓ count from. */
  readonly lane: number;
}

/** Where a move leads from a focus at a scale; null where there is nothing that way. */
export function moveFocus(layout: Layout, scale: number, from: Focus, move: Move): Focus | null {
  const { extent } = layout.index;
  switch (move) {
    case 'first':
      return keepLane(
        search(layout, scale, extent.from - 1, 1, () => true),
        from.lane,
      );
    case 'last':
      return keepLane(
        search(layout, scale, extent.to + 1, -1, () => true),
        from.lane,
      );
    case 'next':
    case 'previous': {
      const step = move === 'next' ? 1 : -1;
      const after = (item: Item) => (item.at - from.item.at || item.event - from.item.event) * step > 0;
      return keepLane(search(layout, scale, from.item.at, step, after), from.lane);
    }
    case 'up':
    case 'down':
      return acrossLanes(layout, scale, from, move === 'up' ? -1 : 1);
  }
}

/** The nearest item of the next lane that has any. */
function acrossLanes(layout: Layout, scale: number, from: Focus, step: 1 | -1): Focus | null {
  for (let lane = from.lane + step; lane >= 0 && lane < layout.index.data.lanes; lane += step) {
    const inLane = (item: Item) => item.key !== from.item.key && lanesOfItem(item).includes(lane);
    const sides = [
      search(layout, scale, from.item.at, 1, inLane),
      search(layout, scale, from.item.at, -1, inLane),
    ];
    const found = sides.filter(item => item !== null);
    found.sort((a, b) => Math.abs(a.at - from.item.at) - Math.abs(b.at - from.item.at));
    if (found[0]) return { item: found[0], lane };
  }
  return null;
}

function keepLane(item: Item | null, lane: number): Focus | null {
  if (!item) return null;
  const lanes = lanesOfItem(item);
  const nearest = lanes.reduce((a, b) => (Math.abs(b - lane) < Math.abs(a - lane) ? b : a));
  return { item, lane: nearest };
}

/** The first item from a day on, forward or back, that fits; looks at ever longer stretches. */
function search(
  layout: Layout,
  scale: number,
  day: number,
  step: 1 | -1,
  fits: (item: Item) => boolean,
): Item | null {
  const { extent } = layout.index;
  let near = day;
  for (let stretch = 400 / scale; step > 0 ? near <= extent.to : near >= extent.from; stretch *= 2) {
    const far = near + step * stretch;
    const frame = layout.frame({ from: Math.min(near, far), to: Math.max(near, far) }, scale);
    const items = itemsOf(frame, layout).filter(item => (item.at - day) * step >= 0 && fits(item));
    const found = step > 0 ? items[0] : items[items.length - 1];
    if (found) return found;
    near = far;
  }
  return null;
}
