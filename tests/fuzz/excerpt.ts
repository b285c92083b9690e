import type { StoryPart } from '../../src/story/authoring.ts';
import type { EventRecord, StoryRecord } from '../../src/story/schema.ts';
import { smallValues } from '../story/fixture.ts';
import { actors, events, expectations, outlets, sources, story } from '../story/koreaTalks.ts';

/**
 * Where a case begins: some events of the real story in a row, all of it, or the small story with every feature. A
 * lean excerpt has few accounts of each event, and none of the kinds and issues that it does not name.
 */
export type Base =
  | { readonly from: number; readonly events: number; readonly lean?: true }
  | 'whole'
  | 'small';

/** The texts of the bases that were asked for: a million cases begin with some thousand of them. */
const texts = new Map<string, StoryTexts>();
export type StoryTexts = Readonly<Record<StoryPart, string>>;

/** The texts of a base's files. An excerpt brings along just what its events refer to. */
export function textsOf(base: Base): StoryTexts {
  const name = JSON.stringify(base);
  const known = texts.get(name);
  if (known) return known;
  const values = madeOf(base);
  const text = (part: StoryPart) => JSON.stringify(values[part], null, 1);
  const made = {
    story: text('story'),
    actors: text('actors'),
    sources: text('sources'),
    events: text('events'),
  };
  texts.set(name, made);
  return made;
}

function madeOf(base: Base): Record<StoryPart, unknown> {
  if (base === 'small') return smallValues();
  if (base === 'whole')
    return { story, actors: { actors }, sources: { outlets, sources }, events: { events, expectations } };
  const from = base.from % events.length;
  const chosen = events.slice(from, from + base.events);
  return base.lean ? excerpt(leaner(story, chosen), chosen.map(withFewAccounts)) : excerpt(story, chosen);
}

const leanAccounts = 2;

function withFewAccounts({ accounts, positions, ...event }: EventRecord): EventRecord {
  return {
    ...event,
    accounts: accounts.slice(0, leanAccounts),
    ...(positions && { positions: positions.slice(0, leanAccounts) }),
  };
}

function leaner(whole: StoryRecord, chosen: readonly EventRecord[]): StoryRecord {
  const kinds = new Set<string | undefined>([whole.kinds[0]?.id, ...chosen.map(({ kind }) => kind)]);
  for (const { id, broader } of whole.kinds) if (kinds.has(id)) kinds.add(broader);
  const issues = new Set([
    whole.issues[0]?.id,
    ...chosen.flatMap(event => [...event.issues, ...(event.positions ?? []).map(({ issue }) => issue)]),
  ]);
  return {
    ...whole,
    kinds: whole.kinds.filter(({ id }) => kinds.has(id)),
    issues: whole.issues.filter(({ id }) => issues.has(id)),
    method: whole.method?.slice(0, 100),
  };
}

/** What an excerpt needs of the story: its lanes, kinds and issues, their actors, a chapter or two. */
function excerpt(story: StoryRecord, chosen: readonly EventRecord[]): Record<StoryPart, unknown> {
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
      chapters: chaptersOf(story, ids),
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
function chaptersOf(story: StoryRecord, ids: ReadonlySet<string>) {
  return story.chapters
    .map(chapter => ({ ...chapter, events: chapter.events.filter(id => ids.has(id)) }))
    .filter((chapter, at) => at < 1 || chapter.events.length > 0);
}
