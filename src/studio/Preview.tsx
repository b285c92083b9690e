import { useMemo, useState } from 'react';
import { type AddressBar, type LinkRoots, StoryPage } from '../app/index.ts';
import { memoryLoader, type StoryInMemory } from './memoryLoader.ts';

export interface PreviewProps {
  readonly story: StoryInMemory;
  readonly bar: AddressBar;
  readonly inFrame: boolean;
  /** The address at which the page shows this story. */
  readonly home: string;
}

/** The reader's page of a story that this page has compiled. */
export function Preview({ story, bar, inFrame, home }: PreviewProps) {
  const [loader] = useState(() => memoryLoader(story));
  // What is compiled here has no pages of its events.
  const roots = useMemo((): LinkRoots => ({ home, pages: null }), [home]);
  return (
    <StoryPage
      core={story.core}
      loader={loader}
      roots={roots}
      bar={bar}
      inFrame={inFrame}
      onShown={nothing}
    />
  );
}

function nothing(): void {}
