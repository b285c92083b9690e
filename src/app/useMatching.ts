import { useDeferredValue, useMemo } from 'react';
import type { Search, StoryCore, StoryDetail } from '../story/index.ts';
import { useShown } from './context.ts';
import type { NotLoaded } from './late.ts';
import { search as searching } from './lazyParts.ts';
import type { Look } from './look.ts';
import { combine, type Matching } from './matching.ts';
import { useLate } from './useLate.ts';

export interface Found extends Matching {
  /** True while the result of the latest letters is still to come. */
  readonly pending: boolean;
  /** The query that the result answers, trimmed. */
  readonly query: string;
  /** Null until something is searched. */
  readonly search: Search | null;
  /** Why the search could not be loaded; null where it could, or is not wanted. */
  readonly fault: NotLoaded | null;
  readonly onRetry: () => void;
}

/** The events that the reader's filters and query leave. The search is loaded and built with the first query. */
export function useMatching(
  core: StoryCore,
  detail: StoryDetail | null,
  look: Look | null,
  told: Uint8Array | null,
): Found {
  const typed = useShown(state => state.query).trim();
  const filters = useShown(state => state.filters);
  const resultsOnly = useShown(state => state.resultsOnly);
  const query = useDeferredValue(typed);
  const story = useMemo(() => ({ core, detail }), [core, detail]);
  // A day that moves makes other texts to search in: that may wait.
  const searched = useDeferredValue(story);
  const wanted = query !== '';
  const { script, fault, onRetry } = useLate(wanted, searching);
  const search = useMemo(
    () => (wanted && script ? script.createSearch(searched.core, searched.detail) : null),
    [wanted, script, searched],
  );
  const found = useMemo(() => (search && query ? search.search(query).events : null), [search, query]);
  const matching = useMemo(
    () => combine(core, filters, found, resultsOnly, look?.parted, told),
    [core, filters, found, resultsOnly, look, told],
  );
  const pending =
    typed !== query ||
    (query !== '' && searched !== story) ||
    (query !== '' && search === null && fault === null);
  return useMemo(
    () => ({ ...matching, query, search, fault, onRetry, pending }),
    [matching, query, search, fault, onRetry, pending],
  );
}
