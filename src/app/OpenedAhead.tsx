import type { Ref } from 'react';
import { ExpectedPanel, UnknownPanel } from '../reader/index.ts';
import type { StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import type { Look } from './look.ts';

interface OpenedAheadProps {
  readonly look: Look;
  readonly event: number;
  readonly index: StoryIndex;
  readonly position: { readonly number: number; readonly total: number };
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** An event that was still ahead on the day: what was expected of it, or that nothing was known. */
export function OpenedAhead({ look, event, index, ...rest }: OpenedAheadProps) {
  const { core, whole, locale } = useApp();
  const setAsOf = useShown(state => state.setAsOf);
  const shared = {
    ...rest,
    day: look.past.day,
    reading: { core, index, locale },
    onWhole: () => setAsOf(null),
  };
  const expected = look.past.expected.get(event);
  const opened = core.events[event];
  return expected && opened ? (
    <ExpectedPanel {...shared} event={opened} expected={expected} />
  ) : (
    <UnknownPanel {...shared} reported={whole.events[event]?.reported ?? null} onDay={setAsOf} />
  );
}
