import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { TimelineHandle } from '../timeline/index.ts';
import { useApp, useShown } from './context.ts';
import { chapterWindow } from './state.ts';

/** The tab that opens the guided story, to which the focus returns. */
export const guideTab = 'app-guide-tab';

export type By = 'pointer' | 'keyboard';

/**
 * Opens and closes events and takes the focus along: opened by key, it goes to the panel's heading; closed, it
 * returns to where the event stands on the line or in the list.
 */
export function useOpening() {
  const { core, store } = useApp();
  const event = useShown(state => state.event);
  const list = useShown(state => state.list);
  const chapter = useShown(state => state.chapter);
  const heading = useRef<HTMLHeadingElement>(null);
  const timeline = useRef<TimelineHandle>(null);
  const wanted = useRef<'heading' | { readonly mark: number } | null>(null);

  const moveFocus = useEffectEvent(() => {
    const aim = wanted.current;
    if (aim === 'heading' && heading.current) heading.current.focus({ preventScroll: true });
    // The panel's script may still be on its way: then the heading takes the focus when it comes.
    if (aim === 'heading' && !heading.current) return;
    wanted.current = null;
    if (aim && aim !== 'heading') focusEvent(timeline.current, aim.mark, core.events[aim.mark]?.id ?? '');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is open has changed.
  useEffect(() => moveFocus(), [event, list, chapter]);

  return useMemo(
    () => ({
      heading: (element: HTMLHeadingElement | null) => {
        heading.current = element;
        if (!element || wanted.current !== 'heading') return;
        wanted.current = null;
        element.focus({ preventScroll: true });
      },
      timeline,
      /** The heading takes the focus when it comes. */
      expect: () => {
        wanted.current = 'heading';
      },
      open: (next: number, by: By) => {
        const isOpen = store.getState().event === next;
        wanted.current = by === 'keyboard' && !isOpen ? 'heading' : null;
        store.getState().openEvent(next);
        if (isOpen && by === 'keyboard') heading.current?.focus();
      },
      close: () => {
        const {
          event: open,
          list: listed,
          chapter: read,
          closeEvent,
          closeList,
          leaveGuide,
        } = store.getState();
        const mark = open ?? listed?.[0];
        wanted.current = mark === undefined ? null : read === null ? { mark } : 'heading';
        if (open !== null) closeEvent();
        if (listed) closeList();
        if (mark === undefined) {
          leaveGuide();
          document.getElementById(guideTab)?.focus();
        }
      },
      openList: (events: readonly number[]) => {
        wanted.current = 'heading';
        store.getState().openList(events);
      },
      /** Turns to a chapter, or with `contents` to the list of them; the heading takes the focus. */
      read: (next: number) => {
        wanted.current = 'heading';
        store.getState().readChapter(next, chapterWindow(core, next));
      },
    }),
    [core, store],
  );
}

export type Opening = ReturnType<typeof useOpening>;

/** The mark on the line, or else the first link to the event that can be seen. */
function focusEvent(timeline: TimelineHandle | null, event: number, id: string): void {
  if (timeline) {
    timeline.focusMark(event);
    return;
  }
  const named = CSS.escape(id);
  const links = `.app-main :is(a[href*="/${named}/"], a[href*="event=${named}"])`;
  for (const link of document.querySelectorAll<HTMLElement>(links)) {
    link.focus();
    if (document.activeElement === link) return;
  }
}
