import { useDeferredValue, useMemo } from 'react';
import { createSearch, type Search, type StoryCore, type StoryDetail } from '../story/index.ts';
import { useShown } from './context.ts';
import { combine, type Matching } from './matching.ts';

export interface Found extends Matching {
  /** True while the result of the latest letters is still to come. */
  readonly pending: boolean;
  /** The query that the result answers, trimmed. */
  readonly query: string;
  /** Null until something is searched. */
  readonly search: Search | null;
}

/** The events that the reader's filters and query leave. The search is built with the first query, not before. */
export function useMatching(core: StoryCore, detail: StoryDetail | null): Found {
  const typed = useShown(state => state.query).trim();
  const filters = useShown(state => state.filters);
  const resultsOnly = useShown(state => state.resultsOnly);
  const query = useDeferredValue(typed);
  const wanted = query !== '';
  const search = useMemo(() => (wanted ? createSearch(core, detail) : null), [wanted, core, detail]);
  const found = useMemo(() => (search && query ? search.search(query).events : null), [search, query]);
  const matching = useMemo(
    () => combine(core, filters, found, resultsOnly),
    [core, filters, found, resultsOnly],
  );
  return useMemo(
    () => ({ ...matching, query, search, pending: typed !== query }),
    [matching, query, search, typed],
  );
}
