import type { Facet, FacetCounts, Filters, SourceType, StoryCore } from '../story/index.ts';
import { more, read } from '../words/index.ts';
import { countryWords } from './sourceWords.ts';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
  /** Events that it would leave, the other facets standing as they are. */
  readonly count: number;
  /** True for those who belong to the option above: the people of a state. */
  readonly within: boolean;
  /** True for what few events have: shown when the reader asks for all. */
  readonly rare: boolean;
}

/** So many options of a list, and so many people of a state, are shown before the reader asks for all. */
const shownFirst = { options: 12, people: 5 };

export interface FilterGroup {
  readonly facet: Facet;
  readonly title: string;
  readonly options: readonly FilterOption[];
}

/** The facets of the filter list with what they offer; what occurs in no event is left out, unless it is chosen. */
export function filterGroups(
  core: StoryCore,
  filters: Filters,
  counts: FacetCounts,
  locale: string,
): readonly FilterGroup[] {
  const option = (facet: Facet, value: string, name: string, within = false): FilterOption => ({
    value,
    name,
    count: counts[facet].get(value) ?? 0,
    within,
    rare: false,
  });
  const byCount = (facet: Facet, values: Iterable<string>, name: (value: string) => string) =>
    [...values]
      .map(value => option(facet, value, name(value)))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
      .map((it, rank) => ({ ...it, rare: rank >= shownFirst.options }));
  const countries = new Set(core.events.flatMap(event => event.coverage.countries));
  const types = new Set(core.events.flatMap(event => event.coverage.types));
  const groups: readonly FilterGroup[] = [
    { facet: 'actors', title: more.facets.actors, options: actorOptions(core, option) },
    {
      facet: 'issues',
      title: more.facets.issues,
      options: core.issues.map(({ id, name }) => option('issues', id, name)),
    },
    {
      facet: 'types',
      title: more.facets.types,
      options: byCount('types', types, type => read.sourceTypes[type as SourceType]),
    },
    {
      facet: 'countries',
      title: more.facets.countries,
      options: byCount('countries', countries, code => countryWords(code, locale)),
    },
  ];
  return groups
    .map(group => ({ ...group, options: offered(group.options, filters[group.facet]) }))
    .filter(group => group.options.length > 0);
}

/** What occurs, and what is chosen though it does not; what is chosen is never hidden as rare. */
function offered(options: readonly FilterOption[], chosen: readonly string[]): readonly FilterOption[] {
  return options
    .filter(option => option.count > 0 || chosen.includes(option.value))
    .map(option => (chosen.includes(option.value) ? { ...option, rare: false } : option));
}

/** Lane by lane: states and bodies, each followed by those who speak for it. */
function actorOptions(
  core: StoryCore,
  option: (facet: Facet, value: string, name: string, within: boolean) => FilterOption,
): readonly FilterOption[] {
  const ids = new Set(core.actors.map(actor => actor.id));
  const others = core.lanes.length - 1;
  return core.actors
    .filter(actor => !actor.of || !ids.has(actor.of))
    .map(actor => ({ ...option('actors', actor.id, actor.name, false), lane: actor.lane }))
    .sort((a, b) => a.lane - b.lane || b.count - a.count)
    .flatMap(({ lane, ...head }) => [
      { ...head, rare: lane === others && head.count < 3 },
      ...core.actors
        .filter(actor => actor.of === head.value)
        .map(actor => option('actors', actor.id, actor.name, true))
        .sort((a, b) => b.count - a.count)
        .map((it, rank) => ({ ...it, rare: lane === others || rank >= shownFirst.people })),
    ]);
}

/** A list with a value put in, or taken out where it stood. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value];
}
