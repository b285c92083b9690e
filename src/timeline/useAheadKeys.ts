import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Layout } from '../chart/index.ts';
import type { Item } from './items.ts';
import { moveFocus } from './keyboard.ts';

interface AheadKeysSettings {
  readonly group: RefObject<SVGGElement | null>;
  /** What was known, in order of time. */
  readonly items: readonly Item[];
  readonly layout: Layout;
  readonly scale: number;
}

/**
 * What was expected continues the list of what was known: → from the last event leads to it, ← back, and among itself the
 * arrows walk. It is no tab stop, unless nothing was known that could be one.
 */
export function useAheadKeys({ group, items, layout, scale }: AheadKeysSettings) {
  const [stop, setStop] = useState<string | null>(null);
  // Those that come first are drawn last, over the others: their days tell the order.
  const linksOf = () =>
    [...(group.current?.querySelectorAll<SVGElement>('[data-at]') ?? [])].sort(
      (a, b) => Number(a.dataset.at) - Number(b.dataset.at),
    );
  const focus = (link: Element | null | undefined) => {
    if (link instanceof SVGElement) link.focus({ preventScroll: true });
  };
  const enter = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'ArrowRight' || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = (event.target as Element).getAttribute?.('data-key');
    const item = key ? items.find(one => one.key === key) : undefined;
    const [first] = linksOf();
    if (!item || !first || moveFocus(layout, scale, { item, lane: 0 }, 'next')) return;
    event.preventDefault();
    event.stopPropagation();
    focus(first);
  });
  useEffect(() => {
    const stage = group.current?.closest<HTMLElement>('.tl-stage');
    // Captured, before the events' own list has no next for it.
    stage?.addEventListener('keydown', enter, true);
    return () => stage?.removeEventListener('keydown', enter, true);
  }, [group]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const links = linksOf();
    const at = links.indexOf(event.target as SVGElement);
    const known = () => group.current?.closest('.tl-stage')?.querySelector('.tl-hit[tabindex="0"]');
    const aims: Readonly<Record<string, () => Element | null | undefined>> = {
      ArrowRight: () => links[at + 1],
      ArrowDown: () => links[at + 1],
      ArrowLeft: () => links[at - 1] ?? known(),
      ArrowUp: () => links[at - 1] ?? known(),
      Home: known,
      End: () => links.at(-1),
    };
    const aim = at < 0 ? undefined : aims[event.key];
    if (!aim) return;
    event.preventDefault();
    focus(aim());
  };
  return {
    onKeyDown,
    onFocus: ({ target }: { readonly target: EventTarget }) =>
      setStop((target as Element).getAttribute('aria-label')),
    /** @param first whether it is the first of all */
    tabIndexOf: (name: string, first: boolean) =>
      items.length === 0 && (stop === null ? first : stop === name) ? 0 : -1,
  };
}
