import fc from 'fast-check';
import type { Day, Kind, Relation, StoryCore, StoryEvent } from '../../src/story/index.ts';
import { parseDay, relations } from '../../src/story/index.ts';

/** An event as a test writes it: days from 2018-01-01. */
export interface Sketch {
  readonly day: number;
  readonly days?: number;
  readonly kind?: string;
  /** Lanes of those who act. */
  readonly by?: readonly number[];
  readonly happened?: boolean;
  /** Days from its first day to its report. */
  readonly lag?: number;
  readonly links?: readonly { readonly to: number; readonly relation: Relation }[];
}

export const firstDay = parseDay('2018-01-01') as Day;

function kind(id: string, join: boolean, plover: string, broadest = id): Kind {
  return { id, name: id, plural: `${id}s`, broadest, shape: 'circle', join, plover };
}

export const kinds: readonly Kind[] = [
  kind('meeting', true, 'CONSULT'),
  kind('summit', true, 'CONSULT', 'meeting'),
  kind('agreement', true, 'AGREE'),
  kind('statement', false, 'CONSULT'),
];

const actorOf = (lane: number) => `lane-${lane}`;

/** A story of three lanes; sketches are put in order of time, links name places in that order. */
export function coreOf(sketches: readonly Sketch[]): StoryCore {
  const sorted = [...sketches].sort((a, b) => a.day - b.day || (a.days ?? 1) - (b.days ?? 1));
  const id = (at: number) => `e${String(at).padStart(4, '0')}`;
  const events = sorted.map((sketch, at): StoryEvent => {
    const { day, days = 1, happened = true, lag = 0, links = [] } = sketch;
    const from = (firstDay + day) as Day;
    const to = (from + days) as Day;
    return {
      id: id(at),
      title: `Event ${at}`,
      label: id(at),
      date: { edtf: '', from, to, start: null, end: null, interval: days > 1 },
      kind: sketch.kind ?? 'statement',
      by: (sketch.by ?? [0]).map(actorOf),
      to: [],
      place: null,
      issues: [],
      weight: 1,
      happened,
      links: links
        .filter(link => link.to < sorted.length && link.to !== at)
        .map(link => ({ to: id(link.to), relation: link.relation })),
      linkedFrom: [],
      reported: happened ? ((from + lag) as Day) : null,
      reportedLater: false,
      otherDates: [],
      coverage: { accounts: 1, sources: 1, countries: [], types: [] },
    };
  });
  const linkedFrom = (of: string) =>
    events.flatMap(event =>
      event.links.flatMap(link => (link.to === of ? [{ from: event.id, relation: link.relation }] : [])),
    );
  return {
    id: 'sketch',
    title: 'A sketch',
    description: '',
    language: 'en',
    contact: { name: 'Nobody' },
    focus: null,
    lanes: [0, 1, 2].map(lane => ({
      id: actorOf(lane),
      name: actorOf(lane),
      short: actorOf(lane),
      code: `${lane}`,
      colour: lane,
    })),
    kinds,
    issues: [],
    places: [],
    chapters: [],
    opening: null,
    method: null,
    actors: [0, 1, 2].map(lane => ({ id: actorOf(lane), name: actorOf(lane), kind: 'state', lane })),
    events: events.map(event => ({ ...event, linkedFrom: linkedFrom(event.id) })),
    problems: [],
  };
}

/** Stories of up to thirty events within two years, linked in all ways. */
export const linkedStories: fc.Arbitrary<StoryCore> = fc
  .array(
    fc.record({
      day: fc.nat(700),
      days: fc.oneof(
        { weight: 4, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
      ),
      kind: fc.constantFrom(...kinds.map(({ id }) => id)),
      by: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
      happened: fc.oneof(
        { weight: 6, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      lag: fc.nat(40),
      links: fc.uniqueArray(fc.record({ to: fc.nat(29), relation: fc.constantFrom(...relations) }), {
        maxLength: 4,
        selector: ({ to, relation }) => `${to} ${relation}`,
      }),
    }),
    { maxLength: 30 },
  )
  .map(coreOf);

/** A day within and about such a story. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: -10, max: 850 })
  .map(day => (firstDay + day) as Day);
