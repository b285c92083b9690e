import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { touchAxis, wheelDoublings, wheelIntent, wheelPanPx } from '../../src/timeline/gestures.ts';

const still = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

describe('a wheel', () => {
  test('zooms on a page of its own', () => {
    expect(wheelIntent({ ...still, deltaY: 100 }, 'zoom')).toBe('zoom');
  });

  test('is left to the article in a frame', () => {
    expect(wheelIntent({ ...still, deltaY: 100 }, 'scroll')).toBe('none');
  });

  test.each(['ctrlKey', 'metaKey'] as const)('zooms in a frame with %s held', key => {
    expect(wheelIntent({ ...still, deltaY: 100, [key]: true }, 'scroll')).toBe('zoom');
  });

  test.each([
    { ...still, deltaX: 40, deltaY: 10 },
    { ...still, deltaY: 40, shiftKey: true },
  ])('pans when it turns sideways or with Shift', wheel => {
    expect(wheelIntent(wheel, 'zoom')).toBe('pan');
    expect(wheelPanPx(wheel)).toBe(40);
  });

  test('zooms in when it turns away from the reader', () => {
    expect(wheelDoublings({ ...still, deltaY: -100 })).toBeGreaterThan(0);
  });

  test('never zooms by more than half a doubling at once', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.constantFrom(0, 1, 2),
        fc.boolean(),
        (deltaY, deltaMode, ctrlKey) => {
          expect(Math.abs(wheelDoublings({ ...still, deltaY, deltaMode, ctrlKey }))).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });

  test('zooms further for a pinch than for a plain turn of as many px', () => {
    const turn = { ...still, deltaY: -10 };
    expect(wheelDoublings({ ...turn, ctrlKey: true })).toBeGreaterThan(wheelDoublings(turn));
  });
});

describe('a touch', () => {
  test('has no axis before it has moved', () => {
    expect(touchAxis(2, 3)).toBeNull();
  });

  test('along time is the timeline’s, across it the page’s', () => {
    expect(touchAxis(-30, 8)).toBe('along');
    expect(touchAxis(8, 30)).toBe('across');
  });
});
