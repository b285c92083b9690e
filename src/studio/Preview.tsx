import { useState } from 'react';
import { type AddressBar, StoryPage } from '../app/index.ts';
import type { StoryCore, StoryDetail } from '../story/index.ts';
import { memoryLoader } from './memoryLoader.ts';

export interface PreviewProps {
  readonly core: StoryCore;
  readonly detail: StoryDetail;
  readonly bar: AddressBar;
  readonly inFrame: boolean;
}

/** The reader's page of a story that this page has compiled. */
export function Preview({ core, detail, bar, inFrame }: PreviewProps) {
  const [loader] = useState(() => memoryLoader(core, detail));
  return <StoryPage loader={loader} bar={bar} inFrame={inFrame} />;
}
