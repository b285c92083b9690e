import type { Facet, FacetCounts, Filters, Kind, StoryCore } from '../story/index.ts';
import { countryWords, typeWords } from './words.ts';

export interface FilterOption {
  readonly value: string;
  readonly name: string;
  /** Events that it would leave, the other facets standing as they are. */
  readonly count: number;
  /** True for those who belong to the option above: the people of a state. */
  readonly within: boolean;
}

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
  });
  const named = (facet: Facet, values: Iterable<string>, name: (value: string) => string) =>
    [...values]
      .map(value => option(facet, value, name(value)))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  const countries = new Set(core.events.flatMap(event => event.coverage.countries));
  const types = new Set(core.events.flatMap(event => event.coverage.types));
  const groups: readonly FilterGroup[] = [
    { facet: 'actors', title: 'Who takes part', options: actorOptions(core, option) },
    {
      facet: 'issues',
      title: 'Issue',
      options: core.issues.map(issue => option('issues', issue.id, issue.name)),
    },
    {
      facet: 'types',
      title: 'Kind of source',
      options: named('types', types, type => typeWords[type as keyof typeof typeWords] ?? type),
    },
    {
      facet: 'countries',
      title: 'Country of source',
      options: named('countries', countries, code => countryWords(code, locale)),
    },
  ];
  return groups
    .map(group => ({
      ...group,
      options: group.options.filter(o => o.count > 0 || filters[group.facet].includes(o.value)),
    }))
    .filter(group => group.options.length > 0);
}

/** Lane by lane: states and bodies, each followed by those who speak for it. */
function actorOptions(
  core: StoryCore,
  option: (facet: Facet, value: string, name: string, within: boolean) => FilterOption,
): readonly FilterOption[] {
  const ids = new Set(core.actors.map(actor => actor.id));
  const heads = core.actors.filter(actor => !actor.of || !ids.has(actor.of));
  return heads
    .sort((a, b) => a.lane - b.lane)
    .flatMap(head => [
      option('actors', head.id, head.name, false),
      ...core.actors
        .filter(actor => actor.of === head.id)
        .map(actor => option('actors', actor.id, actor.name, true))
        .sort((a, b) => b.count - a.count),
    ]);
}

/** The kinds that have a shape of their own, in the story's order. */
export function broadKinds(core: StoryCore): readonly Kind[] {
  return core.kinds.filter(kind => kind.broadest === kind.id);
}

/** Whether events of a broad kind are shown: nothing is restricted, or it or one of its narrower kinds is named. */
export function isKindOn(core: StoryCore, filters: Filters, kind: string): boolean {
  if (filters.kinds.length === 0) return true;
  return core.kinds.some(other => other.broadest === kind && filters.kinds.includes(other.id));
}

/**
 * The restriction after a press on a kind: it is taken out or put in. With all on there is no restriction; the last
 * one taken out brings all back, since a line without events is no answer.
 */
export function toggledKinds(core: StoryCore, filters: Filters, kind: string): readonly string[] {
  const broad = broadKinds(core).map(other => other.id);
  const on = broad.filter(other => (other === kind) !== isKindOn(core, filters, other));
  return on.length === broad.length ? [] : on;
}

/** A list with a value put in, or taken out where it stood. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value];
}

/** How many restrictions the list holds; kinds have their own toggles. */
export function chosenCount(filters: Filters): number {
  return filters.actors.length + filters.issues.length + filters.types.length + filters.countries.length;
}
