import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfMeeting, gapDays, gapInView, gapWindow, gapWords } from '../../src/app/gapWords.ts';
import { type Day, type GapEnds, gapsBetween, gapsInOrder } from '../../src/story/index.ts';
import { coreOf, firstDay, linkedStories, someDay } from '../story/linked.ts';

const day = (number: number) => (firstDay + number) as Day;
const story = coreOf([
  { day: 0, kind: 'meeting', by: [0, 1] },
  { day: 10, days: 5, kind: 'summit', by: [0, 1] },
  { day: 12, kind: 'agreement', by: [1, 0] },
  { day: 60, kind: 'summit', by: [0, 1] },
]);
const gaps = gapsInOrder(gapsBetween(story, [0, 1], day(100)));
const [short, long, open] = gaps as [GapEnds, GapEnds, GapEnds];

describe('the gap that is told of', () => {
  test('is the one that fills most of the view', () => {
    expect(gapInView(gaps, { from: day(0), to: day(22) }, null)).toBe(short);
    expect(gapInView(gaps, { from: day(0), to: day(100) }, null)).toBe(long);
    expect(gapInView(gaps, { from: day(50), to: day(100) }, null)).toBe(open);
  });

  test('is the chosen one while any of it is in view', () => {
    expect(gapInView(gaps, { from: day(9), to: day(80) }, short.from)).toBe(short);
    expect(gapInView(gaps, { from: day(11), to: day(80) }, short.from)).toBe(long);
  });

  test('is none where a meeting fills the view', () => {
    expect(gapInView(gaps, { from: day(11), to: day(13) }, null)).toBeNull();
  });

  test('is in view once one has turned to it, with days of the meetings beside it', () => {
    fc.assert(
      fc.property(linkedStories, someDay, (core, until) => {
        const all = gapsInOrder(gapsBetween(core, [0, 1], until));
        for (const gap of all) {
          const window = gapWindow(gap);
          expect(window.from).toBeLessThan(gap.from);
          expect(window.to).toBeGreaterThan(gap.to);
          expect(gapInView(all, window, gap.from)).toBe(gap);
        }
      }),
    );
  });
});

describe('a gap in words', () => {
  test('says its days, and how far it is counted where no meeting ended it', () => {
    expect(gapWords(long, null)).toBe('45 days without a meeting');
    expect(gapWords({ ...short, days: 1 }, null)).toBe('1 day without a meeting');
    expect(gapWords(open, null)).toBe('40 days without a meeting, to the end of the story');
    expect(gapWords(open, day(100))).toBe('40 days without a meeting and counting');
  });

  test('names its first and last day, or the one that it has', () => {
    expect(gapDays({ ...long, from: 17_900 as Day, to: 17_902 as Day }, 'en-GB')).toBe(
      '4 Jan 2019 – 5 Jan 2019',
    );
    expect(gapDays({ ...long, from: 17_900 as Day, to: 17_901 as Day }, 'en-GB')).toBe('4 Jan 2019');
  });

  test('begins with the event that lasted longest of a meeting', () => {
    expect(endOfMeeting(story, long.after)).toBe(1);
  });
});
