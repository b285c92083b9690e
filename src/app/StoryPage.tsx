import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoryCore } from '../story/index.ts';
import { readAddress } from './address.ts';
import { AppContext, useShown } from './context.ts';
import type { AddressBar } from './history.ts';
import { fetchParts } from './lazyParts.ts';
import type { StoryLoader } from './load.ts';
import { Shell } from './Shell.tsx';
import { Starting } from './Starting.tsx';
import { createAppStore } from './store.ts';
import { localeOf } from './words.ts';
import './styles/tokens.css';
import './styles/sans.css';
import './styles/serif.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/header.css';
import './styles/search.css';
import './styles/bar.css';
import './styles/filters.css';
import './styles/key.css';
import './styles/keys.css';
import './styles/layout.css';
import './styles/notices.css';
import './styles/print.css';

export interface StoryPageProps {
  readonly loader: StoryLoader;
  /** The browser's window: its address and history. */
  readonly bar: AddressBar;
  readonly inFrame: boolean;
}

/** A page of one story, from the first byte on: loading, failing and trying again, or showing it. */
export function StoryPage({ loader, bar, inFrame }: StoryPageProps) {
  const core = useStore(loader.store, state => state.core);
  const error = useStore(loader.store, state => state.coreError);
  useEffect(() => void loader.loadCore(), [loader]);
  if (!core) return <Starting error={error} onRetry={loader.loadCore} />;
  return <Opened core={core} loader={loader} bar={bar} inFrame={inFrame} />;
}

function Opened({ core, loader, bar, inFrame }: StoryPageProps & { readonly core: StoryCore }) {
  const [store] = useState(() => createAppStore(readAddress(bar.location.search, core)));
  const app = useMemo(() => ({ core, store, locale: localeOf(core.language) }), [core, store]);
  const detail = useStore(loader.store, state => state.detail);
  const detailError = useStore(loader.store, state => state.detailError);
  return (
    <AppContext value={app}>
      <DetailWhenNeeded loader={loader} />
      <Shell
        detail={detail}
        detailError={detailError}
        onRetry={loader.loadDetail}
        bar={bar}
        inFrame={inFrame}
      />
    </AppContext>
  );
}

/** Loads the accounts at once where an event is open, else when the browser has nothing better to do. */
function DetailWhenNeeded({ loader }: { readonly loader: StoryLoader }) {
  const isOpen = useShown(state => state.event !== null);
  useEffect(() => {
    const load = () => {
      void loader.loadDetail();
      fetchParts();
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
  }, [isOpen, loader]);
  return null;
}
