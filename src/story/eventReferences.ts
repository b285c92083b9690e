import { isFault, parseDate } from './edtf.ts';
import type { Problem, Source, StoryDate } from './model.ts';
import { at, type Names } from './names.ts';
import { errorAt, type Place, shown } from './problems.ts';
import type { Found } from './records.ts';
import type {
  AccountRecord,
  ActorRecord,
  IssueRecord,
  KindRecord,
  LinkRecord,
  PlaceRecord,
  PositionRecord,
} from './schema.ts';
import type { EventHead, FoundEvent } from './structure.ts';

/** What an event's ids are looked up in. `voices` holds outlets and actors. */
export interface Registry {
  readonly kinds: Names<KindRecord>;
  readonly issues: Names<IssueRecord>;
  readonly places: Names<PlaceRecord>;
  readonly actors: Names<ActorRecord>;
  readonly voices: Names<unknown>;
  readonly sources: Names<Source>;
}

export interface ResolvedAccount {
  readonly record: AccountRecord;
  readonly place: Place;
  readonly source: Source;
  readonly attributed: readonly string[];
  readonly speaker: string | null;
  readonly dates: StoryDate | null;
}

/** An event whose ids all exist. Links are checked when it is clear which events there are. */
export interface ResolvedEvent {
  readonly record: EventHead;
  readonly place: Place;
  readonly date: StoryDate;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly inPlace: string | null;
  readonly issues: readonly string[];
  readonly accounts: readonly ResolvedAccount[];
  readonly positions: readonly Found<PositionRecord>[];
  readonly links: readonly Found<LinkRecord>[];
}

/** An event with the ids that exist; reported and null where its date, its kind or who acted is not known. */
export function resolveEvent(
  found: FoundEvent,
  registry: Registry,
  problems: Problem[],
): ResolvedEvent | null {
  const { record, place, links } = found;
  const date = readDate(record.date, at(place, 'date'), problems);
  const kind = registry.kinds.find(record.kind, at(place, 'kind'));
  const by = registry.actors.findAll(record.by, at(place, 'by'));
  const addressed = registry.actors.findAll(record.to ?? [], at(place, 'to'));
  const to = addressed.filter(id => !by.includes(id));
  for (const id of addressed.filter(id => by.includes(id))) {
    problems.push(
      errorAt(at(place, 'to'), `${shown(id)}, who is under "by" too`, 'an actor who did not act'),
    );
  }
  if (by.length === 0)
    problems.push(errorAt(at(place, 'by'), 'no actor that exists', 'at least one actor of the story'));
  const inPlace = record.place !== undefined && registry.places.find(record.place, at(place, 'place'));
  const issues = registry.issues.findAll(record.issues, at(place, 'issues'));
  const accounts = found.accounts.flatMap(account => resolveAccount(account, registry, problems) ?? []);
  const positions = found.positions.filter(position => isResolved(position, registry));
  if (!date || !kind || by.length === 0) return null;
  return {
    record,
    place,
    date,
    by,
    to,
    inPlace: inPlace ? inPlace.id : null,
    issues,
    accounts,
    positions,
    links,
  };
}

/** A date; reported and null where it cannot be read. */
export function readDate(text: string, place: Place, problems: Problem[]): StoryDate | null {
  const date = parseDate(text);
  if (!isFault(date)) return date;
  problems.push(errorAt(place, shown(text), date.expected));
  return null;
}

function resolveAccount(
  { record, place }: Found<AccountRecord>,
  registry: Registry,
  problems: Problem[],
): ResolvedAccount | null {
  const source = registry.sources.find(record.source, at(place, 'source'));
  const attributed = registry.voices.findAll(record.attributed ?? [], at(place, 'attributed'));
  const speaker = record.speaker !== undefined && registry.actors.find(record.speaker, at(place, 'speaker'));
  const dates = record.dates === undefined ? null : readDate(record.dates, at(place, 'dates'), problems);
  if (!source || (record.dates !== undefined && !dates)) return null;
  return { record, place, source, attributed, speaker: speaker ? speaker.id : null, dates };
}

function isResolved({ record, place }: Found<PositionRecord>, registry: Registry): boolean {
  const parts = [
    registry.actors.find(record.actor, at(place, 'actor')),
    registry.issues.find(record.issue, at(place, 'issue')),
    registry.sources.find(record.source, at(place, 'source')),
  ];
  return parts.every(part => part !== undefined);
}
