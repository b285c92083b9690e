import { useMemo } from 'react';
import type { Day, StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOf, addressOfEvent } from './links.ts';
import { shownAtFirst } from './state.ts';
import type { Opening } from './useOpening.ts';

/** Addresses of events, by index and by id, and what following one in place does. */
export function useLinks(index: StoryIndex, opening: Opening) {
  const { whole, roots } = useApp();
  const theme = useShown(state => state.theme);
  const asOf = useShown(state => state.asOf);
  const setAsOf = useShown(state => state.setAsOf);
  return useMemo(() => {
    // An event's own page tells all: where the page looks back, links lead to the event as of the day.
    const hrefOn = (id: string, day: Day | null) =>
      day === null
        ? addressOfEvent(id, { theme }, roots)
        : addressOf({ ...shownAtFirst(whole, { event: index.indexOf(id), asOf: day }), theme }, whole, roots);
    const linkTo = (id: string) => hrefOn(id, asOf);
    return {
      eventHref: (event: number) => linkTo(whole.events[event]?.id ?? ''),
      linkTo,
      thenLink: { hrefOf: hrefOn, onDay: setAsOf },
      onFollow: (id: string) => {
        const event = index.indexOf(id);
        if (event >= 0) opening.open(event, 'keyboard');
      },
    };
  }, [whole, roots, index, theme, asOf, setAsOf, opening]);
}
