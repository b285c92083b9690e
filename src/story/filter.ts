import type { Kind, StoryCore, StoryEvent } from './model.ts';

/** What a reader restricts a story to. An empty list restricts nothing; within a list one value is enough. */
export interface Filters {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** Kinds; a broad kind stands for its narrower ones. */
  readonly kinds: readonly string[];
  /** ISO codes of the countries of sources; '' for sources of no country. */
  readonly countries: readonly string[];
  /** Kinds of source. */
  readonly types: readonly string[];
}

export type Facet = keyof Filters;

/** How many events each value would leave, the other facets standing as they are. Values of no event are missing. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const facets: readonly Facet[] = ['actors', 'issues', 'kinds', 'countries', 'types'];
export const noFilters: Filters = { actors: [], issues: [], kinds: [], countries: [], types: [] };

export function isEmpty(filters: Filters): boolean {
  return facets.every(facet => filters[facet].length === 0);
}

/** One byte per event of `core.events`, 1 where every facet lets it pass. Linear in events. */
export function matches(core: StoryCore, filters: Filters): Uint8Array {
  const values = facetValues(core);
  const wanted = facets
    .filter(facet => filters[facet].length > 0)
    .map(facet => ({ facet, values: new Set(filters[facet]) }));
  return Uint8Array.from(core.events, event =>
    wanted.every(want => values[want.facet](event).some(value => want.values.has(value))) ? 1 : 0,
  );
}

/**
 * Counts for a filter's options. Linear in events.
 * @param among 1 for each event that counts; null where all do
 */
export function facetCounts(core: StoryCore, filters: Filters, among: Uint8Array | null = null): FacetCounts {
  const values = facetValues(core);
  const counts = {
    actors: new Map(),
    issues: new Map(),
    kinds: new Map(),
    countries: new Map(),
    types: new Map(),
  };
  for (const facet of facets) {
    const passed = matches(core, { ...filters, [facet]: [] });
    const count: Map<string, number> = counts[facet];
    core.events.forEach((event, index) => {
      if (!passed[index] || among?.[index] === 0) return;
      for (const value of values[facet](event)) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  return counts;
}

type FacetValues = Readonly<Record<Facet, (event: StoryEvent) => readonly string[]>>;

/** What an event answers to in each facet, each value once. */
function facetValues(core: StoryCore): FacetValues {
  const standing = actorStandings(core);
  const kinds = new Map<string, Kind>(core.kinds.map(kind => [kind.id, kind]));
  return {
    actors: event => [...new Set([...event.by, ...event.to].flatMap(id => standing.get(id) ?? [id]))],
    issues: event => event.issues,
    kinds: event => [...new Set([event.kind, kinds.get(event.kind)?.broadest ?? event.kind])],
    countries: event => event.coverage.countries,
    types: event => event.coverage.types,
  };
}

/** Each actor with all those for whom it speaks: an event of a person is one of their state as well. */
function actorStandings(core: StoryCore): ReadonlyMap<string, readonly string[]> {
  const of = new Map(core.actors.map(actor => [actor.id, actor.of]));
  return new Map(
    core.actors.map(actor => {
      const standing = new Set<string>();
      for (let id: string | undefined = actor.id; id !== undefined && !standing.has(id); id = of.get(id)) {
        standing.add(id);
      }
      return [actor.id, [...standing]];
    }),
  );
}
