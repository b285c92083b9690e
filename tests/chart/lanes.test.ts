import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, laneBands, roomy } from '../../src/chart/index.ts';
import { bottomLane, daySlots, laneRange, lanesOf, topLane, verticalReach } from '../../src/chart/slots.ts';
import { columnsOf, runs, story } from './stories.ts';

describe('Lanes', () => {
  it('share the whole room without gap, whatever the story', () => {
    const room = fc.double({ min: 40, max: 1_200, noNaN: true });
    fc.assert(
      fc.property(story, room, fc.constantFrom(1, 1.5, 2), fc.boolean(), (random, room, textScale, small) => {
        const data = columnsOf(random.rows, random.lanes);
        const bands = laneBands(data, room, textScale, small ? compact : roomy);
        expect(bands).toHaveLength(random.lanes);
        let end = 0;
        for (const { start, size, line, rows } of bands) {
          expect(start).toBeCloseTo(end, 6);
          expect(size).toBeGreaterThan(0);
          expect(Number.isInteger(rows) && rows >= 0 && rows <= 4).toBe(true);
          if (rows > 0) expect(line - start).toBeGreaterThanOrEqual(rows * (small ? 15 : 17) * textScale);
          end = start + size;
        }
        expect(end).toBeCloseTo(room, 6);
        const sizes = bands.map(band => band.size);
        expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThanOrEqual(1.3 / 0.7 + 1e-9);
      }),
      runs(100),
    );
  });

  it('have the more room the more events they have', () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({
      id: `${i}`,
      start: i,
      days: 1,
      by: [i % 5 === 0 ? 0 : 1],
    }));
    const [few, many, none] = laneBands(columnsOf(rows, 3), 600).map(band => band.size);
    expect(many! > few! && few! > none!).toBe(true);
  });
});

describe('Masks of lanes', () => {
  it('are taken apart and filled up as sets of numbers are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(15), { minLength: 1 }), lanes => {
        const sorted = [...lanes].sort((a, b) => a - b);
        const mask = sorted.reduce((sum, lane) => sum + 2 ** lane, 0);
        expect(lanesOf(mask)).toEqual(sorted);
        expect([topLane(mask), bottomLane(mask)]).toEqual([sorted[0], sorted.at(-1)]);
        expect(lanesOf(laneRange(mask))).toEqual(
          Array.from({ length: sorted.at(-1)! - sorted[0]! + 1 }, (_, i) => sorted[0]! + i),
        );
      }),
    );
  });
});

describe('Events of one day', () => {
  it('that share a lane stand apart, unless there are too many', () => {
    fc.assert(
      fc.property(story, random => {
        const data = columnsOf(
          random.rows.slice(0, 9).map(row => ({ ...row, start: 0 })),
          random.lanes,
        );
        const ids = Array.from({ length: data.size }, (_, i) => i);
        const slots = daySlots(data, ids);
        for (const a of ids) {
          const slot = slots[a]!;
          expect(slot.fraction > 0 && slot.fraction < 1 && slot.of <= 4).toBe(true);
          for (const b of ids.slice(a + 1)) {
            if (!(verticalReach(data, a) & verticalReach(data, b))) continue;
            expect(slots[b]!.of).toBe(slot.of);
            if (slot.of)
              expect(Math.abs(slots[b]!.fraction - slot.fraction)).toBeGreaterThanOrEqual(1 / slot.of - 1e-9);
          }
        }
      }),
      runs(300),
    );
  });

  it.each([
    ['one', [[0]], [0.5]],
    ['two of one lane', [[0], [0]], [0.25, 0.75]],
    ['two of two lanes', [[0], [1]], [0.5, 0.5]],
    ['a chain of lanes, in which two share each,', [[1, 2], [0], [2], [0, 1]], [0.25, 0.25, 0.75, 0.75]],
    ['two lanes joined by a third event', [[0], [1], [0, 1]], [0.25, 0.25, 0.75]],
    ['five of one lane', [[0], [0], [0], [0], [0]], [0.5, 0.5, 0.5, 0.5, 0.5]],
    ['five of one lane and one of another', [[0], [0], [0], [0], [0], [1]], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
  ])('%s have their places', (_, lanes, fractions) => {
    const rows = lanes.map((by, i) => ({ id: `${i}`, start: 0, days: 1, by }));
    const data = columnsOf(rows, 3);
    expect(
      daySlots(
        data,
        rows.map((_, i) => i),
      ).map(slot => slot.fraction),
    ).toEqual(fractions);
  });

  it('have room wherever no lane is crossed by more than four', () => {
    fc.assert(
      fc.property(story, random => {
        const data = columnsOf(
          random.rows.slice(0, 14).map(row => ({ ...row, start: 0 })),
          random.lanes,
        );
        const ids = Array.from({ length: data.size }, (_, i) => i);
        const reach = ids.map(id => verticalReach(data, id));
        const most = Math.max(
          0,
          ...Array.from({ length: data.lanes }, (_, l) => reach.filter(m => (m >> l) & 1).length),
        );
        const slots = daySlots(data, ids);
        if (most <= 4) expect(slots.every(slot => slot.of > 0)).toBe(true);
        expect(Math.max(0, ...slots.map(slot => slot.of))).toBeLessThanOrEqual(most);
      }),
      runs(200),
    );
  });
});
