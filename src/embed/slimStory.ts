import type { Actor, StoryCore, StoryDetail, StoryEvent } from '../story/index.ts';

/**
 * A story's core as the page for frames carries it: what the line needs. Titles are left to the page's own list of
 * events, where they stand anyway, and the accounts to `detailOf`.
 */
export function slimStory(core: StoryCore): StoryCore {
  const opening = core.chapters.find(({ id }) => id === core.opening) ?? core.chapters[0];
  return {
    ...core,
    method: null,
    problems: [],
    places: [],
    chapters: opening ? [{ ...opening, text: '', events: [] }] : [],
    actors: core.actors.map(slimActor),
    events: core.events.map(slimEvent),
  };
}

function slimActor({ id, name, kind, of, country, lane }: Actor): Actor {
  return { id, name, kind, lane, ...(of && { of }), ...(country && { country }) };
}

function slimEvent(event: StoryEvent): StoryEvent {
  const { accounts, sources } = event.coverage;
  const coverage = { accounts, sources, countries: [], types: [] };
  return { ...event, title: '', place: null, links: [], linkedFrom: [], coverage };
}

/** The core with its titles back, in the order of its events. */
export function withTitles(core: StoryCore, titles: readonly string[]): StoryCore {
  const events = core.events.map((event, index) => ({ ...event, title: titles[index] || event.label }));
  return { ...core, events };
}

/** What a story says of one event: its accounts, with the sources and outlets that they name. */
export function detailOf(detail: StoryDetail, event: string): StoryDetail {
  const accounts = detail.accounts.filter(account => account.event === event);
  const cited = new Set(accounts.map(account => account.source));
  const sources = detail.sources.filter(({ id }) => cited.has(id));
  const named = new Set([
    ...sources.map(source => source.outlet),
    ...accounts.flatMap(account => [...account.voices, account.origin]),
  ]);
  const summary = detail.summaries[event];
  return {
    summaries: summary === undefined ? {} : { [event]: summary },
    outlets: detail.outlets.filter(({ id }) => named.has(id)),
    sources,
    accounts,
    positions: [],
    expectations: [],
    corrections: detail.corrections.filter(correction => correction.event === event),
  };
}
