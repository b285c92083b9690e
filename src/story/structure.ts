import * as v from 'valibot';
import type { StoryText } from './json.ts';
import { limits } from './limits.ts';
import type { Problem } from './model.ts';
import type { Place } from './problems.ts';
import {
  type Found,
  type FoundFields,
  type FoundList,
  isFields,
  type ListRules,
  type RecordSchema,
  readFile,
  readLeniently,
  readList,
  readRecord,
  reportUnknown,
} from './records.ts';
import * as schema from './schema.ts';

/** A list that is read by itself, record by record. */
const listElsewhere = v.optional(v.unknown());
const storyHead = v.strictObject({
  ...schema.storyFile.entries,
  lanes: listElsewhere,
  kinds: listElsewhere,
  issues: listElsewhere,
  places: listElsewhere,
  chapters: listElsewhere,
});
const eventHead = v.strictObject({
  ...schema.event.entries,
  accounts: listElsewhere,
  positions: listElsewhere,
  links: listElsewhere,
});
export type StoryHead = v.InferOutput<typeof storyHead>;
export type EventHead = v.InferOutput<typeof eventHead>;

/** An event with its own lists. */
export interface FoundEvent extends Found<EventHead> {
  readonly accounts: readonly Found<schema.AccountRecord>[];
  readonly positions: readonly Found<schema.PositionRecord>[];
  readonly links: readonly Found<schema.LinkRecord>[];
}

export type StoryPart = 'story' | 'actors' | 'sources' | 'events';
type Records<T> = FoundList<Found<T>>;

/** Everything of a story's files that is of the right shape, record by record. */
export interface Structure {
  readonly head: Found<StoryHead> | null;
  readonly lanes: Records<schema.LaneRecord>;
  readonly kinds: Records<schema.KindRecord>;
  readonly issues: Records<schema.IssueRecord>;
  readonly places: Records<schema.PlaceRecord>;
  readonly chapters: Records<schema.ChapterRecord>;
  readonly actors: Records<schema.ActorRecord>;
  readonly outlets: Records<schema.OutletRecord>;
  readonly sources: Records<schema.SourceRecord>;
  readonly events: FoundList<FoundEvent>;
  readonly expectations: Records<schema.ExpectationRecord>;
  readonly corrections: Records<schema.CorrectionRecord>;
}

/** The first pass: each record by itself. Those that are not of the schema's shape are reported and left out. */
export function readStructure(files: Readonly<Record<StoryPart, StoryText>>, problems: Problem[]): Structure {
  const story = readFile(files.story, problems);
  const actors = readKnown(files.actors, schema.actorsFile, problems);
  const sources = readKnown(files.sources, schema.sourcesFile, problems);
  const events = readKnown(files.events, schema.eventsFile, problems);
  const list = <const S extends RecordSchema>(
    file: FoundFields,
    name: string,
    record: S,
    rules?: ListRules,
  ) => readList(file, name, (value, place) => readRecord(value, record, place, problems), problems, rules);
  return {
    // Without the fields that a story must have there is none.
    head: story.fields && readLeniently(story.fields, storyHead, story.place, problems),
    lanes: list(story, 'lanes', schema.lane, { least: 1, most: limits.lanes }),
    kinds: list(story, 'kinds', schema.kind, { least: 1 }),
    issues: list(story, 'issues', schema.issue),
    places: list(story, 'places', schema.place),
    chapters: list(story, 'chapters', schema.chapter),
    actors: list(actors, 'actors', schema.actor),
    outlets: list(sources, 'outlets', schema.outlet),
    sources: list(sources, 'sources', schema.source),
    events: readList(events, 'events', (value, place) => readEvent(value, place, problems), problems, {
      most: limits.events,
    }),
    expectations: list(events, 'expectations', schema.expectation, { optional: true }),
    corrections: list(events, 'corrections', schema.correction, { optional: true }),
  };
}

function readKnown(text: StoryText, fileSchema: RecordSchema, problems: Problem[]): FoundFields {
  const file = readFile(text, problems);
  if (file.fields) reportUnknown(file.fields, Object.keys(fileSchema.entries), file.place, problems);
  return file;
}

/** An event; its accounts, positions and links are records of their own, so that one broken account costs no event. */
function readEvent(value: unknown, list: Place, problems: Problem[]): FoundEvent | null {
  const place = isFields(value) && typeof value.id === 'string' ? { ...list, event: value.id } : list;
  const head = readRecord(value, eventHead, place, problems);
  if (!isFields(value)) return null;
  const event: FoundFields = { fields: value, place };
  const nested = <const S extends RecordSchema>(name: string, record: S, rules: ListRules) =>
    readList(event, name, (item, at) => readRecord(item, record, at, problems), problems, rules).items;
  const accounts = nested('accounts', schema.account, { most: limits.accounts });
  const positions = nested('positions', schema.position, { optional: true });
  const links = nested('links', schema.link, { optional: true });
  return head && { ...head, accounts, positions, links };
}
