import { expect } from 'vitest';
import { compareAccounts, isComparable } from '../../src/reader/comparison.ts';
import {
  type Day,
  differencesBetween,
  gapsBetween,
  indexStory,
  type Knowledge,
  knowledgeOf,
  linksOf,
  outcomes,
  promises,
  type StoryCore,
  type StoryDetail,
  type StoryIndex,
  settled,
  stancesOf,
  standingOn,
  storyAsOf,
  walk,
} from '../../src/story/index.ts';
import { strayNumbers } from '../chart/counting.ts';
import type { Probe, Watch } from './trial.ts';

/** What was known on a day, who held what, who met whom and what came of it: each as a look at each record gives it. */
export function tryKnowing(core: StoryCore, detail: StoryDetail, { at, zoom }: Probe, watch: Watch): void {
  const index = indexStory(core, detail);
  const knowledge = watch('knowledge', () => knowledgeOf(core, detail));
  const day = dayAt(knowledge, at);
  const event = Math.floor(at * core.events.length);
  tryPast(knowledge, day, dayAt(knowledge, at * zoom), watch);
  tryStances(core, detail, day, watch);
  tryMeetings(core, day, watch);
  tryPromises(index, day, watch);
  if (core.events.length === 0) return;
  tryLinks(index, event, day, watch);
  tryComparison(index, event, watch);
}

function dayAt({ first, last }: Knowledge, share: number): Day {
  return Math.floor(first + share * (last - first)) as Day;
}

function tryPast(knowledge: Knowledge, day: Day, before: Day, watch: Watch): void {
  const { core, detail } = knowledge;
  const known = (until: Day) => core.events.flatMap((event, i) => (settled(event) <= until ? [i] : []));
  const past = watch('as of a day', () => storyAsOf(knowledge, day));
  const [now, then] = [known(day), new Set(known(before))];
  expect(core.events.flatMap((_, i) => (past.known[i] ? [i] : []))).toEqual(now);
  expect(past.count).toBe(now.length);
  expect(knowledge.countKnown(knowledge.last), 'known in the end').toBe(core.events.length);
  const knownIds = new Set(now.map(i => core.events[i]?.id));
  const told = detail.accounts.filter(({ event, known }) => knownIds.has(event) && known <= day);
  expect(past.detail.accounts.length, 'accounts of the day').toBe(told.length);
  expect(past.detail.accounts.every(account => account.known <= day && knownIds.has(account.event))).toBe(
    true,
  );
  for (const { id, links, linkedFrom, title } of past.core.events) {
    const linked = [...links.map(({ to }) => to), ...linkedFrom.map(({ from }) => from)];
    expect(linked.every(other => knownIds.has(other))).toBe(true);
    if (!knownIds.has(id) && !past.expected.has(core.events.findIndex(one => one.id === id)))
      expect(title, 'an event of which nothing was known').toBe('');
  }
  expect(strayNumbers([past.core.events.map(({ date }) => date), [...past.expected.keys()]], 'past')).toEqual(
    [],
  );
  const changes = watch('two days', () => differencesBetween(knowledge, before, day));
  const news = [...changes.reported, ...changes.passed].sort((a, b) => a - b);
  expect(news, 'what became known between two days').toEqual(now.filter(i => !then.has(i)));
}

function tryStances(core: StoryCore, { positions }: StoryDetail, day: Day, watch: Watch): void {
  const { tracks, trackOf } = watch('positions', () => stancesOf(core, positions));
  expect(tracks.reduce((sum, { stances }) => sum + stances.length, 0)).toBe(positions.length);
  for (const track of tracks) {
    expect(trackOf(track.issue, track.party.key)).toBe(track);
    const held = track.stances.filter(stance => stance.day <= day);
    const standing = standingOn(track, day);
    expect(standing?.now.day ?? null).toBe(held.at(-1)?.day ?? null);
    expect(standing?.before.length ?? -1).toBe(held.length - 1);
  }
}

function tryMeetings(core: StoryCore, day: Day, watch: Watch): void {
  for (const [a, b] of [
    [0, 1],
    [0, core.lanes.length - 1],
    [1, 1],
  ] as const) {
    const { meetings, between, since, longest } = watch('gaps', () => gapsBetween(core, [a, b], day));
    const events = meetings.flatMap(meeting => meeting.events);
    expect(new Set(events).size).toBe(events.length);
    meetings.forEach((meeting, i) => {
      expect(meeting.to).toBeGreaterThan(meeting.from);
      expect(meeting.from).toBeGreaterThan(meetings[i - 1]?.to ?? Number.NEGATIVE_INFINITY);
    });
    const gaps = since ? [...between, since] : between;
    expect(gaps.every(gap => gap.days > 0 && gap.to - gap.from === gap.days)).toBe(true);
    expect(longest?.days ?? 0).toBe(gaps.reduce((most, gap) => Math.max(most, gap.days), 0));
  }
}

function tryPromises(index: StoryIndex, day: Day, watch: Watch): void {
  for (const promise of watch('promises', () => promises(index, day))) {
    expect(outcomes).toContain(promise.outcome);
    expect(promise.outcome === 'open').toBe(promise.steps.length === 0);
    expect(promise.age).toBeGreaterThanOrEqual(0);
    expect(strayNumbers(promise, 'promise')).toEqual([]);
    for (const step of promise.steps)
      expect(settled(index.core.events[step.event]!)).toBeLessThanOrEqual(day);
  }
}

/** A link leads back to where it comes from, and a walk along them comes to an end. */
function tryLinks(index: StoryIndex, event: number, day: Day, watch: Watch): void {
  const links = watch('links', () => linksOf(index, event, null));
  for (const { event: other, relation, direction } of links) {
    const back = { event, relation, direction: direction === 'in' ? 'out' : 'in' };
    expect(linksOf(index, other, null)).toContainEqual(back);
  }
  for (const { event: other } of linksOf(index, event, day))
    expect(settled(index.core.events[other]!)).toBeLessThanOrEqual(day);
  for (const step of [1, -1] as const) {
    let [chain, here]: [readonly number[], number] = [[event], event];
    for (let next = walk(chain, here, step, links); next; ) {
      expect((next.event - here) * step).toBeGreaterThan(0);
      [chain, here] = [next.chain, next.event];
      next = walk(chain, here, step, linksOf(index, here, null));
    }
  }
}

/** Accounts side by side: each stands in one cell. */
function tryComparison(index: StoryIndex, at: number, watch: Watch): void {
  const { core } = index;
  const event = core.events[at]!;
  const accounts = index.accountsOf(event.id);
  const { columns, rows } = watch('compare', () => compareAccounts(accounts, event, core, index));
  const placed = rows.flatMap(({ cells }) => cells.flatMap(cell => cell.flatMap(voice => voice.accounts)));
  expect(placed.length).toBe(accounts.length);
  expect(new Set(placed).size).toBe(accounts.length);
  expect(columns.length).toBeLessThanOrEqual(core.lanes.length + 1);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  expect(isComparable(accounts, event, core, index)).toBe(columns.length > 1);
}
