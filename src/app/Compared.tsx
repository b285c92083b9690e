import { useMemo } from 'react';
import { Compare } from '../reader/index.ts';
import type { StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOf } from './links.ts';
import type { Comparing } from './useComparing.ts';

/** The open event's accounts side by side, over the view, which stays as it is beneath. */
export function Compared({ index, comparing }: { index: StoryIndex; comparing: Comparing }) {
  const { core, whole, locale, roots } = useApp();
  const event = useShown(state => (state.event === null ? undefined : core.events[state.event]));
  const asOf = useShown(state => state.asOf);
  const href = useShown(state => addressOf({ ...state, compare: false }, whole, roots));
  const accounts = useMemo(
    () =>
      event && index.detail
        ? index.accountsOf(event.id).filter(({ known }) => asOf === null || known <= asOf)
        : null,
    [event, index, asOf],
  );
  if (!event) return null;
  return (
    <Compare
      core={core}
      index={index}
      event={event}
      accounts={accounts}
      locale={locale}
      href={href}
      onClose={comparing.close}
      headingRef={comparing.heading}
    />
  );
}
