import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flightPath } from '../../src/timeline/flight.ts';
import { liveView } from '../../src/timeline/liveView.ts';
import { windowShowing } from '../../src/timeline/targets.ts';

const start = { from: 100, to: 200, scale: 10 };

describe('the live view', () => {
  test('moves without drawing anew while the window is within what is drawn', () => {
    const live = liveView(start);
    let [moved, drawn] = [0, 0];
    live.onMoved(() => moved++);
    live.onDrawn(() => drawn++);
    live.set({ from: 140, to: 240, scale: 10 });
    expect([moved, drawn]).toEqual([1, 0]);
    expect(live.drawn()).toEqual(start);
  });

  test('draws anew when the window leaves what is drawn', () => {
    const live = liveView(start);
    live.set({ from: 151, to: 251, scale: 10 });
    expect(live.drawn().from).toBe(151);
  });

  test('draws anew at another scale', () => {
    const live = liveView(start);
    live.set({ from: 110, to: 190, scale: 12.5 });
    expect(live.drawn().scale).toBe(12.5);
  });

  test('tells nobody of a view that is the same', () => {
    const live = liveView(start);
    let told = 0;
    live.onMoved(() => told++);
    live.set({ ...start });
    expect(told).toBe(0);
  });
});

describe('a flight', () => {
  const window = fc
    .tuple(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.double({ min: 1, max: 1e4, noNaN: true }))
    .map(([from, days]) => ({ from, to: from + days }));

  test('begins and ends where it should, and is never empty on the way', () => {
    fc.assert(
      fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const flight = flightPath(a, b);
        expect(flight.at(1)).toEqual(b);
        expect(flight.at(0).from).toBeCloseTo(a.from, 4);
        const { from, to } = flight.at(t);
        expect(to).toBeGreaterThan(from);
        expect(flight.ms).toBeGreaterThanOrEqual(400);
        expect(flight.ms).toBeLessThanOrEqual(900);
      }),
    );
  });
});

describe('showing a mark', () => {
  test('leaves a window alone in which it stands', () => {
    expect(windowShowing(start, 150, 10)).toBe(start);
  });

  test('moves by the least that shows it, and keeps the length', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), day => {
        const shown = windowShowing(start, day, 10);
        expect(shown.to - shown.from).toBeCloseTo(100, 6);
        expect(day).toBeGreaterThanOrEqual(shown.from);
        expect(day).toBeLessThan(shown.to);
      }),
    );
  });
});
