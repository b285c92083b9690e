import { parseDay } from './dates.ts';
import { lastDayOf } from './edtf.ts';
import { type Registry, type ResolvedEvent, readDate } from './eventReferences.ts';
import { cut, labelLength } from './graphemes.ts';
import type { Chapter, Day, Expectation, Problem } from './model.ts';
import { at, type Names, namesOf } from './names.ts';
import { errorAt, type Place, shown } from './problems.ts';
import type { Found } from './records.ts';
import type { ChapterRecord, CorrectionRecord, ExpectationRecord, LinkRecord } from './schema.ts';
import type { StoryHead, Structure } from './structure.ts';

/** What refers to events, once it is clear which there are. */
export interface ResolvedLater {
  readonly chapters: readonly Chapter[];
  readonly opening: string | null;
  /** By the id of the event from which they lead. */
  readonly links: ReadonlyMap<string, readonly LinkRecord[]>;
  readonly expectations: readonly Expectation[];
  readonly corrections: readonly CorrectionRecord[];
}

type EventNames = Names<ResolvedEvent>;

export function resolveLater(
  structure: Structure,
  head: Found<StoryHead>,
  events: readonly ResolvedEvent[],
  registry: Registry,
  problems: Problem[],
): ResolvedLater {
  const byId = new Map(events.map(event => [event.record.id, event]));
  const broken = structure.events.items.map(({ record }) => record.id).filter(id => !byId.has(id));
  const leftOut = new Set([...structure.events.leftOut, ...broken]);
  const names = namesOf(byId, { what: 'an event', leftOut, readable: structure.events.readable }, problems);
  const chapters = readChapters(structure, names, problems);
  return {
    chapters,
    opening: readOpening(head, structure, chapters, problems),
    links: new Map(events.map(event => [event.record.id, readLinks(event, names, problems)])),
    expectations: structure.expectations.items.flatMap(
      found => readExpectation(found, names, registry, problems) ?? [],
    ),
    corrections: structure.corrections.items.flatMap(
      found => readCorrection(found, names, registry, problems) ?? [],
    ),
  };
}

/** From the first day of one date to the last day of another. */
export function readStretch(
  dates: { readonly from: string; readonly to: string },
  place: Place,
  problems: Problem[],
): { readonly from: Day; readonly to: Day } | null {
  const from = readDate(dates.from, at(place, 'from'), problems);
  const to = readDate(dates.to, at(place, 'to'), problems);
  if (!from || !to) return null;
  if (to.to > from.from) return { from: from.from, to: to.to };
  problems.push(errorAt(at(place, 'to'), shown(dates.to), `a date after ${shown(dates.from)}`));
  return null;
}

function readChapters(structure: Structure, events: EventNames, problems: Problem[]): readonly Chapter[] {
  const seen = new Set<string>();
  const isNew = ({ record, place }: Found<ChapterRecord>) => {
    if (!seen.has(record.id)) return seen.add(record.id);
    problems.push(errorAt(at(place, 'id'), `${shown(record.id)} a second time`, 'an id that stands once'));
    return false;
  };
  return structure.chapters.items.filter(isNew).flatMap(({ record, place }) => {
    const stretch = readStretch(record, place, problems);
    const held = events.findAll(record.events, at(place, 'events'));
    const { id, title, text } = record;
    return stretch
      ? [{ id, title, label: record.label ?? cut(title, labelLength), text, ...stretch, events: held }]
      : [];
  });
}

function readOpening(
  { record, place }: Found<StoryHead>,
  { chapters }: Structure,
  kept: readonly Chapter[],
  problems: Problem[],
): string | null {
  const { opening } = record;
  if (opening === undefined) return null;
  const byId = new Map(kept.map(chapter => [chapter.id, chapter]));
  const broken = chapters.items.map(({ record }) => record.id).filter(id => !byId.has(id));
  const leftOut = new Set([...chapters.leftOut, ...broken]);
  const names = namesOf(byId, { what: 'a chapter', leftOut, readable: chapters.readable }, problems);
  return names.find(opening, at(place, 'opening'))?.id ?? null;
}

function readLinks(event: ResolvedEvent, events: EventNames, problems: Problem[]): readonly LinkRecord[] {
  const seen = new Set<string>();
  return event.links.flatMap(({ record, place }) => {
    if (record.to === event.record.id) {
      problems.push(errorAt(at(place, 'to'), `${shown(record.to)}, the event itself`, 'another event'));
      return [];
    }
    const key = `${record.relation} ${record.to}`;
    if (seen.has(key)) {
      problems.push(errorAt(place, `"${key}" a second time`, 'each link once'));
      return [];
    }
    seen.add(key);
    return events.find(record.to, at(place, 'to')) ? [record] : [];
  });
}

function readExpectation(
  { record, place }: Found<ExpectationRecord>,
  events: EventNames,
  registry: Registry,
  problems: Problem[],
): Expectation | null {
  const here = { ...place, event: record.of };
  const event = events.find(record.of, at(here, 'of'));
  const source = registry.sources.find(record.source, at(here, 'source'));
  const asOf = lastDayOf(record.as_of);
  if (asOf === null) {
    problems.push(errorAt(at(here, 'as_of'), shown(record.as_of), 'a day that the calendar has'));
  }
  const date = record.date === null ? null : readDate(record.date, at(here, 'date'), problems);
  if (!event || !source || asOf === null || (record.date !== null && !date)) return null;
  return { of: record.of, asOf, date, label: record.label, note: record.note ?? null, source: record.source };
}

function readCorrection(
  { record, place }: Found<CorrectionRecord>,
  events: EventNames,
  registry: Registry,
  problems: Problem[],
): CorrectionRecord | null {
  const subjects = [
    record.event === undefined ? null : events.find(record.event, at(place, 'event')),
    record.source === undefined ? null : registry.sources.find(record.source, at(place, 'source')),
  ];
  const isPossible = parseDay(record.day) !== null;
  if (!isPossible) {
    problems.push(errorAt(at(place, 'day'), shown(record.day), 'a day that the calendar has'));
  }
  const count = subjects.filter(subject => subject !== null).length;
  if (count !== 1) {
    const found = count === 0 ? 'neither "event" nor "source"' : 'both "event" and "source"';
    problems.push(errorAt(place, found, 'one of them'));
  }
  return isPossible && count === 1 && !subjects.includes(undefined) ? record : null;
}
