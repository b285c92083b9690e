import type { Account, StoryCore, StoryEvent, StoryIndex } from '../story/index.ts';
import { type Saying, sayingsOf } from './conflict.ts';
import { type Side, sidesOf, type Teller, tellerOf } from './sides.ts';

/** The accounts of one voice that go back to one origin. */
export interface CompareVoice {
  readonly key: string;
  /** Ids of outlets or actors. */
  readonly voices: readonly string[];
  /** The voice's own page first, then in order of publication, the undated last. */
  readonly accounts: readonly Account[];
}

export interface CompareColumn {
  readonly key: string;
  readonly side: Side;
  /** All voices of the side, stacked by origin. */
  readonly voices: readonly CompareVoice[];
}

/** What the story itself states that parts the accounts of a row; wording is not weighed. */
export type Difference = 'dates' | 'speakers' | 'claims';

export interface CompareRow {
  /** What of the event the accounts speak of; null for accounts that do not say. */
  readonly aspect: string | null;
  /** One for each column: the voices that speak of it; empty where the side has nothing recorded. */
  readonly cells: readonly (readonly CompareVoice[])[];
  readonly differences: readonly Difference[];
  /** In the row of the days: when the sources of each column date the event. */
  readonly days: readonly (readonly Saying[])[] | null;
}

export interface Comparison {
  readonly columns: readonly CompareColumn[];
  /** Those in which accounts differ first; accounts without an aspect last. */
  readonly rows: readonly CompareRow[];
}

/** The aspect that speaks of the event's day; its row holds the strip of days. */
export const dayAspect = 'date';

interface Told extends Teller {
  readonly account: Account;
  /** Equal for the accounts of one voice that go back to one origin. */
  readonly stack: string;
  readonly column: string;
}

/**
 * An event's accounts laid side by side: a column for each side, a row for each aspect. Where one side alone has its
 * say, its voices part into columns. Every account stands in exactly one cell. There are at most as many columns as
 * lanes and one more.
 */
export function compareAccounts(
  accounts: readonly Account[],
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): Comparison {
  const told = inColumns(accounts, event, core, index);
  const keys = [...new Set(told.map(entry => entry.column))];
  const inCells = (list: readonly Told[]) =>
    keys.map(key => stackVoices(list.filter(entry => entry.column === key)));
  const columns = inCells(told).map((voices, at) => ({
    key: keys[at]!,
    side: told.find(entry => entry.column === keys[at])!.side,
    voices,
  }));
  const days = daysOf(told, keys, event, index);
  const aspects = new Set(accounts.map(account => account.aspect));
  if (days) aspects.add(dayAspect);
  const rows = [...aspects].map((aspect): CompareRow => {
    const list = told.filter(entry => entry.account.aspect === aspect);
    const isDay = aspect === dayAspect;
    const differences = isDay ? dayDifferences(days) : differencesIn(list);
    return {
      aspect,
      cells: inCells(list),
      differences: aspect ? differences : [],
      days: isDay ? days : null,
    };
  });
  const parties = new Set([...event.by, ...event.to].map(id => index.actor(id)?.lane));
  const isParty = columns.map(({ side }) => typeof side === 'number' && parties.has(side));
  return { columns, rows: inOrder(rows, isParty) };
}

/** Whether accounts can stand side by side: they are of more than one voice. */
export function isComparable(
  accounts: readonly Account[],
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): boolean {
  return new Set(inColumns(accounts, event, core, index).map(entry => entry.column)).size > 1;
}

/** Accounts with whose they are and where they stand, in the order of the columns. */
function inColumns(
  accounts: readonly Account[],
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): readonly Told[] {
  const teller = tellerOf(event, core, index);
  const told = [...accounts].sort(inReading(index)).map(account => {
    const whose = teller(account);
    // A person's own words are one voice, whoever heard them.
    const origin = whose.isSpeaker ? '' : account.origin;
    const stack = `${origin}\n${[...whose.voices].sort().join('\n')}`;
    return { account, ...whose, stack };
  });
  const sides = sidesOf(accounts, event, core, index);
  const ordered = sides.flatMap(side => told.filter(entry => entry.side === side));
  if (sides.length > 1) return ordered.map(entry => ({ ...entry, column: String(entry.side) }));
  const stacks = [...new Set(ordered.map(entry => entry.stack))];
  const last = core.lanes.length;
  return stacks.flatMap((stack, at) =>
    ordered
      .filter(entry => entry.stack === stack)
      .map(entry => ({ ...entry, column: stacks[Math.min(at, last)]! })),
  );
}

