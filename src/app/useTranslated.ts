import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoryCore } from '../story/index.ts';
import { interfaceLanguage, type Language } from '../words/index.ts';
import type { StoryLoader } from './load.ts';

/** The story in a language, as far as it is translated; what is not is marked as being of the story's own. */
export function useTranslated(core: StoryCore, { store }: StoryLoader, language: Language) {
  const translating = useStore(store, state => state.translations[language]);
  const detail = useStore(store, state => state.detail);
  return {
    shown: useMemo(
      () =>
        translating?.core(core) ??
        (interfaceLanguage(core.language) === language ? core : { ...core, translation: {} }),
      [core, translating, language],
    ),
    told: useMemo(() => (detail && translating?.detail(detail)) ?? detail, [detail, translating]),
  };
}
