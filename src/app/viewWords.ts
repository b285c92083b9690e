import { type Facet, facets, formatDayWords, type StoryCore, windowWords } from '../story/index.ts';
import { more, read } from '../words/index.ts';
import { countryWords } from './sourceWords.ts';
import type { Shown } from './state.ts';

/**
 * What of the story is shown, in words, where its controls are not: on paper and under a picture. The day to which
 * the page looks back, what the filters leave, and the words searched for; empty for the whole story.
 */
export function viewWords(
  {
    asOf,
    filters,
    query,
    resultsOnly,
    even,
  }: Pick<Shown, 'asOf' | 'filters' | 'query' | 'resultsOnly' | 'even'>,
  core: StoryCore,
  locale: string,
): readonly string[] {
  const names = new Intl.ListFormat(locale, { type: 'disjunction' });
  const name = nameOf(core, locale);
  return [
    ...(asOf === null ? [] : [more.asKnownOn(formatDayWords(asOf, locale))]),
    ...facets
      .filter(facet => filters[facet].length > 0)
      .map(facet =>
        more.facetIs(more.facets[facet], names.format(filters[facet].map(value => name(facet, value)))),
      ),
    ...(even ? [more.evenly] : []),
    ...(query.trim() ? [resultsOnly ? more.onlyMatching(query.trim()) : more.marked(query.trim())] : []),
  ];
}

/** The days in view. */
export function stretchWords({ window }: Pick<Shown, 'window'>, locale: string): string {
  return windowWords(window.from, window.to, locale);
}

function nameOf(core: StoryCore, locale: string) {
  const words: Readonly<Record<Facet, (value: string) => string | undefined>> = {
    actors: id => core.actors.find(actor => actor.id === id)?.name,
    issues: id => core.issues.find(issue => issue.id === id)?.name,
    kinds: id => core.kinds.find(kind => kind.id === id)?.name,
    countries: code => countryWords(code, locale),
    types: type => (read.sourceTypes as Readonly<Record<string, string>>)[type],
  };
  return (facet: Facet, value: string): string => words[facet](value) ?? value;
}
