import * as v from 'valibot';
import type { StoryText } from './json.ts';
import { limits } from './limits.ts';
import type { Problem } from './model.ts';
import type { Place } from './problems.ts';
import {
  type Fields,
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

const storyHead = v.omit(schema.storyFile, ['lanes', 'kinds', 'issues', 'places', 'chapters']);
const eventHead = v.omit(schema.event, ['accounts', 'positions', 'links']);
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
  const list = <const S extends RecordSchema>(file: FoundFields, name: string, record: S, rules?: ListRules) =>
    readList(file, name, (value, place) => readRecord(value, record, place, problems), problems, rules);
  return {
    head: story.fields && readHead(story.fields, story.place, problems),
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

/** The story's own fields. Without those that it must have there is no story. */
function readHead(fields: Fields, place: Place, problems: Problem[]): Found<StoryHead> | null {
  return readLeniently(without(fields, ['lanes', 'kinds', 'issues', 'places', 'chapters']), storyHead, place, problems);
}

/** An event; its accounts, positions and links are records of their own, so that one broken account costs no event. */
function readEvent(value: unknown, list: Place, problems: Problem[]): FoundEvent | null {
  const place = isFields(value) && typeof value.id === 'string' ? { ...list, event: value.id } : list;
  const own = isFields(value) ? without(value, ['accounts', 'positions', 'links']) : value;
  const head = readRecord(own, eventHead, place, problems);
  if (!isFields(value)) return null;
  const event: FoundFields = { fields: value, place };
  const nested = <const S extends RecordSchema>(name: string, record: S, rules: ListRules) =>
    readList(event, name, (item, at) => readRecord(item, record, at, problems), problems, rules).items;
  const accounts = nested('accounts', schema.account, { most: limits.accounts });
  const positions = nested('positions', schema.position, { optional: true });
  const links = nested('links', schema.link, { optional: true });
  return head && { ...head, accounts, positions, links };
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !names.includes(key)));
}
