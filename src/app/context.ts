import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoryCore } from '../story/index.ts';
import type { Language } from '../words/index.ts';
import type { LinkRoots } from './links.ts';
import type { StoryLoader } from './load.ts';
import type { StoryLink } from './StoryMenu.tsx';
import type { AppActions, AppState, AppStore } from './store.ts';

/** What every part of the page's shell may ask for. */
export interface App {
  /** The story as it is shown: whole, or as known on the day to which the page looks back. */
  readonly core: StoryCore;
  /** The whole story: for addresses, and for all that must not change with the day. */
  readonly whole: StoryCore;
  readonly store: AppStore;
  readonly roots: LinkRoots;
  /** The site's stories, for its menu. */
  readonly stories?: readonly StoryLink[];
  /** In which the page is drawn. */
  readonly language: Language;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** Of a page; a frame loads its parts itself. */
  readonly loader?: StoryLoader;
}

export const AppContext = createContext<App | null>(null);

/** The story and its store; throws outside the shell. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp is for components inside the shell');
  return app;
}

/** One stable value of the state, or an action. */
export function useShown<T>(selector: (state: AppState & AppActions) => T): T {
  return useStore(useApp().store, selector);
}
