import type { Ref } from 'react';
import { DifferencesPanel } from '../reader/index.ts';
import type { StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import type { Look } from './look.ts';

interface ChangesProps {
  readonly look: Look;
  readonly index: StoryIndex;
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What became known between the two days of the state, beside the line. */
export function Changes({ look, index, linkTo, onFollow, headingRef }: ChangesProps) {
  const { core, locale } = useApp();
  const compareSince = useShown(state => state.compareSince);
  const { past, since, differences } = look;
  if (since === null || !differences) return null;
  return (
    <DifferencesPanel
      since={since}
      day={past.day}
      differences={differences}
      headingRef={headingRef}
      reading={{ core, index, locale }}
      eventAt={event => core.events[event]}
      eventHref={linkTo}
      onOpen={onFollow}
      onClose={() => compareSince(null)}
    />
  );
}
