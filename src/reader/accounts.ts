import type { Account, Actor, StoryCore, StoryEvent, StoryIndex } from '../story/index.ts';

/** The accounts of one voice that go back to one origin: what is read in full, and what only carries it further. */
export interface AccountGroup {
  readonly key: string;
  /** Shown in full: the first of them, its page's other claims, and any that dates the event otherwise. */
  readonly shown: readonly Account[];
  /** Other pages that carry the same voice, folded beneath. */
  readonly carried: readonly Account[];
}

/** How many accounts, pages and independent origins stand behind an event. */
export interface Counts {
  readonly accounts: number;
  readonly sources: number;
  readonly origins: number;
}

export function countAccounts(accounts: readonly Account[]): Counts {
  return {
    accounts: accounts.length,
    sources: new Set(accounts.map(account => account.source)).size,
    origins: new Set(accounts.map(account => account.origin)).size,
  };
}

/**
 * An event's accounts grouped by voice and origin, in order of reading: the sides that took part (in the
 * event's order of them), then all others, then analysis and reference of no one else's voice; of a side those
 * first who took part, in their own words or through their state's media and pages, then by the day on which the
 * group's first account was known, the undated last. Nothing is lost and nothing doubled.
 */
export function groupAccounts(
  accounts: readonly Account[],
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): readonly AccountGroup[] {
  const byKey = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = `${account.origin}\n${[...account.voices].sort().join('\n')}`;
    const members = byKey.get(key);
    if (members) members.push(account);
    else byKey.set(key, [account]);
  }
  const rank = ranking(event, core, index);
  const parties = partiesOf(event, index);
  const tookPart = (account: Account) =>
    [account.speaker ?? '', ...account.voices].some(voice => parties.has(voice)) ||
    (rank(account) < others && isOfficial(account, index));
  return [...byKey]
    .map(([key, members]) => {
      const ordered = [...members].sort(
        (a, b) =>
          firstHand(a, index) - firstHand(b, index) ||
          dated(a) - dated(b) ||
          a.known - b.known ||
          quoting(a) - quoting(b),
      );
      return {
        group: split(key, ordered),
        first: ordered[0]!,
        rank: Math.min(...new Set(members.map(rank))),
        outside: members.every(account => !tookPart(account)) ? 1 : 0,
      };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.outside - b.outside ||
        dated(a.first) - dated(b.first) ||
        a.first.known - b.first.known,
    )
    .map(entry => entry.group);
}

/** Those who took part, and the states and bodies for which they spoke. */
function partiesOf(event: StoryEvent, index: StoryIndex): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const id of [...event.by, ...event.to]) {
    for (let actor = index.actor(id); actor && !parties.has(actor.id); actor = index.actor(actor.of ?? ''))
      parties.add(actor.id);
  }
  return parties;
}

/** Whether a state speaks: an actor, its media or its own page. */
function isOfficial({ voices }: Account, index: StoryIndex): boolean {
  return voices.some(voice => {
    const kind = index.outlet(voice)?.kind;
    return kind === undefined || kind === 'state-media' || kind === 'government';
  });
}

/** The origin's own page comes before those that carry it. */
function firstHand(account: Account, index: StoryIndex): number {
  return index.source(account.source)?.outlet === account.origin ? 0 : 1;
}

/** A page with a day before one without, whose day is only an assumption. */
function dated(account: Account): number {
  return account.undated ? 1 : 0;
}

/** Of one day, what brings an official's own words comes first. */
function quoting(account: Account): number {
  return account.quote === null ? 1 : 0;
}

function split(key: string, ordered: readonly Account[]): AccountGroup {
  const first = ordered[0]!;
  const inFull = (account: Account) => account.source === first.source || account.dates !== null;
  return {
    key,
    shown: ordered.filter(inFull),
    carried: ordered.filter(account => !inFull(account)),
  };
}

const others = 1_000;
const analysis = 2_000;

/** Where an account stands in the order of reading; lower is earlier. */
function ranking(event: StoryEvent, core: StoryCore, index: StoryIndex): (account: Account) => number {
  const participants = [...event.by, ...event.to].flatMap(id => index.actor(id) ?? []);
  const othersLane = core.lanes.length - 1;
  const lanes = [...new Set(participants.map(actor => actor.lane))].filter(lane => lane !== othersLane);
  const guests = new Set(
    participants.filter(actor => actor.lane === othersLane).flatMap(actor => identities(actor, index)),
  );

  return account => {
    const type = index.source(account.source)?.type;
    if ((type === 'analysis' || type === 'reference') && account.attributed.length === 0) return analysis;
    const at = account.side === null ? -1 : lanes.indexOf(account.side);
    if (at >= 0) return at;
    return account.voices.some(voice => isGuest(voice, guests, index)) ? lanes.length : others;
  };
}

/** The lane of others holds many sides: of those only the ones that took part count as having done so. */
function isGuest(voice: string, guests: ReadonlySet<string>, index: StoryIndex): boolean {
  return guests.has(voice) || guests.has(index.voiceCountry(voice) ?? voice);
}

function identities(actor: Actor, index: StoryIndex): readonly string[] {
  return [actor.id, actor.of, index.voiceCountry(actor.id)].filter(id => typeof id === 'string');
}
