import { useEffect, useMemo, useRef } from 'react';
import { Chronology } from '../reader/index.ts';
import { indexStory, type StoryDetail, type StoryIndex, tellingOf } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { AheadEntries } from './lazyParts.ts';
import type { MainViewProps } from './MainView.tsx';

/** The matching events as a list by year, and where the page looks back what was expected. */
export function ChronologyView(props: MainViewProps) {
  const { view, index, detail, events, look, found, linkTo, onFollow } = props;
  const { core, locale } = useApp();
  const event = useShown(state => state.event);
  const goTo = useRef(view === 'chronology' ? event : null);
  useEffect(() => {
    // An address or a tab leads to the list with an event open: there the reader wants to be.
    if (goTo.current !== null) document.querySelector('.rd-opened')?.scrollIntoView({ block: 'start' });
  }, []);
  const ofTold = useToldIndex(index, detail);
  const listed = useMemo(() => events.flatMap(at => core.events[at] ?? []), [core, events]);
  const highlighted = useMemo(
    () => found.highlighted && new Set(Array.from(found.highlighted, at => core.events[at]?.id ?? '')),
    [core, found.highlighted],
  );
  return (
    <>
      <Chronology
        core={core}
        index={ofTold}
        detail={detail}
        events={listed}
        locale={locale}
        eventHref={linkTo}
        onOpen={onFollow}
        openedId={event === null ? null : (core.events[event]?.id ?? null)}
        highlighted={highlighted}
      />
      {look && <AheadEntries {...props} look={look} />}
    </>
  );
}

/** The story with those accounts alone to which it is restricted. */
function useToldIndex(index: StoryIndex, detail: StoryDetail | null): StoryIndex {
  const { core } = useApp();
  const told = useShown(state => state.told);
  return useMemo(() => {
    const telling = told !== null && detail ? tellingOf(detail, told) : null;
    if (!telling || !detail) return index;
    return indexStory(core, { ...detail, accounts: detail.accounts.filter(telling.isAccount) });
  }, [index, core, detail, told]);
}
