import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type Language, spokenLanguage } from '../words/index.ts';
import type { AppStore } from './store.ts';

/**
 * The language in which the page is drawn: the one chosen, once its words have come. All that is drawn has to be drawn
 * anew for it. Where they do not come, the page stays as it is.
 * @param load loads a language and returns what speaks it
 */
export function useLanguage(store: AppStore, load: (language: Language) => Promise<() => void>): Language {
  const chosen = useStore(store, state => state.language);
  const [drawn, setDrawn] = useState(spokenLanguage);
  useEffect(() => {
    if (chosen === drawn && chosen === spokenLanguage()) return;
    let stale = false;
    load(chosen).then(
      speak => {
        if (stale) return;
        speak();
        startTransition(() => setDrawn(chosen));
      },
      () => {
        if (!stale) store.getState().chooseLanguage(drawn);
      },
    );
    return () => {
      stale = true;
    };
  }, [chosen, drawn, load, store]);
  useLayoutEffect(() => {
    document.documentElement.lang = drawn;
  }, [drawn]);
  return drawn;
}
