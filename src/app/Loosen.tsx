import { type Facet, type Loosened, loosen, type Search } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import type { Found } from './useMatching.ts';
import { countWords } from './words.ts';

const restrictions: Readonly<Record<Facet, string>> = {
  actors: 'who takes part',
  issues: 'issue',
  kinds: 'kind of event',
  countries: 'country of source',
  types: 'kind of source',
};

/** Asked only where there is a query, and then there is a search. */
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
  const { core, locale } = useApp();
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
      {loosenedWords(way.what, found.query)}: {countWords(way.count, 'event', 'events', locale)}
    </button>
  ));
}

function loosenedWords(what: Loosened, query: string): string {
  if (what.type === 'facet') return `Any ${restrictions[what.facet]}`;
  if (what.type === 'told') return 'As told by anyone';
  if (what.type === 'word') return `Without “${what.word}”`;
  return what.type === 'query' ? `Without the words “${query}”` : 'Without any filter';
}
