import { type Loosened, loosen, type Search } from '../story/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import type { Found } from './useMatching.ts';

const noSearch: Search = { search: () => ({ events: [] }) };

/** Where little or nothing is found: what could be given up, and how many events would be found then. */
export function Loosen({
  found,
  among = null,
}: {
  readonly found: Found;
  /** 1 for each event that counts; null where all do. */
  readonly among?: Uint8Array | null;
}) {
  const { core } = useApp();
  const filters = useShown(state => state.filters);
  const loosenTo = useShown(state => state.loosen);
  const told = useShown(state => state.told);
  return loosen(core, filters, found.query, found.search ?? noSearch, among, found.told).map(way => (
    <button
      key={JSON.stringify(way.what)}
      type="button"
      className="app-button"
      onClick={() => loosenTo(way.filters, way.query, way.told ? told : null)}
    >
      {more.wayCount(loosenedWords(way.what, found.query), way.count)}
    </button>
  ));
}

function loosenedWords(what: Loosened, query: string): string {
  if (what.type === 'facet') return more.any[what.facet];
  if (what.type === 'told') return more.byAnyone;
  if (what.type === 'word') return more.withoutWord(what.word);
  return what.type === 'query' ? more.withoutWords(query) : more.withoutFilter;
}
