import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OnLine, roomOnLine } from '../../src/chart/index.ts';

const mark = (x: number, lane = 0): OnLine => ({ lane, x, half: 0 });
const things = fc.array(
  fc.record({
    lane: fc.nat({ max: 3 }),
    x: fc.integer({ min: 0, max: 2000 }),
    half: fc.constantFrom(0, 0, 10),
  }),
  { maxLength: 40 },
);

describe('the room about a mark on its line', () => {
  test('is half the way to the nearer neighbour of its lane', () => {
    expect(roomOnLine([mark(0), mark(22), mark(100), mark(30, 1)])).toEqual([10, 10, 38, Infinity]);
  });

  test('is all of the way to a capsule', () => {
    expect(roomOnLine([mark(0), { lane: 0, x: 40, half: 10 }])[0]).toBe(28);
  });

  test('never lets two texts meet, and is the same wherever the window is', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: -500, max: 500 }), (list, shift) => {
        const room = roomOnLine(list);
        expect(roomOnLine(list.map(thing => ({ ...thing, x: thing.x + shift })))).toEqual(room);
        const marks = list.flatMap((thing, at) => (thing.half === 0 ? [{ ...thing, room: room[at]! }] : []));
        for (const a of marks)
          for (const b of marks) {
            if (a === b || a.lane !== b.lane || a.x >= b.x) continue;
            if (Number.isFinite(a.room) && a.room > 0 && b.room > 0)
              expect(a.x + a.room).toBeLessThanOrEqual(b.x - b.room);
          }
      }),
    );
  });
});
