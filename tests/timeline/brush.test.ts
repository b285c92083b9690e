import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overviewScale, overviewX } from '../../src/chart/index.ts';
import { gripAt, moveBrush } from '../../src/timeline/brush.ts';
import { iso } from '../chart/stories.ts';

const whole = { from: iso('1985-01-01'), to: iso('2021-01-01') };
const scale = overviewScale(whole, { from: iso('2018-01-01'), to: iso('2021-01-01') }, 1000);
const window = { from: iso('2018-06-01'), to: iso('2018-12-01') };
const [x0, x1] = [overviewX(scale, window.from), overviewX(scale, window.to)];

describe('a pointer on the overview', () => {
  test('holds a handle at either end of the frame', () => {
    expect(gripAt(x0 - 3, window, scale, 26).part).toBe('from');
    expect(gripAt(x1 + 3, window, scale, 26).part).toBe('to');
  });

  test('holds the frame within it', () => {
    expect(gripAt((x0 + x1) / 2, window, scale, 26).part).toBe('frame');
  });

  test('finds no handles on a narrow frame', () => {
    expect(gripAt(x0, window, scale, 10_000).part).toBe('frame');
  });

  test('centres the window where it falls on the ground', () => {
    const moved = moveBrush(gripAt(900, window, scale, 26), 900, scale, whole);
    expect((overviewX(scale, moved.from) + overviewX(scale, moved.to)) / 2).toBeCloseTo(900, 0);
    expect(moved.to - moved.from).toBe(window.to - window.from);
  });
});

test('a dragged frame keeps its length and stays in the story', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 1500, noNaN: true }), x => {
      const moved = moveBrush(gripAt((x0 + x1) / 2, window, scale, 26), x, scale, whole);
      expect(moved.to - moved.from).toBeCloseTo(window.to - window.from, 6);
      expect(moved.from).toBeGreaterThanOrEqual(whole.from);
      expect(moved.to).toBeLessThanOrEqual(whole.to);
    }),
  );
});

test('a dragged handle leaves the other end and at least a week', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 1500, noNaN: true }), x => {
      const left = moveBrush({ part: 'from', window, offset: 0 }, x, scale, whole);
      expect(left.to).toBe(window.to);
      expect(left.to - left.from).toBeGreaterThanOrEqual(7);
      const right = moveBrush({ part: 'to', window, offset: 0 }, x, scale, whole);
      expect(right.from).toBe(window.from);
      expect(right.to - right.from).toBeGreaterThanOrEqual(7);
    }),
  );
});
