import { type Facet, type Filters, facets, isEmpty, matches, noFilters } from './filter.ts';
import { limits } from './limits.ts';
import type { StoryCore } from './model.ts';
import type { Search } from './search.ts';

/** What to give up: one facet's restriction, whose sources tell the story, all of these, one word of the query, or the query. */
export type Loosened =
  | { readonly type: 'facet'; readonly facet: Facet }
  | { readonly type: 'told' }
  | { readonly type: 'filters' }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'query' };

export interface Loosening {
  readonly what: Loosened;
  /** Events that would then be found. */
  readonly count: number;
  /** What to set to get there. */
  readonly filters: Filters;
  readonly query: string;
  /** False where it no longer matters whose sources tell the story. */
  readonly told: boolean;
}

/** In a longer query no single word is to blame, and each that is left out costs a search of its own. */
const mostWords = 8;

/**
 * What to loosen when filters and query together leave nothing: each single step that helps, then giving up all
 * filters or the whole query where no single step does. Steps that leave more events come first.
 * @param among 1 for each event that counts; null where all do
 * @param told 1 for each event that is told by the sources to which the story is restricted; null where it is not
 */
export function loosen(
  core: StoryCore,
  filters: Filters,
  query: string,
  search: Search,
  among: Uint8Array | null = null,
  told: Uint8Array | null = null,
): readonly Loosening[] {
  const words = query
    .slice(0, limits.query)
    .split(/\s+/)
    .filter(word => word !== '');
  const attempt = (what: Loosened, tried: Partial<Omit<Loosening, 'what' | 'count'>>): Loosening => {
    const next = {
      filters: tried.filters ?? filters,
      query: tried.query ?? words.join(' '),
      told: tried.told ?? told !== null,
    };
    const counts = (index: number) => among?.[index] !== 0 && !(next.told && told?.[index] === 0);
    return { what, count: countMatches(core, next.filters, next.query, search, counts), ...next };
  };
  const restricted = facets.filter(facet => filters[facet].length > 0);
  const single = [
    ...restricted.map(facet => attempt({ type: 'facet', facet }, { filters: { ...filters, [facet]: [] } })),
    ...(told ? [attempt({ type: 'told' }, { told: false })] : []),
    ...(words.length > 1 && words.length <= mostWords
      ? words.map((word, at) =>
          attempt({ type: 'word', word }, { query: words.filter((_, other) => other !== at).join(' ') }),
        )
      : []),
  ];
  const whole = [
    ...(restricted.length + (told ? 1 : 0) > 1
      ? [attempt({ type: 'filters' }, { filters: noFilters, told: false })]
      : []),
    ...(words.length > 0 ? [attempt({ type: 'query' }, { query: '' })] : []),
  ];
  const helpful = (steps: readonly Loosening[]) =>
    steps.filter(step => step.count > 0).sort((a, b) => b.count - a.count);
  const steps = helpful(single);
  return steps.length > 0 ? steps : helpful(whole);
}

function countMatches(
  core: StoryCore,
  filters: Filters,
  query: string,
  search: Search,
  among: (index: number) => boolean,
): number {
  const passed = isEmpty(filters) ? null : matches(core, filters);
  const counts = (index: number) => (!passed || passed[index] === 1) && among(index);
  if (query === '') return core.events.filter((_, index) => counts(index)).length;
  return search.search(query).events.filter(({ index }) => counts(index)).length;
}
