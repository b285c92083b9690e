import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, columnStretch, placeInColumn, tableMeasure, type Wish } from '../../src/chart/index.ts';
import { labels } from './stories.ts';

const room = column(140, 1, tableMeasure);
const wish = (event: number, at: number): Wish => ({ event, at, text: 'Talks', weight: 2 });

describe('Labels in what the column has free', () => {
  it('stand beside their marks, and where that is taken as near as there is room', () => {
    const [beside] = placeInColumn([wish(0, 10)], room, 10, []);
    expect(beside).toMatchObject({ event: 0, at: 10, offset: 0, lines: ['Talks'] });
    const [moved] = placeInColumn([wish(0, 10)], room, 10, [{ from: 60, to: 100 }]);
    expect(moved!.offset).toBe(16);
  });

  it('have none where nothing near is free', () => {
    expect(placeInColumn([wish(0, 10)], room, 10, [{ from: 0, to: 300 }])).toEqual([]);
  });

  it('never touch one another or what is taken, and keep to the room of the column', () => {
    const wishes = fc.array(
      fc.record({
        event: fc.nat(),
        at: fc.double({ min: 0, max: 60, noNaN: true }),
        text: fc.constantFrom(...labels),
        weight: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 30 },
    );
    const taken = fc.array(
      fc.nat(600).map(from => ({ from, to: from + 40 })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(wishes, taken, fc.integer({ min: 1, max: 40 }), (wishes, taken, scale) => {
        const placed = placeInColumn(wishes, room, scale, taken);
        const stretches = placed.map(label => columnStretch(label, room, scale));
        const all = [...stretches, ...taken];
        stretches.forEach((stretch, i) => {
          for (const other of all.filter(one => one !== stretch))
            expect(stretch.from >= other.to || other.from >= stretch.to).toBe(true);
          expect(placed[i]!.width).toBeLessThanOrEqual(room.width);
          expect(Math.abs(placed[i]!.offset)).toBeLessThan(80);
        });
        // The first wish is refused only for what was taken before.
        if (taken.length === 0 && wishes.length > 0) expect(placed[0]!.event).toBe(wishes[0]!.event);
      }),
    );
  });
});
