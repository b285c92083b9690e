import { lastDay } from './knowledge.ts';
import type { Actor, Day, Position, StoryCore, StoryEvent } from './model.ts';
import { by } from './order.ts';

/** Whose positions are told in one: all that speak for a lane, or in the lane of others one state or body. */
export interface Party {
  readonly key: string;
  readonly name: string;
  /** Index into the story's lanes. */
  readonly lane: number;
}

/** A position with the day from which it was known to be held. */
export interface Stance {
  readonly position: Position;
  /** Index in `core.events` of the event at which it was taken. */
  readonly event: number;
  readonly day: Day;
}

/** All positions of one party on one issue, in the order of their reports. Never empty. */
export interface Track {
  readonly issue: string;
  readonly party: Party;
  readonly stances: readonly Stance[];
}

/** Where a party stands on an issue on some day. */
export interface Standing {
  readonly now: Stance;
  /** What it replaced, the oldest first. */
  readonly before: readonly Stance[];
}

export interface Stances {
  /** In the order of the story's issues, then of its lanes; others by name. */
  readonly tracks: readonly Track[];
  /** The parties that have a track, in the order of lanes; others by name. */
  readonly parties: readonly Party[];
  readonly trackOf: (issue: string, party: string) => Track | undefined;
  /** What a position replaced; null for the first of its party on its issue. */
  readonly before: (position: Position) => Stance | null;
}

/**
 * Orders the positions of a story by who holds them and when they were reported. A report that came before its event
 * was known counts from the event on. n log n in positions.
 */
export function stancesOf(core: StoryCore, positions: readonly Position[]): Stances {
  const partyOf = partyTeller(core);
  const events = new Map(core.events.map((event, index) => [event.id, index]));
  const issues = new Map(core.issues.map(({ id }, index) => [id, index]));
  const groups = new Map<string, { issue: string; party: Party; stances: Stance[] }>();
  for (const position of positions) {
    const event = events.get(position.event);
    const party = partyOf(position.actor);
    if (event === undefined || !party) continue;
    const key = keyOf(position.issue, party.key);
    const group = groups.get(key) ?? { issue: position.issue, party, stances: [] };
    groups.set(key, group);
    group.stances.push({ position, event, day: stanceDay(position, core.events[event]!) });
  }
  const before = new Map<Position, Stance>();
  for (const { stances } of groups.values()) {
    stances.sort(inOrder);
    stances.forEach((stance, at) => {
      const previous = stances[at - 1];
      if (previous) before.set(stance.position, previous);
    });
  }
  const tracks = [...groups.values()].sort(
    by(
      ({ issue }) => issues.get(issue) ?? issues.size,
      ({ party }) => party.lane,
      ({ party }) => party.name,
      ({ party }) => party.key,
    ),
  );
  const parties = [...new Map(tracks.map(({ party }) => [party.key, party])).values()];
  return {
    tracks,
    parties: parties.sort(
      by(
        ({ lane }) => lane,
        ({ name }) => name,
        ({ key }) => key,
      ),
    ),
    trackOf: (issue, party) => groups.get(keyOf(issue, party)),
    before: position => before.get(position) ?? null,
  };
}

/**
 * Where the party of a track stood by the end of a day, or stands now where the day is null; null where it had said
 * nothing yet. Logarithmic in the track.
 */
export function standingOn({ stances }: Track, day: Day | null): Standing | null {
  const count = day === null ? stances.length : countUntil(stances, day);
  const now = stances[count - 1];
  return now ? { now, before: stances.slice(0, count - 1) } : null;
}

const inOrder = by<Stance>(
  ({ day }) => day,
  ({ event }) => event,
);

/** The day from which a position counts: that of its source, and not before its event was known. */
function stanceDay({ known }: Position, event: StoryEvent): Day {
  return Math.max(known, event.reported ?? lastDay(event.date)) as Day;
}

function keyOf(issue: string, party: string): string {
  return `${issue}\n${party}`;
}

/** The party of an actor: its lane, or in the lane of others the state or body that it speaks for. */
function partyTeller(core: StoryCore): (actor: string) => Party | null {
  const actors = new Map(core.actors.map(actor => [actor.id, actor]));
  const others = core.lanes.length - 1;
  const parties = new Map<string, Party>();
  return id => {
    const actor = actors.get(id);
    if (!actor) return null;
    const lane = core.lanes[actor.lane];
    const head = speaksFor(actor, actors);
    const key = actor.lane === others || !lane ? head.id : lane.id;
    const name = actor.lane === others || !lane ? head.name : lane.name;
    const party = parties.get(key) ?? { key, name, lane: actor.lane };
    parties.set(key, party);
    return party;
  };
}

/** The top of the chain; one that runs in a circle is cut where it closes. */
function speaksFor(actor: Actor, actors: ReadonlyMap<string, Actor>): Actor {
  const seen = new Set([actor.id]);
  let top = actor;
  for (let next = actors.get(top.of ?? ''); next && !seen.has(next.id); next = actors.get(top.of ?? '')) {
    seen.add(next.id);
    top = next;
  }
  return top;
}

/** How many stances, in order of their days, were known by the end of a day. */
function countUntil(stances: readonly Stance[], day: Day): number {
  let low = 0;
  let high = stances.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stances[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
