import { type StoryValues, smallValues } from '../story/fixture.ts';
import { actors, events, expectations, outlets, sources, story } from '../story/koreaTalks.ts';

/** Where a case begins: some events of the real story in a row, all of it, or the small story with every feature. */
export type Base = { readonly from: number; readonly events: number } | 'whole' | 'small';

/** The texts of the bases that were asked for: a million cases begin with some thousand of them. */
const texts = new Map<string, string>();

/** The files of a base as values, fresh for each case. An excerpt brings along just what its events refer to. */
export function valuesOf(base: Base): StoryValues {
  const name = JSON.stringify(base);
  const text = texts.get(name) ?? JSON.stringify(madeOf(base));
  texts.set(name, text);
  return JSON.parse(text);
}

function madeOf(base: Base): unknown {
  if (base === 'small') return smallValues();
  if (base === 'whole')
    return { story, actors: { actors }, sources: { outlets, sources }, events: { events, expectations } };
  return excerpt(base.from % events.length, base.events);
}

/** What an excerpt needs of the story: its lanes, kinds and issues, their actors, a chapter or two. */
function excerpt(from: number, count: number): unknown {
  const chosen = events.slice(from, from + count);
  const ids = new Set(chosen.map(({ id }) => id));
  const expected = expectations.filter(({ of }) => ids.has(of));
  const cited = new Set([
    ...chosen.flatMap(event => [...event.accounts, ...(event.positions ?? [])].map(({ source }) => source)),
    ...expected.map(({ source }) => source),
  ]);
  const ownSources = sources.filter(({ id }) => cited.has(id));
  const voices = new Set([
    ...chosen.flatMap(event => event.accounts.flatMap(({ attributed = [] }) => attributed)),
    ...ownSources.flatMap(({ outlet, origin }) => [outlet, origin]),
  ]);
  const people = new Set([
    ...voices,
    ...chosen.flatMap(event => [
      ...event.by,
      ...(event.to ?? []),
      ...event.accounts.map(({ speaker }) => speaker),
      ...(event.positions ?? []).map(({ actor }) => actor),
    ]),
    ...story.lanes.map(lane => lane.actors[0]),
  ]);
  for (const { id, of } of [...actors, ...actors]) if (people.has(id) && of) people.add(of);
  const places = new Set(chosen.map(({ place }) => place));
  return {
    story: {
      ...story,
      lanes: story.lanes.map(lane => ({ ...lane, actors: lane.actors.filter(id => people.has(id)) })),
      places: story.places.filter(({ id }) => places.has(id)),
      chapters: chaptersOf(ids),
      opening: story.chapters[0]?.id,
    },
    actors: { actors: actors.filter(({ id }) => people.has(id)) },
    sources: { outlets: outlets.filter(({ id }) => voices.has(id)), sources: ownSources },
    events: {
      events: chosen.map(event => ({ ...event, links: event.links?.filter(({ to }) => ids.has(to)) ?? [] })),
      expectations: expected,
    },
  };
}

/** The first chapter, and those of the excerpt's own events. */
function chaptersOf(ids: ReadonlySet<string>) {
  return story.chapters
    .map(chapter => ({ ...chapter, events: chapter.events.filter(id => ids.has(id)) }))
    .filter((chapter, at) => at < 1 || chapter.events.length > 0);
}
