import { ExpectedEntries } from '../reader/index.ts';
import type { StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import type { Look } from './look.ts';

interface AheadEntriesProps {
  readonly look: Look;
  /** Numbers of what was expected, in order of time. */
  readonly ahead: readonly number[];
  readonly index: StoryIndex;
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
}

/** What was expected on the day, after the chronology of what was known. */
export function AheadEntries({ look, ahead, index, linkTo, onFollow }: AheadEntriesProps) {
  const { core, locale } = useApp();
  const openedId = useShown(state => core.events[state.event ?? -1]?.id ?? null);
  return (
    <ExpectedEntries
      day={look.past.day}
      events={ahead.flatMap(at => core.events[at] ?? [])}
      expectedOf={({ id }) => look.past.expected.get(index.indexOf(id))}
      reading={{ core, index, locale }}
      eventHref={linkTo}
      onOpen={onFollow}
      openedId={openedId}
    />
  );
}
