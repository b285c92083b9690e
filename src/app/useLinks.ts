import { useMemo } from 'react';
import type { StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOfEvent } from './links.ts';
import type { Opening } from './useOpening.ts';

/** Addresses of events, by index and by id, and what following one in place does. */
export function useLinks(index: StoryIndex, opening: Opening) {
  const { core, roots } = useApp();
  const theme = useShown(state => state.theme);
  return useMemo(() => {
    const linkTo = (id: string) => addressOfEvent(id, { theme }, roots);
    return {
      eventHref: (event: number) => linkTo(core.events[event]?.id ?? ''),
      linkTo,
      onFollow: (id: string) => {
        const event = index.indexOf(id);
        if (event >= 0) opening.open(event, 'keyboard');
      },
    };
  }, [core, roots, index, theme, opening]);
}
