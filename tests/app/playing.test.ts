import { describe, expect, it } from 'vitest';
import { dayInStep, stepAfter, windowFollowing } from '../../src/app/playing.ts';
import type { Day, Knowledge } from '../../src/story/index.ts';

/** A story of which nothing is asked but the days of its reports. */
function reportsOn(...days: readonly number[]): Knowledge {
  return {
    reportAfter: (day: Day) => (days.find(other => other > day) ?? null) as Day | null,
    knownBetween: (after: Day, until: Day) => days.filter(day => day > after && day <= until),
  } as unknown as Knowledge;
}
const day = (value: number) => value as Day;

describe('the story played', () => {
  it('gives each event 900 ms, most of it on the way', () => {
    expect(stepAfter(reportsOn(5), day(1))).toEqual({ from: 1, to: 5, glideMs: 900, restMs: 0 });
    expect(stepAfter(reportsOn(5, 5, 5), day(1))).toEqual({ from: 1, to: 5, glideMs: 900, restMs: 1800 });
  });

  it('crosses a gap of more than a month in 300 ms', () => {
    expect(stepAfter(reportsOn(40), day(1))).toEqual({ from: 1, to: 40, glideMs: 300, restMs: 600 });
    expect(stepAfter(reportsOn(32), day(1))?.glideMs).toBe(900);
  });

  it('ends with the last report', () => {
    expect(stepAfter(reportsOn(5), day(5))).toBeNull();
  });

  it('glides over the days between, and comes to the report at the end of the way', () => {
    const step = { from: day(10), to: day(20), glideMs: 900, restMs: 900 };
    const at = (ms: number) => dayInStep(step, ms, true);
    expect([0, 450, 899, 900, 1799].map(ms => at(ms).day)).toEqual([10, 15, 19, 20, 20]);
    expect([1799, 1800].map(ms => at(ms).isOver)).toEqual([false, true]);
  });

  it('steps where it may not glide', () => {
    const step = { from: day(10), to: day(20), glideMs: 900, restMs: 0 };
    expect([0, 899, 900].map(ms => dayInStep(step, ms, false).day)).toEqual([10, 10, 20]);
  });

  it('is followed by a window that keeps its length', () => {
    const window = { from: 0, to: 90 };
    expect(windowFollowing(window, 50)).toBe(window);
    const followed = windowFollowing(window, 89);
    expect(followed.to - followed.from).toBe(90);
    expect((90 - followed.from) / 90).toBeCloseTo(2 / 3);
    expect(windowFollowing(window, -20).from).toBeCloseTo(-79);
  });
});