/** Stacks accounts by voice and origin, those who spoke first at the top. */
function stackVoices(told: readonly Told[]): readonly CompareVoice[] {
  const stacks = new Map<string, { voices: readonly string[]; accounts: Account[] }>();
  for (const { account, voices, stack } of told) {
    const known = stacks.get(stack);
    if (known) known.accounts.push(account);
    else stacks.set(stack, { voices, accounts: [account] });
  }
  return [...stacks].map(([key, stack]) => ({ key, ...stack }));
}

/** Compares accounts: a voice's own page first, then by publication, the undated last, and of one day those that quote. */
function inReading(index: StoryIndex): (a: Account, b: Account) => number {
  const isCarried = ({ source, voices }: Account) =>
    Number(!voices.includes(index.source(source)?.outlet ?? source));
  return (a, b) =>
    isCarried(a) - isCarried(b) ||
    Number(a.undated) - Number(b.undated) ||
    a.known - b.known ||
    Number(a.quote === null) - Number(b.quote === null);
}

/** When each column's sources date the event; null where all of them give its own date and none speaks of the day. */
function daysOf(
  told: readonly Told[],
  keys: readonly string[],
  event: StoryEvent,
  index: StoryIndex,
): CompareRow['days'] {
  const all = told.map(({ account }) => account);
  const spoken = told.some(({ account }) => account.aspect === dayAspect || account.dates !== null);
  if (!spoken) return null;
  return keys.map(key => {
    const own = told.filter(entry => entry.column === key).map(({ account }) => account);
    return sayingsOf(event, own, index, all).filter(saying => saying.outlets.size > 0);
  });
}

function dayDifferences(days: CompareRow['days']): readonly Difference[] {
  const dates = new Set((days ?? []).flat().map(saying => saying.key));
  return dates.size > 1 ? ['dates'] : [];
}

/** Who is quoted and what is claimed, from column to column. Analysis looks on and takes no part. */
function differencesIn(told: readonly Told[]): readonly Difference[] {
  const claims = new Map<string, Set<string>>();
  const speakers = new Map<string, Set<string>>();
  for (const { account, side, column } of told) {
    if (side === 'analysis') continue;
    add(claims, column, account.claim.trim());
    if (account.speaker) add(speakers, account.speaker, column);
  }
  const differences: Difference[] = [];
  const columns = new Set([...speakers.values()].flatMap(set => [...set]));
  if (speakers.size > 1 && columns.size > 1) differences.push('speakers');
  const [first, ...rest] = [...claims.values()];
  if (first && rest.some(other => !sameSet(first, other))) differences.push('claims');
  return differences;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(value => b.has(value));
}

/**
 * The days first where sources differ on them, then differing rows, then those of one side, and last what has no aspect;
 * in each the rows in which most of the sides that took part are heard, then those of most accounts.
 */
function inOrder(rows: readonly CompareRow[], isParty: readonly boolean[]): readonly CompareRow[] {
  const rank = ({ aspect, differences }: CompareRow) =>
    differences.includes('dates') ? 0 : differences.length > 0 ? 1 : aspect !== null ? 2 : 3;
  const heard = ({ cells }: CompareRow) => cells.filter((cell, at) => cell.length > 0 && isParty[at]).length;
  const count = ({ cells }: CompareRow) =>
    cells.flat().reduce((sum, { accounts }) => sum + accounts.length, 0);
  return [...rows].sort((a, b) => rank(a) - rank(b) || heard(b) - heard(a) || count(b) - count(a));
}
