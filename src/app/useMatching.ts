import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Search, StoryCore, StoryDetail } from '../story/index.ts';
import { useShown } from './context.ts';
import { NotLoaded } from './late.ts';
import { loadSearch } from './lazyParts.ts';
import type { Look } from './look.ts';
import { combine, type Matching } from './matching.ts';

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
export function useMatching(core: StoryCore, detail: StoryDetail | null, look: Look | null): Found {
  const typed = useShown(state => state.query).trim();
  const filters = useShown(state => state.filters);
  const resultsOnly = useShown(state => state.resultsOnly);
  const query = useDeferredValue(typed);
  const story = useMemo(() => ({ core, detail }), [core, detail]);
  // A day that moves makes other texts to search in: that may wait.
  const searched = useDeferredValue(story);
  const { search, fault, onRetry } = useSearch(query !== '', searched.core, searched.detail);
  const found = useMemo(() => (search && query ? search.search(query).events : null), [search, query]);
  const matching = useMemo(
    () => combine(core, filters, found, resultsOnly, look?.parted),
    [core, filters, found, resultsOnly, look],
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

interface Searching {
  readonly search: Search | null;
  /** Why the search could not be loaded. */
  readonly fault: NotLoaded | null;
  readonly onRetry: () => void;
}

function useSearch(wanted: boolean, core: StoryCore, detail: StoryDetail | null): Searching {
  const [makers, setMakers] = useState<readonly [Maker] | null>(null);
  const [fault, setFault] = useState<NotLoaded | null>(null);
  useEffect(() => {
    if (!wanted || makers || fault) return;
    let left = false;
    loadSearch().then(
      maker => !left && setMakers([maker]),
      reason => !left && setFault(reason instanceof NotLoaded ? reason : null),
    );
    return () => {
      left = true;
    };
  }, [wanted, makers, fault]);
  const search = useMemo(
    () => (wanted && makers ? makers[0](core, detail) : null),
    [wanted, makers, core, detail],
  );
  const onRetry = useCallback(() => setFault(null), []);
  return { search, fault: wanted ? fault : null, onRetry };
}

type Maker = Awaited<ReturnType<typeof loadSearch>>;
