import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliderScale } from '../../src/reader/sliderScale.ts';
import type { Day } from '../../src/story/index.ts';

const days = fc
  .tuple(fc.nat({ max: 12_000 }), fc.nat({ max: 12_000 }), fc.nat({ max: 12_000 }))
  .map(three => [...three].sort((a, b) => a - b) as [Day, Day, Day]);

describe('the slider of days', () => {
  test('has a value for each day from the focus on, and one for several before', () => {
    const scale = sliderScale(0 as Day, 9000 as Day, 10_000 as Day);
    expect(scale.last).toBe(1250);
    expect(scale.valueOf(9001)).toBe(251);
    expect(scale.dayOf(250)).toBe(9000);
    expect(scale.dayOf(249)).toBe(8964);
  });

  test('loses neither end, keeps order, and gives every day of the focus back', () => {
    fc.assert(
      fc.property(days, ([from, focus, to]) => {
        const scale = sliderScale(from, focus, to);
        expect(scale.dayOf(0)).toBe(from);
        expect(scale.dayOf(scale.last)).toBe(to);
        let before = from - 1;
        for (let value = 0; value <= scale.last; value += Math.max(1, Math.floor(scale.last / 200))) {
          const day = scale.dayOf(value);
          expect(day).toBeGreaterThan(before);
          if (day >= focus) expect(scale.valueOf(day)).toBe(value);
          before = day;
        }
      }),
    );
  });
});
