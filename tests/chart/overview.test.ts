import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartIndex,
  overviewBars,
  overviewDay,
  overviewScale,
  overviewTicks,
  overviewX,
} from '../../src/chart/index.ts';
import { columnsOf, iso, runs, story } from './stories.ts';

const day = fc.integer({ min: iso('0001-01-01'), max: iso('9999-12-31') });
const days = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20_000 }));
const stretch = fc.record({ from: day, days }).map(({ from, days }) => ({ from, to: from + days }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** An extent with a focus in it, about it or beside it. */
const scaled = fc
  .record({
    extent: stretch,
    start: fc.integer({ min: -50, max: 20_000 }),
    days,
    width: fc.integer({ min: 0, max: 1_400 }),
  })
  .chain(({ extent, start, days, width }) =>
    fc.boolean().map(plain => {
      const from = extent.from + (start % Math.ceil((extent.to - extent.from) * 1.3 + 10));
      const focus = plain ? null : { from, to: from + days };
      return { extent, focus, width, scale: overviewScale(extent, focus, width) };
    }),
  );

describe('The scale of the overview', () => {
  it('is made of rising stretches within the width that cover the story', () => {
    fc.assert(
      fc.property(scaled, ({ scale, extent, width }) => {
        const { stretches } = scale;
        expect(stretches[0]!.from).toBeLessThanOrEqual(extent.from);
        expect(stretches.at(-1)!.to).toBeGreaterThanOrEqual(extent.to);
        stretches.forEach(({ from, to, x0, x1 }, i) => {
          expect(to).toBeGreaterThan(from);
          expect(x1).toBeGreaterThanOrEqual(x0);
          expect(x0 >= 0 && x1 <= width + 1e-6).toBe(true);
          if (i > 0) expect([from, x0 >= stretches[i - 1]!.x1]).toEqual([stretches[i - 1]!.to, true]);
        });
      }),
      runs(300),
    );
  });

  it('rises, and a place leads back to its day', () => {
    fc.assert(
      fc.property(scaled, share, share, ({ scale, extent, width }, a, b) => {
        const dayAt = (share: number) => extent.from + share * 0.999 * (extent.to - extent.from);
        const [first, last] = [dayAt(Math.min(a, b)), dayAt(Math.max(a, b))];
        expect(overviewX(scale, last)).toBeGreaterThanOrEqual(overviewX(scale, first));
        expect(overviewDay(scale, Math.max(a, b) * width)).toBeGreaterThanOrEqual(
          overviewDay(scale, Math.min(a, b) * width),
        );
        if (width > 100) {
          const there = scale.stretches.find(({ from, to }) => first >= from && first < to)!;
          const tolerance = (1e-6 * (there.to - there.from)) / Math.max(1e-3, there.x1 - there.x0);
          if (there.x1 - there.x0 > 1)
            expect(Math.abs(overviewDay(scale, overviewX(scale, first)) - first)).toBeLessThanOrEqual(
              tolerance + 1e-6,
            );
        }
        expect(overviewX(scale, extent.from - 1e6)).toBe(0);
        expect(overviewX(scale, extent.to + 1e6)).toBe(scale.stretches.at(-1)!.x1);
      }),
      runs(300),
    );
  });

  it('gives the focus 73% of what the breaks leave', () => {
    const scale = overviewScale(
      { from: iso('1985-01-01'), to: iso('2021-01-01') },
      { from: iso('2018-01-01'), to: iso('2021-01-01') },
      1_012,
    );
    expect(scale.stretches.map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)])).toEqual([
      [0, 270],
      [282, 1012],
    ]);
  });
});

describe('The bars of the overview', () => {
  it('count every event once, by its first day, and stand in order', () => {
    fc.assert(
      fc.property(story, share, share, fc.integer({ min: 40, max: 1_200 }), (random, a, b, width) => {
        const index = chartIndex(columnsOf(random.rows, random.lanes));
        const { from, to } = index.extent;
        const dayAt = (share: number) => Math.floor(from + share * (to - from));
        for (const focus of [null, { from: dayAt(Math.min(a, b)), to: dayAt(Math.max(a, b)) + 1 }]) {
          const bars = overviewBars(index, overviewScale(index.extent, focus, width));
          expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(index.ids.length);
          bars.forEach((bar, i) => {
            expect(bar.height > 0 && bar.height <= 1).toBe(true);
            expect(bar.x1).toBeGreaterThanOrEqual(bar.x0);
            if (i > 0) expect(bar.x0).toBeGreaterThanOrEqual(bars[i - 1]!.x1 - 1e-6);
          });
          if (bars.length) expect(Math.max(...bars.map(bar => bar.height))).toBe(1);
          expect(bars.length).toBeLessThan(width / 2 + 6);
        }
      }),
      runs(100),
    );
  });
});

describe('The ticks of the overview', () => {
  it('rise and have their room', () => {
    fc.assert(
      fc.property(scaled, fc.constantFrom(40, 60, 80), ({ scale }, room) => {
        for (const stretch of scale.stretches) {
          const ticks = overviewTicks(scale, room).filter(
            ({ day }) => day >= stretch.from && day < stretch.to,
          );
          ticks.forEach(({ day, x }, i) => {
            expect(x >= stretch.x0 && x <= stretch.x1).toBe(true);
            const next = ticks[i + 1];
            if (!next) return;
            expect(next.day).toBeGreaterThan(day);
            expect(next.x - x).toBeGreaterThanOrEqual(room * 0.98);
          });
        }
      }),
      runs(300),
    );
  });
});
