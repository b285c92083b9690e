import { deepEqual, equal, ok } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { compareAccounts, isComparable } from '../../src/reader/comparison.ts';
import {
  type Day,
  differencesBetween,
  gapsBetween,
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
import type { Probe, Watch } from './probe.ts';

/** What was known on a day, who held what, who met whom and what came of it: each as a look at each record gives it. */
export function tryKnowing(index: StoryIndex, detail: StoryDetail, { at, zoom }: Probe, watch: Watch): void {
  const { core } = index;
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
  deepEqual(
    core.events.flatMap((_, i) => (past.known[i] ? [i] : [])),
    now,
  );
  equal(past.count, now.length);
  equal(knowledge.countKnown(knowledge.last), core.events.length, 'known in the end');
  const knownIds = new Set(now.map(i => core.events[i]?.id));
  const told = detail.accounts.filter(({ event, known }) => knownIds.has(event) && known <= day);
  equal(past.detail.accounts.length, told.length, 'accounts of the day');
  equal(
    past.detail.accounts.every(account => account.known <= day && knownIds.has(account.event)),
    true,
  );
  for (const { id, links, linkedFrom, title } of past.core.events) {
    const linked = [...links.map(({ to }) => to), ...linkedFrom.map(({ from }) => from)];
    equal(
      linked.every(other => knownIds.has(other)),
      true,
    );
    if (!knownIds.has(id) && !past.expected.has(core.events.findIndex(one => one.id === id)))
      equal(title, '', 'an event of which nothing was known');
  }
  deepEqual(strayNumbers([past.core.events.map(({ date }) => date), [...past.expected.keys()]], 'past'), []);
  const changes = watch('two days', () => differencesBetween(knowledge, before, day));
  const news = [...changes.reported, ...changes.passed].sort((a, b) => a - b);
  deepEqual(
    news,
    now.filter(i => !then.has(i)),
    'what became known between two days',
  );
}

function tryStances(core: StoryCore, { positions }: StoryDetail, day: Day, watch: Watch): void {
  const { tracks, trackOf } = watch('positions', () => stancesOf(core, positions));
  equal(
    tracks.reduce((sum, { stances }) => sum + stances.length, 0),
    positions.length,
  );
  for (const track of tracks) {
    equal(trackOf(track.issue, track.party.key), track);
    const held = track.stances.filter(stance => stance.day <= day);
    const standing = standingOn(track, day);
    equal(standing?.now.day ?? null, held.at(-1)?.day ?? null);
    equal(standing?.before.length ?? -1, held.length - 1);
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
    equal(new Set(events).size, events.length);
    meetings.forEach((meeting, i) => {
      ok(meeting.to > meeting.from);
      ok(meeting.from > (meetings[i - 1]?.to ?? Number.NEGATIVE_INFINITY));
    });
    const gaps = since ? [...between, since] : between;
    equal(
      gaps.every(gap => gap.days > 0 && gap.to - gap.from === gap.days),
      true,
    );
    equal(
      longest?.days ?? 0,
      gaps.reduce((most, gap) => Math.max(most, gap.days), 0),
    );
  }
}

function tryPromises(index: StoryIndex, day: Day, watch: Watch): void {
  for (const promise of watch('promises', () => promises(index, day))) {
    ok(outcomes.includes(promise.outcome));
    equal(promise.outcome === 'open', promise.steps.length === 0);
    ok(promise.age >= 0);
    deepEqual(strayNumbers(promise, 'promise'), []);
    for (const step of promise.steps) ok(settled(index.core.events[step.event]!) <= day);
  }
}

/** A link leads back to where it comes from, and a walk along them comes to an end. */
function tryLinks(index: StoryIndex, event: number, day: Day, watch: Watch): void {
  const links = watch('links', () => linksOf(index, event, null));
  for (const { event: other, relation, direction } of links) {
    const back = { event, relation, direction: direction === 'in' ? 'out' : 'in' };
    ok(linksOf(index, other, null).some(link => isDeepStrictEqual(link, back)));
  }
  for (const { event: other } of linksOf(index, event, day)) ok(settled(index.core.events[other]!) <= day);
  for (const step of [1, -1] as const) {
    let [chain, here]: [readonly number[], number] = [[event], event];
    for (let next = walk(chain, here, step, links); next; ) {
      ok((next.event - here) * step > 0);
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
  equal(placed.length, accounts.length);
  equal(new Set(placed).size, accounts.length);
  ok(columns.length <= core.lanes.length + 1);
  equal(
    rows.every(({ cells }) => cells.length === columns.length),
    true,
  );
  equal(isComparable(accounts, event, core, index), columns.length > 1);
}
