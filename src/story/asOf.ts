import { countUntil, type Interval, standingOn } from './intervals.ts';
import { settled } from './knowledge.ts';
import type { Account, Day, Expectation, Position, StoryCore, StoryDetail, StoryEvent } from './model.ts';

/** An expectation that stands on a day. */
export interface Expected {
  /** Index in `core.events` of what is expected. */
  readonly event: number;
  readonly expectation: Expectation;
  /** The day from which it is known: the later of its own day and its source's. */
  readonly known: Day;
}

/**
 * What was known of a story on any day. Each answer is logarithmic in the story and linear in what it gives; events are
 * named by their indices in `core.events`.
 */
export interface Knowledge {
  readonly core: StoryCore;
  readonly detail: StoryDetail;
  /** The first and the last day on which anything became known; on the last all is. */
  readonly first: Day;
  readonly last: Day;
  /** Whether it was known by the end of a day what came of an event. */
  readonly isKnown: (event: number, day: Day) => boolean;
  readonly countKnown: (day: Day) => number;
  /** Events that became known after one day and by the end of another, in order of report. */
  readonly knownBetween: (after: Day, until: Day) => readonly number[];
  /** The next day after, and the last day before, on which an event became known; null where there is none. */
  readonly reportAfter: (day: Day) => Day | null;
  readonly reportBefore: (day: Day) => Day | null;
  /** Accounts of an event that were published by a day; none of an event that was not known. */
  readonly accountsOf: (event: string, day: Day) => readonly Account[];
  /** Each expectation with the days on which it stood, half-open. */
  readonly standing: readonly Interval<Expected>[];
  /** What was expected on a day: of each event the newest expectation published by then, unless it was withdrawn. */
  readonly expectedOn: (day: Day) => readonly Expected[];
  /** The newest expectation of an event published by a day, withdrawn or not; null where there was none. */
  readonly newestOf: (event: string, day: Day) => Expected | null;
  /** All expectations of an event that were published by a day, the newest first. */
  readonly expectationsOf: (event: string, day: Day) => readonly Expectation[];
  /** Of each actor on each issue the newest position reported by a day. */
  readonly positionsOn: (day: Day) => readonly Position[];
}

/** Makes a story ready to be asked what was known on any day. Takes n log n time. */
export function knowledgeOf(core: StoryCore, detail: StoryDetail): Knowledge {
  const indexOf = new Map(core.events.map((event, index) => [event.id, index]));
  const settledOn = Int32Array.from(core.events, settled);
  const inOrder = core.events
    .map((_, index) => index)
    .sort((a, b) => (settledOn[a] as number) - (settledOn[b] as number) || a - b);
  const settledAt = (index: number) => settledOn[index] as number;
  const eventDay = (id: string) => settledAt(indexOf.get(id) ?? -1);

  const published = new Map(detail.sources.map(source => [source.id, source.publishedBy]));
  const expectations = grouped(
    detail.expectations.flatMap(expectation => {
      const event = indexOf.get(expectation.of);
      const known = Math.max(expectation.asOf, published.get(expectation.source) ?? expectation.asOf) as Day;
      return event === undefined ? [] : [{ event, expectation, known }];
    }),
    ({ expectation }) => expectation.of,
    ({ known }) => known,
  );
  const newest = new Map([...expectations].map(([of, all]) => [of, successors(all)]));
  const accounts = grouped(
    detail.accounts,
    ({ event }) => event,
    ({ known }) => known,
  );
  const positionDay = ({ known, event }: Position) => Math.max(known, eventDay(event));
  const positions = grouped(detail.positions, ({ actor, issue }) => `${actor}\n${issue}`, positionDay);
  const standing = [...newest.values()].flatMap(list =>
    list.flatMap((one, at) => lifeOf(one, list[at + 1], core.events)),
  );
  const days = [
    ...settledOn,
    ...detail.accounts.map(({ known }) => known),
    ...detail.positions.map(positionDay),
    ...[...expectations.values()].flat().map(({ known }) => known),
  ];
  const countKnown = (day: number) => countUntil(inOrder, settledAt, day);
  return {
    core,
    detail,
    first: least(days),
    last: -least(days.map(day => -day)) as Day,
    isKnown: (event, day) => settledAt(event) <= day,
    countKnown,
    knownBetween: (after, until) => inOrder.slice(countKnown(after), countKnown(until)),
    reportAfter: day => dayAt(inOrder[countKnown(day)], settledAt),
    reportBefore: day => dayAt(inOrder[countKnown(day - 1) - 1], settledAt),
    accountsOf: (event, day) =>
      eventDay(event) <= day ? knownBy(accounts.get(event), ({ known }) => known, day) : none,
    standing,
    expectedOn: standingOn(standing),
    newestOf: (event, day) => knownBy(newest.get(event), ({ known }) => known, day).at(-1) ?? null,
    expectationsOf: (event, day) =>
      knownBy(expectations.get(event), ({ known }) => known, day)
        .map(({ expectation }) => expectation)
        .sort((a, b) => b.asOf - a.asOf),
    positionsOn: day =>
      [...positions.values()].flatMap(list => knownBy(list, positionDay, day).at(-1) ?? none),
  };
}

const none: readonly never[] = Object.freeze([]);

/** Of an event's expectations, in order of their becoming known, those that replaced what was expected before. */
function successors(all: readonly Expected[]): readonly Expected[] {
  const list: Expected[] = [];
  for (const one of all) {
    const before = list.at(-1);
    if (!before || one.expectation.asOf >= before.expectation.asOf) list.push(one);
  }
  return list;
}

/** From when it is known until it is replaced, its last day is over, or the event is reported. */
function lifeOf(one: Expected, next: Expected | undefined, events: readonly StoryEvent[]) {
  const { date } = one.expectation;
  if (!date) return [];
  const over = date.end ? date.to : Number.POSITIVE_INFINITY;
  const to = Math.min(next?.known ?? over, over, settled(events[one.event] as StoryEvent));
  return [{ from: one.known, to, item: one }];
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  dayOf: (item: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  for (const group of groups.values()) group.sort((a, b) => dayOf(a) - dayOf(b));
  return groups;
}

function knownBy<T>(items: readonly T[] = none, dayOf: (item: T) => number, day: number): readonly T[] {
  return items.slice(0, countUntil(items, dayOf, day));
}

function dayAt(event: number | undefined, dayOf: (event: number) => number): Day | null {
  return event === undefined ? null : (dayOf(event) as Day);
}

function least(days: readonly number[]): Day {
  return days.reduce((a, b) => Math.min(a, b), days[0] ?? 0) as Day;
}
