import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, gapsBetween, gapsInOrder, isKnownBy, meetingKinds } from '../../src/story/index.ts';
import { coreOf, firstDay, kinds, linkedStories, someDay } from './linked.ts';

const day = (number: number) => (firstDay + number) as Day;
const pair = fc.constantFrom<readonly [number, number]>([0, 1], [0, 2], [1, 2]);

const story = coreOf([
  { day: 0, kind: 'meeting', by: [0, 1] },
  { day: 3, kind: 'statement', by: [0, 1] },
  { day: 5, kind: 'meeting', by: [0, 2] },
  { day: 10, days: 5, kind: 'summit', by: [0, 1, 2] },
  { day: 12, kind: 'agreement', by: [1, 0] },
  { day: 40, kind: 'summit', by: [0, 1], happened: false },
  { day: 60, kind: 'summit', by: [0, 1], lag: 10 },
]);

describe('the time between two lanes’ meetings', () => {
  test('is counted from the day after one to the day before the next', () => {
    const { meetings, between, since, longest } = gapsBetween(story, [0, 1], day(100));
    expect(meetings.map(({ events, from, to }) => [events, from - firstDay, to - firstDay])).toEqual([
      [[0], 0, 1],
      [[3, 4], 10, 15],
      [[6], 60, 61],
    ]);
    expect(between).toEqual([
      { from: day(1), to: day(10), days: 9 },
      { from: day(15), to: day(60), days: 45 },
    ]);
    expect(since).toEqual({ from: day(61), to: day(101), days: 40 });
    expect(longest?.days).toBe(45);
  });

  test('runs up to the day that is looked back to', () => {
    expect(gapsBetween(story, [0, 1], day(65)).since?.days).toBe(51);
    expect(gapsBetween(story, [0, 1], day(12)).since).toBeNull();
    expect(gapsBetween(story, [0, 1], day(12)).meetings[1]?.to).toBe(day(13));
  });

  test('is not told of two who never met', () => {
    const alone = gapsBetween(coreOf([{ day: 0, kind: 'meeting', by: [0] }]), [0, 1], day(9));
    expect(alone).toEqual({ meetings: [], between: [], since: null, longest: null });
  });

  test('is listed in order, each with the meetings at its ends', () => {
    const listed = gapsInOrder(gapsBetween(story, [0, 1], day(100)));
    expect(listed.map(({ days, after, before }) => [days, after.events, before?.events ?? null])).toEqual([
      [9, [0], [3, 4]],
      [45, [3, 4], [6]],
      [40, [6], null],
    ]);
    expect(gapsInOrder(gapsBetween(story, [0, 1], day(12))).map(({ days }) => days)).toEqual([9]);
  });

  test('counts kinds that join their parties', () => {
    expect(meetingKinds({ kinds }).map(({ id }) => id)).toEqual(['meeting', 'summit', 'agreement']);
  });
});

describe('meetings and gaps of any story', () => {
  test('take turns and leave no day out', () => {
    fc.assert(
      fc.property(linkedStories, pair, someDay, (core, lanes, until) => {
        const { meetings, between, since, longest } = gapsBetween(core, lanes, until);
        const stretches = [...meetings, ...between, ...(since ? [since] : [])].sort(
          (a, b) => a.from - b.from,
        );
        stretches.forEach((stretch, i) => {
          expect(stretch.to).toBeGreaterThan(stretch.from);
          if (i > 0) expect(stretch.from).toBe(stretches[i - 1]!.to);
        });
        if (meetings.length) expect(stretches[stretches.length - 1]!.to).toBe(until + 1);
        const days = [...between, ...(since ? [since] : [])].map(gap => gap.days);
        expect(longest?.days ?? 0).toBe(Math.max(0, ...days));
      }),
    );
  });

  test('are listed with nothing but their ends added', () => {
    fc.assert(
      fc.property(linkedStories, pair, someDay, (core, lanes, until) => {
        const gaps = gapsBetween(core, lanes, until);
        const listed = gapsInOrder(gaps);
        expect(listed.map(({ from, to, days }) => ({ from, to, days }))).toEqual([
          ...gaps.between,
          ...(gaps.since ? [gaps.since] : []),
        ]);
        for (const { from, to, after, before } of listed) {
          expect(after.to).toBe(from);
          if (before) expect(before.from).toBe(to);
          else expect(to).toBe(until + 1);
        }
      }),
    );
  });

  test('hold every meeting that was known, once, and are the same whichever lane comes first', () => {
    fc.assert(
      fc.property(linkedStories, pair, someDay, (core, [a, b], until) => {
        const { meetings } = gapsBetween(core, [a, b], until);
        const joins = new Set(meetingKinds(core).map(({ id }) => id));
        const met = core.events.flatMap((event, at) =>
          event.happened &&
          joins.has(event.kind) &&
          isKnownBy(event, until) &&
          event.date.from <= until &&
          [a, b].every(lane => event.by.includes(`lane-${lane}`))
            ? [at]
            : [],
        );
        expect(meetings.flatMap(({ events }) => events)).toEqual(met);
        expect(gapsBetween(core, [b, a], until).meetings).toEqual(meetings);
      }),
    );
  });
});
