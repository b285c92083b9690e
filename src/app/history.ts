import type { StoryCore } from '../story/index.ts';
import { readAddress, writeAddress } from './address.ts';
import type { AppState, AppStore } from './store.ts';

/** The part of `window` that is used, so that tests can stand in for it. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: {
    readonly pushState: (data: unknown, unused: string, url: string) => void;
    readonly replaceState: (data: unknown, unused: string, url: string) => void;
  };
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/** Safari refuses more than 100 changes of the address in 30 seconds; a quarter of a second is far from that. */
const settleMs = 250;

/** Whether a change is one that Back should undo: something opened or closed, another view, scale or language, the past entered or left. */
function opens(state: AppState, before: AppState): boolean {
  const looksBack = ({ asOf }: AppState) => asOf !== null;
  const parts = ['event', 'view', 'chapter', 'compare', 'even', 'language'] as const;
  return parts.some(part => state[part] !== before[part]) || looksBack(state) !== looksBack(before);
}

/** What of the state an address tells: a list that is kept on the device is not for whom a link is sent to. */
export function addressed(state: AppState): AppState {
  return state.keptHere ? { ...state, kept: '' } : state;
}

/**
 * Keeps address and state alike. What opens something makes an entry, so that Back undoes it; a pan, a zoom, a filter
 * or a word typed only rewrites the entry. In a frame nothing makes an entry: they would pollute the article's own.
 * A browser that refuses is left alone. Returns the function that ends it.
 */
export function followAddress(
  store: AppStore,
  core: StoryCore,
  bar: AddressBar,
  inFrame: boolean,
): () => void {
  let timer: number | null = null;
  let restoring = false;

  const write = (how: 'pushState' | 'replaceState', state: AppState) => {
    const query = writeAddress(addressed(state), core);
    try {
      if (query !== bar.location.search) bar.history[how](null, '', query || bar.location.pathname);
    } catch {
      // An opaque origin or a browser's limit: the page works, its address stays behind.
    }
  };
  const cancel = () => {
    if (timer !== null) bar.clearTimeout(timer);
    const waiting = timer !== null;
    timer = null;
    return waiting;
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (restoring) return;
    if (!inFrame && opens(state, before)) {
      if (cancel()) write('replaceState', before);
      write('pushState', state);
      return;
    }
    cancel();
    timer = bar.setTimeout(() => {
      timer = null;
      write('replaceState', store.getState());
    }, settleMs);
  });
  const restore = () => {
    cancel();
    restoring = true;
    store.getState().goTo(readAddress(bar.location.search, core));
    restoring = false;
    write('replaceState', store.getState());
  };
  bar.addEventListener('popstate', restore);
  return () => {
    cancel();
    unsubscribe();
    bar.removeEventListener('popstate', restore);
  };
}
