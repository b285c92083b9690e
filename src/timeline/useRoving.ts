import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Layout } from '../chart/index.ts';
import { keyUnder } from './Hits.tsx';
import { holds, type Item, lanesOfItem, markItem } from './items.ts';
import { type Move, moveFocus } from './keyboard.ts';
import type { LiveView } from './liveView.ts';
import { type Rooms, windowShowing } from './targets.ts';
import type { Zoom } from './useZoom.ts';

export interface RovingSettings {
  readonly box: RefObject<HTMLElement | null>;
  readonly live: LiveView;
  readonly layout: Layout;
  readonly zoom: Zoom;
  readonly items: readonly Item[];
  readonly opened: number | null;
  readonly rooms: Rooms | undefined;
}

/**
 * One tab stop for all marks (roving tabindex). What has the focus is remembered as an event, so that it stays with
 * it when a zoom joins the event into a cluster or parts the cluster.
 */
export function useRoving({ box, live, layout, zoom, items, opened, rooms }: RovingSettings) {
  const [event, setEvent] = useState<number | null>(null);
  const [visible, setVisible] = useState(false);
  const lane = useRef(0);
  /** Whether the focus is, or is to be, on a mark. */
  const within = useRef(false);

  const keyIn = useCallback(
    (list: readonly Item[]) =>
      event === null ? null : (list.find(item => holds(item, event, layout))?.key ?? null),
    [event, layout],
  );

  // After a redraw the element with the focus may be another, or only now be there.
  useLayoutEffect(() => {
    if (!within.current || event === null) return;
    const active = document.activeElement;
    const held =
      active instanceof Element && box.current?.contains(active) ? active.getAttribute('data-key') : null;
    const element = [...(box.current?.querySelectorAll<SVGElement>('[data-key]') ?? [])].find(
      hit => hit.getAttribute('data-key') === keyIn(items) || hit.getAttribute('data-key') === `e${event}`,
    );
    if (element && held !== element.getAttribute('data-key')) element.focus({ preventScroll: true });
  });

  const goTo = useCallback(
    (item: Item, nextLane: number) => {
      within.current = true;
      lane.current = nextLane;
      setEvent(item.event);
      setVisible(true);
      const view = live.view();
      const shown = windowShowing(view, item.at, view.scale, rooms);
      if (shown !== view) {
        zoom.show(shown);
        zoom.settle();
      }
    },
    [live, zoom, rooms],
  );

  const move = useCallback(
    (step: Move) => {
      if (event === null) return;
      const { scale } = live.view();
      const item =
        items.find(candidate => holds(candidate, event, layout)) ?? markItem(layout.markOf(event, scale));
      const next = moveFocus(layout, scale, { item, lane: lane.current }, step);
      if (next) goTo(next.item, next.lane);
    },
    [event, items, layout, live, goTo],
  );

  const focusEvent = useCallback(
    (target: number) => {
      const mark = layout.markOf(target, live.view().scale);
      goTo(markItem(mark), mark.lead);
    },
    [layout, live, goTo],
  );

  const onFocus = useCallback(
    (focus: FocusEvent) => {
      const item = items.find(candidate => candidate.key === keyUnder(focus));
      if (!item) return;
      within.current = true;
      setVisible((focus.target as Element).matches(':focus-visible'));
      if (event !== null && holds(item, event, layout)) return;
      const lanes = lanesOfItem(item);
      if (!lanes.includes(lane.current)) lane.current = lanes[0]!;
      setEvent(item.event);
    },
    [items, event, layout],
  );

  const onBlur = useCallback(
    (blur: FocusEvent) => {
      // An element that a redraw takes away loses its focus without a successor; it is given back after the redraw.
      const { target } = blur;
      if (!blur.relatedTarget && !target.isConnected) return;
      within.current = box.current?.contains(blur.relatedTarget) ?? false;
      if (!within.current) setVisible(false);
    },
    [box],
  );

  const tabStop = useCallback(
    (list: readonly Item[]) => {
      const held = keyIn(list);
      if (held) return held;
      const open = opened === null ? undefined : list.find(item => holds(item, opened, layout));
      const { from } = live.view();
      return (open ?? list.find(item => item.at >= from) ?? list[list.length - 1])?.key ?? null;
    },
    [keyIn, opened, layout, live],
  );

  return { event, visible, keyIn, move, focusEvent, onFocus, onBlur, tabStop };
}
