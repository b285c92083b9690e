import { useMemo } from 'react';
import type { StoryIndex } from '../story/index.ts';
import { writeAddress } from './address.ts';
import { useApp, useShown } from './context.ts';
import { shownAtFirst } from './state.ts';
import type { Opening } from './useOpening.ts';

/** Addresses of events, by index and by id, and what following one in place does. */
export function useLinks(index: StoryIndex, opening: Opening) {
  const { core } = useApp();
  const theme = useShown(state => state.theme);
  return useMemo(() => {
    const eventHref = (event: number) =>
      writeAddress({ ...shownAtFirst(core, { event }), theme }, core) || '?';
    return {
      eventHref,
      linkTo: (id: string) => eventHref(index.indexOf(id)),
      onFollow: (id: string) => {
        const event = index.indexOf(id);
        if (event >= 0) opening.open(event, 'keyboard');
      },
    };
  }, [core, index, theme, opening]);
}
