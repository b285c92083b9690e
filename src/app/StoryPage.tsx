import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoryCore } from '../story/index.ts';
import type { Language } from '../words/index.ts';
import { readAddress } from './address.ts';
import { loadLanguage } from './catalogues.ts';
import { AppContext, useApp, useShown } from './context.ts';
import type { AddressBar } from './history.ts';
import { fetchParts, takeUp } from './lazyViews.ts';
import { needsAccounts, wantsLessData } from './lessData.ts';
import type { LinkRoots } from './links.ts';
import type { StoryLoader } from './load.ts';
import { Shell, type ShellProps } from './Shell.tsx';
import type { StoryLink } from './StoryMenu.tsx';
import { createAppStore } from './store.ts';
import { useLanguage } from './useLanguage.ts';
import { useLookBack } from './useLookBack.ts';
import { useTranslated } from './useTranslated.ts';
import { localeOf } from './words.ts';
import './styles/tokens.css';
import './styles/sans.css';
import './styles/serif.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/header.css';
import './styles/story-menu.css';
import './styles/languages.css';
import './styles/back.css';
import './styles/search.css';
import './styles/bar.css';
import './styles/filters.css';
import './styles/key.css';
import './styles/spacing.css';
import './styles/keys.css';
import './styles/layout.css';
import './styles/notices.css';
import './styles/print.css';
import './styles/still.css';
import './styles/room.css';

export interface StoryPageProps {
  readonly core: StoryCore;
  readonly loader: StoryLoader;
  /** The browser's window: its address and history. */
  readonly bar: AddressBar;
  readonly inFrame: boolean;
  readonly roots: LinkRoots;
  /** The site's stories, for its menu. */
  readonly stories?: readonly StoryLink[];
  /** The page is drawn, and not yet painted: what stood in for it goes in the same frame. May be called again. */
  readonly onShown: () => void;
}

const noStories: readonly StoryLink[] = [];

/** The page of a story whose core is there. */
export function StoryPage({
  core,
  loader,
  roots,
  stories = noStories,
  bar,
  inFrame,
  onShown,
}: StoryPageProps) {
  const [store] = useState(() => createAppStore(readAddress(bar.location.search, core)));
  const load = useCallback(
    async (next: Language) => {
      const [speak] = await Promise.all([loadLanguage(next), loader.loadTranslation(next)]);
      return speak;
    },
    [loader],
  );
  const language = useLanguage(store, load);
  const locale = localeOf(core.language, language);
  const { shown, told } = useTranslated(core, loader, language);
  const app = useMemo(
    () => ({ core: shown, whole: shown, store, roots, stories, language, locale, loader }),
    [shown, store, roots, stories, language, locale, loader],
  );
  // In slices: it comes while the reader looks at something else.
  const detail = useDeferredValue(told);
  const detailError = useStore(loader.store, state => state.detailError);
  return (
    <AppContext value={app}>
      <DetailWhenNeeded loader={loader} />
      <AsKnown
        key={language}
        detail={detail}
        detailError={detailError}
        onRetry={loader.loadDetail}
        bar={bar}
        inFrame={inFrame}
        onShown={onShown}
      />
    </AppContext>
  );
}

/** The story as known on the day to which the page looks back, for all that is on it. */
function AsKnown(props: Omit<ShellProps, 'back'>) {
  const app = useApp();
  const back = useLookBack(props.detail);
  const past = back.look?.past;
  const value = useMemo(() => (past ? { ...app, core: past.core } : app), [app, past]);
  return (
    <AppContext value={value}>
      <Shell {...props} detail={past?.detail ?? props.detail} back={back} />
    </AppContext>
  );
}

/**
 * Loads the accounts at once where an event is open, else when the browser has nothing better to do; where less data is
 * asked for, not before something is shown that needs them.
 */
function DetailWhenNeeded({ loader }: { readonly loader: StoryLoader }) {
  const { core, store } = useApp();
  const isOpen = useShown(state => state.event !== null || state.asOf !== null || state.told !== null);
  const isWanted = useShown(needsAccounts);
  useEffect(() => {
    if (isWanted && wantsLessData()) void loader.loadDetail();
  }, [isWanted, loader]);
  useEffect(() => {
    const less = wantsLessData();
    const load = () => {
      if (isOpen || !less) void loader.loadDetail();
      void fetchParts(less).then(() => takeUp(store, core, loader));
    };
    if (isOpen) {
      load();
      return;
    }
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = setTimeout(load, 500);
      return () => clearTimeout(timer);
    }
    const waiting = window.requestIdleCallback(load, { timeout: 2000 });
    return () => window.cancelIdleCallback(waiting);
  }, [isOpen, loader, store, core]);
  return null;
}
