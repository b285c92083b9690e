import type {
  Account,
  Actor,
  Day,
  Expectation,
  Kind,
  Position,
  Source,
  StoryCore,
  StoryDetail,
  StoryEvent,
} from './model.ts';
import type { CorrectionRecord, IssueRecord, OutletRecord, PlaceRecord } from './schema.ts';
import type { Relation } from './vocabulary.ts';

/**
 * A story made ready for looking things up. Every look-up is O(1) and gives undefined, -1 or an empty list for what
 * is not there. Until the detail is loaded, what lies in it is empty. Numbers of events are their indices in
 * `core.events`, in order of time.
 */
export interface StoryIndex {
  readonly core: StoryCore;
  readonly detail: StoryDetail | null;
  readonly event: (id: string) => StoryEvent | undefined;
  readonly indexOf: (event: string) => number;
  readonly actor: (id: string) => Actor | undefined;
  readonly outlet: (id: string) => OutletRecord | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly place: (id: string) => PlaceRecord | undefined;
  readonly issue: (id: string) => IssueRecord | undefined;
  readonly kind: (id: string) => Kind | undefined;
  /** The name of an outlet or actor whom an account credits; the id where it is neither. */
  readonly voiceName: (id: string) => string;
  /** ISO code of the country of an outlet or state, and of whom a person speaks for; null for bodies of no country. */
  readonly voiceCountry: (id: string) => string | null;
  /** Events in which an actor itself takes part, acting or addressed. */
  readonly eventsOfActor: (id: string) => readonly number[];
  readonly eventsOfIssue: (id: string) => readonly number[];
  /** Events of a kind and of its narrower kinds. */
  readonly eventsOfKind: (id: string) => readonly number[];
  /** Events that touch the days from `from` to before `to`, in order. Logarithmic in the number of events. */
  readonly eventsBetween: (from: Day, to: Day) => readonly number[];
  /** Null until the detail is loaded. */
  readonly summaryOf: (event: string) => string | null;
  readonly accountsOf: (event: string) => readonly Account[];
  readonly accountsFrom: (source: string) => readonly Account[];
  readonly positionsOf: (event: string) => readonly Position[];
  readonly expectationsOf: (event: string) => readonly Expectation[];
  readonly correctionsOf: (eventOrSource: string) => readonly CorrectionRecord[];
  readonly linksFrom: (event: string) => readonly { readonly to: string; readonly relation: Relation }[];
  readonly linksTo: (event: string) => readonly { readonly from: string; readonly relation: Relation }[];
}

/** Indexes a story in linear time; again when its detail has come. */
export function indexStory(core: StoryCore, detail: StoryDetail | null = null): StoryIndex {
  const events = byId(core.events);
  const numbers = new Map(core.events.map((event, index) => [event.id, index]));
  const actors = byId(core.actors);
  const outlets = byId(detail?.outlets ?? []);
  const places = byId(core.places);
  const issues = byId(core.issues);
  const kinds = byId(core.kinds);
  const sources = byId(detail?.sources ?? []);
  const accounts = grouped(detail?.accounts ?? [], account => [account.event]);
  const accountsBySource = grouped(detail?.accounts ?? [], account => [account.source]);
  const positions = grouped(detail?.positions ?? [], position => [position.event]);
  const expectations = grouped(detail?.expectations ?? [], expectation => [expectation.of]);
  const corrections = grouped(detail?.corrections ?? [], ({ event, source }) =>
    [event, source].filter(id => id !== undefined),
  );
  const all = core.events.map((_, index) => index);
  const at = (index: number) => core.events[index] as StoryEvent;
  const ofActor = grouped(all, index => [...at(index).by, ...at(index).to]);
  const ofIssue = grouped(all, index => at(index).issues);
  const ofKind = grouped(all, index => kindsOf(at(index).kind, kinds));
  return {
    core,
    detail,
    event: id => events.get(id),
    indexOf: id => numbers.get(id) ?? -1,
    actor: id => actors.get(id),
    outlet: id => outlets.get(id),
    source: id => sources.get(id),
    place: id => places.get(id),
    issue: id => issues.get(id),
    kind: id => kinds.get(id),
    voiceName: id => outlets.get(id)?.name ?? actors.get(id)?.name ?? id,
    voiceCountry: id => outlets.get(id)?.country ?? countryOf(actors.get(id), actors),
    eventsOfActor: id => ofActor.get(id) ?? none,
    eventsOfIssue: id => ofIssue.get(id) ?? none,
    eventsOfKind: id => ofKind.get(id) ?? none,
    eventsBetween: timeFinder(core.events),
    summaryOf: id => (detail && Object.hasOwn(detail.summaries, id) ? (detail.summaries[id] ?? null) : null),
    accountsOf: id => accounts.get(id) ?? none,
    accountsFrom: id => accountsBySource.get(id) ?? none,
    positionsOf: id => positions.get(id) ?? none,
    expectationsOf: id => expectations.get(id) ?? none,
    correctionsOf: id => corrections.get(id) ?? none,
    linksFrom: id => events.get(id)?.links ?? none,
    linksTo: id => events.get(id)?.linkedFrom ?? none,
  };
}

/** One value for all empty answers, so that what is derived from them can be remembered. */
const none: readonly never[] = Object.freeze([]);

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.id, item]));
}

function grouped<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function kindsOf(id: string, kinds: ReadonlyMap<string, Kind>): readonly string[] {
  return [id, kinds.get(id)?.broadest ?? id];
}

function countryOf(actor: Actor | undefined, actors: ReadonlyMap<string, Actor>): string | null {
  // As many steps as there are actors, in case a story from elsewhere runs in a circle.
  for (let steps = 0; actor && steps <= actors.size; steps++) {
    if (actor.country) return actor.country;
    actor = actor.of ? actors.get(actor.of) : undefined;
  }
  return null;
}

/** Finds events in time by their sorted first days and the latest end of all up to each. */
function timeFinder(events: readonly StoryEvent[]): StoryIndex['eventsBetween'] {
  const starts = new Float64Array(events.length);
  const latestEnds = new Float64Array(events.length);
  let latest = Number.NEGATIVE_INFINITY;
  events.forEach((event, index) => {
    latest = Math.max(latest, event.date.to);
    starts[index] = event.date.from;
    latestEnds[index] = latest;
  });
  return (from, to) => {
    const found: number[] = [];
    const end = firstAtLeast(starts, to);
    for (let index = firstAtLeast(latestEnds, from + 1); index < end; index++) {
      if ((events[index] as StoryEvent).date.to > from) found.push(index);
    }
    return found;
  };
}

/** The first index whose value is at least `bound`, in values that never fall. */
function firstAtLeast(values: Float64Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
