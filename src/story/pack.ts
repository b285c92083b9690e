import { parseDay } from './dates.ts';
import type { DatePoint, Day, StoryCore, StoryDate, StoryEvent } from './model.ts';

/** A date as a file carries it: a day or two in ISO 8601, from which the rest follows; other dates in full. */
export type PackedDate = string | StoryDate;

export type PackedEvent = Omit<StoryEvent, 'date' | 'otherDates' | 'linkedFrom'> & {
  readonly date: PackedDate;
  readonly otherDates: readonly PackedDate[];
};

/** The core of a story as a file carries it: without what a page can work out again in no time. */
export type PackedCore = Omit<StoryCore, 'events'> & { readonly events: readonly PackedEvent[] };

/** Makes the core smaller by about an eighth of its weight after compression. */
export function packCore(core: StoryCore): PackedCore {
  return {
    ...core,
    events: core.events.map(({ linkedFrom: _, date, otherDates, ...event }) => ({
      ...event,
      date: packDate(date),
      otherDates: otherDates.map(packDate),
    })),
  };
}

/** The core as it was before `packCore`. Linear in events and links. */
export function unpackCore(packed: PackedCore): StoryCore {
  const back = new Map<string, StoryEvent['linkedFrom'][number][]>(packed.events.map(({ id }) => [id, []]));
  // Events come in order of time, so the links to one do too; those from one event go by relation.
  for (const { id, links } of packed.events) {
    const inward = links.map(({ to, relation }) => ({ to, relation }));
    inward.sort((a, b) => (a.relation < b.relation ? -1 : 1));
    for (const { to, relation } of inward) back.get(to)?.push({ from: id, relation });
  }
  return {
    ...packed,
    events: packed.events.map(event => ({
      ...event,
      date: unpackDate(event.date),
      otherDates: event.otherDates.map(unpackDate),
      linkedFrom: back.get(event.id) ?? [],
    })),
  };
}

function packDate(date: StoryDate): PackedDate {
  return isSame(date, datesOfDays(date.edtf)) ? date.edtf : date;
}

function unpackDate(date: PackedDate): StoryDate {
  if (typeof date !== 'string') return date;
  const days = datesOfDays(date);
  if (!days) throw new RangeError(`not a packed date: ${date}`);
  return days;
}

/** 'YYYY-MM-DD' or two of them with '/' between; null for all other dates. */
function datesOfDays(edtf: string): StoryDate | null {
  const points = edtf.split('/').map(pointOfDay);
  const [start, end = start] = points;
  if (points.length > 2 || !start || !end) return null;
  return { edtf, from: start.from, to: end.to, start, end, interval: points.length === 2 };
}

function pointOfDay(text: string): DatePoint | null {
  const from = parseDay(text);
  if (from === null) return null;
  return { from, to: (from + 1) as Day, precision: 'day', approximate: false, uncertain: false };
}

function isSame(a: StoryDate, b: StoryDate | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to && a.interval === b.interval;
}
