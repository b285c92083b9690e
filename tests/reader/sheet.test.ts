import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draggedHeight, nextStop, settle, stopForKey, stopHeight, stops } from '../../src/reader/sheet.ts';

describe('the stops of a sheet', () => {
  test('are 96 px, 64% and nearly all of the page', () => {
    expect(stops.map(stop => stopHeight(stop, 1000))).toEqual([96, 640, 992]);
  });

  test('leave a small phone the least height of the timeline, and a phone on its side half of its page', () => {
    expect(stopHeight('half', 640)).toBe(348);
    expect(stopHeight('half', 375)).toBe(188);
  });

  test('rise in order on any page and never exceed it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), page => {
        const [low = 0, half = 0, full = 0] = stops.map(stop => stopHeight(stop, page));
        expect(low).toBeLessThanOrEqual(half);
        expect(half).toBeLessThanOrEqual(full);
        expect(full).toBeLessThanOrEqual(page);
        expect(low).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are gone through upward by the grabber, and from the highest back to the lowest', () => {
    expect([nextStop('low'), nextStop('half'), nextStop('full')]).toEqual(['half', 'full', 'low']);
  });

  test('are reached by arrow keys, which stop at the ends', () => {
    expect(stopForKey('ArrowUp', 'half')).toBe('full');
    expect(stopForKey('ArrowUp', 'full')).toBe('full');
    expect(stopForKey('ArrowDown', 'low')).toBe('low');
    expect(stopForKey('Home', 'full')).toBe('low');
    expect(stopForKey('End', 'low')).toBe('full');
    expect(stopForKey('a', 'low')).toBeNull();
  });
});

describe('a sheet let go', () => {
  test('goes to the nearest stop when it is still', () => {
    expect(settle(120, 0, 800)).toBe('low');
    expect(settle(420, 0, 800)).toBe('half');
    expect(settle(700, 0, 800)).toBe('full');
  });

  test('goes on in the direction of a throw', () => {
    expect(settle(520, 1.5, 800)).toBe('full');
    expect(settle(500, -2, 800)).toBe('low');
  });

  test('closes when it is dragged or thrown to the foot of the page', () => {
    expect(settle(30, 0, 800)).toBeNull();
    expect(settle(96, -1, 800)).toBeNull();
  });

  test('never leaves the page while it is dragged', () => {
    expect(draggedHeight(-40, 800)).toBe(0);
    expect(draggedHeight(900, 800)).toBe(792);
  });
});
