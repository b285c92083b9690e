import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Search, StoryCore, StoryDetail } from '../story/index.ts';
import { useShown } from './context.ts';
import { loadSearch } from './lazyParts.ts';
import { combine, type Matching } from './matching.ts';

export interface Found extends Matching {
  /** True while the result of the latest letters is still to come. */
  readonly pending: boolean;
  /** The query that the result answers, trimmed. */
  readonly query: string;
  /** Null until something is searched. */
  readonly search: Search | null;
}

/** The events that the reader's filters and query leave. The search is loaded and built with the first query. */
export function useMatching(core: StoryCore, detail: StoryDetail | null): Found {
  const typed = useShown(state => state.query).trim();
  const filters = useShown(state => state.filters);
  const resultsOnly = useShown(state => state.resultsOnly);
  const query = useDeferredValue(typed);
  const search = useSearch(query !== '', core, detail);
  const found = useMemo(() => (search && query ? search.search(query).events : null), [search, query]);
  const matching = useMemo(
    () => combine(core, filters, found, resultsOnly),
    [core, filters, found, resultsOnly],
  );
  const pending = typed !== query || (query !== '' && search === null);
  return useMemo(() => ({ ...matching, query, search, pending }), [matching, query, search, pending]);
}

function useSearch(wanted: boolean, core: StoryCore, detail: StoryDetail | null): Search | null {
  const [makers, setMakers] = useState<readonly [Awaited<ReturnType<typeof loadSearch>>] | null>(null);
  useEffect(() => {
    if (!wanted || makers) return;
    let left = false;
    loadSearch().then(
      maker => !left && setMakers([maker]),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [wanted, makers]);
  return useMemo(() => (wanted && makers ? makers[0](core, detail) : null), [wanted, makers, core, detail]);
}
