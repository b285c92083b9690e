import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flightPath } from '../../src/timeline/flight.ts';
import { along } from '../../src/timeline/geometry.ts';
import { drawnStretch, liveView, shiftOf, type View } from '../../src/timeline/liveView.ts';
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

describe('in the midst of a zoom the live view', () => {
  const at = { clock: 0 };
  const moving = (first: View = start) => {
    at.clock = 1_000;
    const live = liveView(first, undefined, () => at.clock);
    live.begin();
    return live;
  };
  const zoomed = (by: number) => ({ from: 150 - 50 / by, to: 150 + 50 / by, scale: 10 * by });

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('draws at once what comes after a pause, and little beyond it', () => {
    const live = moving();
    live.set(zoomed(1.2));
    expect(live.drawn().scale).toBe(12);
    const { from, to } = drawnStretch(live.drawn());
    expect(to - from).toBeLessThan((1.5 * 100) / 1.2);
  });

  test('stretches what is drawn while little time has passed', () => {
    const live = moving();
    live.set(zoomed(1.2));
    live.set(zoomed(1.4));
    expect(live.drawn().scale).toBe(12);
    expect(shiftOf(live.drawn(), live.view()).by).toBeCloseTo(1.4 / 1.2);
    at.clock += 200;
    live.set(zoomed(1.5));
    expect(live.drawn().scale).toBe(15);
  });

  test('draws what it has stretched though nothing more is asked for', () => {
    const live = moving();
    live.set(zoomed(1.2));
    live.set(zoomed(1.4));
    vi.runAllTimers();
    expect(live.drawn().scale).toBe(14);
  });

  test('waits longer where the drawing took longer', async () => {
    const live = moving();
    live.onDrawn(() => {
      at.clock += 50;
    });
    live.set(zoomed(1.2));
    await Promise.resolve();
    at.clock += 200;
    live.set(zoomed(1.3));
    expect(live.drawn().scale).toBe(12);
    at.clock += 200;
    live.set(zoomed(1.4));
    expect(live.drawn().scale).toBe(14);
  });

  test('draws all as it is to stay when it rests, and only then', () => {
    const live = moving();
    live.set(zoomed(1.2));
    live.set(zoomed(1.4));
    live.rest();
    expect(live.drawn()).toEqual(zoomed(1.4));
    let drawn = 0;
    live.onDrawn(() => drawn++);
    live.rest();
    vi.runAllTimers();
    expect(drawn).toBe(0);
  });

  test('tells whoever follows ten times a second, and at once when it rests', () => {
    const live = moving();
    const followed: number[] = [];
    live.onFollowed(() => followed.push(live.view().scale));
    for (const by of [1.05, 1.1, 1.15]) {
      live.set(zoomed(by));
      vi.advanceTimersByTime(40);
    }
    expect(followed).toEqual([zoomed(1.15).scale]);
    live.set(zoomed(1.2));
    live.rest();
    expect(followed.at(-1)).toBe(zoomed(1.2).scale);
    vi.runAllTimers();
    expect(followed).toHaveLength(2);
  });

  test('puts every day where a fresh drawing would, shows nothing that is not drawn, and stretches no more than it may', () => {
    const step = fc.record({
      by: fc.double({ min: 0.4, max: 2.5, noNaN: true }),
      pan: fc.double({ min: -1, max: 1, noNaN: true }),
      ms: fc.integer({ min: 0, max: 80 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (steps, share) => {
          const live = moving();
          for (const { by, pan, ms } of steps) {
            at.clock += ms;
            const { from, to, scale } = live.view();
            const days = (to - from) / by;
            const start = from + pan * (to - from);
            live.set({ from: start, to: start + days, scale: scale * by });
            const [view, drawn] = [live.view(), live.drawn()];
            const day = view.from + share * (view.to - view.from);
            const moved = shiftOf(drawn, view);
            const widthPx = (view.to - view.from) * view.scale;
            expect(Math.abs(moved.shift + moved.by * along(drawn)(day) - along(view)(day))).toBeLessThan(
              1e-6 * widthPx,
            );
            const stretch = drawnStretch(drawn);
            expect(stretch.from).toBeLessThanOrEqual(view.from);
            expect(stretch.to).toBeGreaterThanOrEqual(view.to);
            expect(Math.max(moved.by, 1 / moved.by)).toBeLessThan(2.1);
          }
          live.rest();
          expect(live.drawn()).toEqual(live.view());
        },
      ),
    );
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
