import { createStore } from 'zustand/vanilla';
import type { LoadState, StoryLoader } from '../app/index.ts';
import {
  type StoryCore,
  type StoryDetail,
  type Translation,
  translated,
  translatedDetail,
} from '../story/index.ts';

/** A story as it was compiled, with its translations. */
export interface StoryInMemory {
  readonly core: StoryCore;
  readonly detail: StoryDetail;
  readonly translations: readonly Translation[];
}

/** A loader of a story that is in memory already, for pages that compile it themselves. */
export function memoryLoader({ core, detail, translations }: StoryInMemory): StoryLoader {
  const translating = (by: Translation) => ({
    core: (whole: StoryCore) => translated(whole, by),
    detail: (whole: StoryDetail) => translatedDetail(whole, by),
  });
  const state: LoadState = {
    core,
    coreError: null,
    detail,
    detailError: null,
    translations: Object.fromEntries(translations.map(one => [one.language, translating(one)])),
  };
  const done = () => Promise.resolve();
  return {
    store: createStore<LoadState>(() => state),
    loadCore: done,
    loadDetail: done,
    loadTranslation: done,
    stop: () => {},
  };
}
