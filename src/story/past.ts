import type { Expected, Knowledge } from './asOf.ts';
import { coverageOf, otherDates } from './coverage.ts';
import type { Account, Day, StoryCore, StoryDetail, StoryEvent } from './model.ts';

/** A story as it could be told on a day. Indices of events are those of the whole story. */
export interface Past {
  readonly day: Day;
  /**
   * Its events hold what was known of them: of those expected, the words of the day; of all others that were not yet
   * known, nothing but their place in the list.
   */
  readonly core: StoryCore;
  /** Without summaries and corrections, which were written later. */
  readonly detail: StoryDetail;
  /** One byte per event, 1 where it was known. */
  readonly known: Uint8Array;
  readonly count: number;
  readonly expected: ReadonlyMap<number, Expected>;
}

/** The story as known by the end of a day: nothing that was published later is in it. Linear in the story. */
export function storyAsOf(knowledge: Knowledge, day: Day): Past {
  const { core, detail } = knowledge;
  const known = Uint8Array.from(core.events, (_, event) => (knowledge.isKnown(event, day) ? 1 : 0));
  const expected = new Map(knowledge.expectedOn(day).map(one => [one.event, one]));
  const knownIds = new Set(core.events.filter((_, event) => known[event]).map(({ id }) => id));
  const by = accountsBy(knowledge, day);
  return {
    day,
    core: {
      ...core,
      events: core.events.map((event, index) => {
        if (known[index]) return knownEvent(event, by.accounts.get(event.id) ?? [], knownIds, by.coverage);
        const one = expected.get(index);
        return one ? expectedEvent(event, one, by.coverage) : unknownEvent(event);
      }),
    },
    detail: {
      ...detail,
      summaries: {},
      ...(detail.originals && { originals: { ...detail.originals, summaries: {} } }),
      accounts: [...by.accounts.values()].flat(),
      positions: detail.positions.filter(position => position.known <= day && knownIds.has(position.event)),
      expectations: [...new Set(detail.expectations.map(({ of }) => of))].flatMap(of =>
        knowledge.expectationsOf(of, day),
      ),
      corrections: [],
    },
    known,
    count: knowledge.countKnown(day),
    expected,
  };
}

type CoverageOf = (sources: readonly string[]) => StoryEvent['coverage'];

/** The accounts of each known event, and how widely sources cover something. */
function accountsBy(knowledge: Knowledge, day: Day) {
  const { core, detail } = knowledge;
  const accounts = new Map(core.events.map(({ id }) => [id, knowledge.accountsOf(id, day)]));
  const sources = new Map(detail.sources.map(source => [source.id, source]));
  const countries = new Map(detail.outlets.map(({ id, country }) => [id, country]));
  const coverage: CoverageOf = ids =>
    coverageOf(
      ids.flatMap(id => sources.get(id) ?? []),
      outlet => countries.get(outlet),
    );
  return { accounts, coverage };
}

function knownEvent(
  event: StoryEvent,
  accounts: readonly Account[],
  known: ReadonlySet<string>,
  coverage: CoverageOf,
): StoryEvent {
  return {
    ...event,
    links: event.links.filter(({ to }) => known.has(to)),
    linkedFrom: event.linkedFrom.filter(({ from }) => known.has(from)),
    otherDates: otherDates(event.date, accounts),
    coverage: coverage(accounts.map(({ source }) => source)),
  };
}

function expectedEvent(event: StoryEvent, { expectation }: Expected, coverage: CoverageOf): StoryEvent {
  return {
    ...unknownEvent(event),
    title: expectation.label,
    label: expectation.label,
    date: expectation.date ?? event.date,
    kind: event.kind,
    by: event.by,
    to: event.to,
    issues: event.issues,
    coverage: { ...coverage([expectation.source]), accounts: 0 },
  };
}

/** @param event without what would tell its title in the story's own language */
function unknownEvent({ original: _, ...event }: StoryEvent): StoryEvent {
  return {
    ...event,
    title: '',
    label: '',
    kind: '',
    by: [],
    to: [],
    place: null,
    issues: [],
    links: [],
    linkedFrom: [],
    reported: null,
    reportedLater: false,
    otherDates: [],
    coverage: { accounts: 0, sources: 0, countries: [], types: [] },
  };
}
