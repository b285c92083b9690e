import type { Past, StoryCore, StoryDetail } from '../story/index.ts';

/**
 * A story with only some of its events, and what hangs on them. What then leads to an event that is not there is left
 * out: links, expectations, corrections, and the other events of a chapter; a chapter without events too. Actors,
 * places, kinds and issues stay, as the story's frame.
 */
export function partOfStory(
  core: StoryCore,
  detail: StoryDetail,
  chosen: ReadonlySet<string>,
): { readonly core: StoryCore; readonly detail: StoryDetail } {
  const has = ({ event }: { readonly event: string }) => chosen.has(event);
  const accounts = detail.accounts.filter(has);
  const positions = detail.positions.filter(has);
  const expectations = detail.expectations.filter(({ of }) => chosen.has(of));
  const used = new Set([...accounts, ...positions, ...expectations].map(({ source }) => source));
  const sources = detail.sources.filter(({ id }) => used.has(id));
  const outlets = new Set([
    ...sources.flatMap(({ outlet, origin }) => (origin === null ? [outlet] : [outlet, origin])),
    ...accounts.flatMap(({ attributed }) => attributed),
  ]);
  const chapters = core.chapters
    .map(chapter => ({ ...chapter, events: chapter.events.filter(id => chosen.has(id)) }))
    .filter(({ events }) => events.length > 0);
  return {
    core: {
      ...core,
      chapters,
      opening: chapters.some(({ id }) => id === core.opening) ? core.opening : null,
      events: core.events
        .filter(({ id }) => chosen.has(id))
        .map(event => ({
          ...event,
          links: event.links.filter(({ to }) => chosen.has(to)),
          linkedFrom: event.linkedFrom.filter(({ from }) => chosen.has(from)),
        })),
    },
    detail: {
      summaries: Object.fromEntries(Object.entries(detail.summaries).filter(([id]) => chosen.has(id))),
      outlets: detail.outlets.filter(({ id }) => outlets.has(id)),
      sources,
      accounts,
      positions,
      expectations,
      corrections: detail.corrections.filter(
        ({ event, source }) =>
          (event === undefined || chosen.has(event)) && (source === undefined || used.has(source)),
      ),
    },
  };
}

/**
 * Of the story as it was known on a day, the chosen events, which must have been known. Without summaries and chapters,
 * which were written later; what was only expected has no event to hang on and is left out too.
 */
export function partOfPast({ core, detail }: Past, chosen: ReadonlySet<string>) {
  return partOfStory({ ...core, chapters: [], opening: null }, detail, chosen);
}
