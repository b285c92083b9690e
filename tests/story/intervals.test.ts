import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOn } from '../../src/story/intervals.ts';

test('What stands on a day is found as by looking at every stretch', () => {
  const stretch = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), fc.integer({ min: -5, max: 80 }), (list, on) => {
      const intervals = list.map(([from, length], item) => ({ from, to: from + length, item }));
      const brute = intervals.filter(({ from, to }) => from <= on && on < to).map(({ item }) => item);
      expect([...standingOn(intervals)(on)].sort((a, b) => a - b)).toEqual(brute);
    }),
  );
});
