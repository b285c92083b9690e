import { createStore } from 'zustand/vanilla';
import type { LoadState, StoryLoader } from '../app/index.ts';
import type { StoryCore, StoryDetail } from '../story/index.ts';

/** A loader of a story that is in memory already, for pages that compile it themselves. */
export function memoryLoader(core: StoryCore, detail: StoryDetail): StoryLoader {
  const state: LoadState = { core, coreError: null, detail, detailError: null };
  const done = () => Promise.resolve();
  return { store: createStore<LoadState>(() => state), loadCore: done, loadDetail: done, stop: () => {} };
}
