import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Partner, placeArcs } from '../../src/chart/index.ts';

const view = { from: 0, to: 1_000 };
const partner = (x: number, rest: Partial<Partner> = {}): Partner => ({
  key: `e${x}`,
  x,
  lane: 0,
  weight: 1,
  link: x,
  out: true,
  ...rest,
});

describe('the arcs of an event', () => {
  test('stand each in its partner’s lane, the nearer under the farther', () => {
    const { arcs, stubs } = placeArcs(
      500,
      [partner(900), partner(600), partner(300, { lane: 1 })],
      view,
      [60, 60],
    );
    expect(arcs.map(({ x, lane, rise }) => [x, lane, rise])).toEqual([
      [600, 0, 22],
      [900, 0, 37],
      [300, 1, 22],
    ]);
    expect(stubs).toEqual([]);
  });

  test('become one where a capsule holds several partners', () => {
    const held = [partner(700, { key: 'c', link: 1 }), partner(700, { key: 'c', link: 2, out: false })];
    const { arcs } = placeArcs(500, held, view, [60]);
    expect(arcs).toEqual([{ key: 'c', lane: 0, x: 700, rise: 22, links: [1, 2], out: true, in: true }]);
  });

  test('are stubs at the edge for partners out of view, named by the weightiest', () => {
    const far = [partner(-50), partner(-4_000, { weight: 3 }), partner(1_200)];
    const { arcs, stubs } = placeArcs(500, far, view, [60]);
    expect(arcs).toEqual([]);
    expect(stubs.map(({ side, links }) => [side, links])).toEqual([
      ['left', [-4_000, -50]],
      ['right', [1_200]],
    ]);
  });

  test('lie lower where the lane is low', () => {
    const { arcs } = placeArcs(500, [partner(600), partner(700)], view, [20]);
    expect(Math.max(...arcs.map(arc => arc.rise))).toBeLessThanOrEqual(20);
  });
});

const partners = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    lane: fc.nat(4),
    weight: fc.integer({ min: 1, max: 3 }),
    out: fc.boolean(),
  }),
  { maxLength: 60 },
);

describe('any links', () => {
  test('are bounded, within the lane’s room, and none is drawn twice', () => {
    fc.assert(
      fc.property(
        partners,
        fc.array(fc.integer({ min: -3_000, max: 3_000 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 1_000 }),
        fc.array(fc.nat(120), { minLength: 5, maxLength: 5 }),
        (drawn, places, at, room) => {
          const all = drawn.map((one, link) => ({ ...one, link, x: places['abcdef'.indexOf(one.key)]! }));
          const { arcs, stubs } = placeArcs(at, all, view, room);
          const told = [...arcs, ...stubs].flatMap(({ links }) => links);
          expect(new Set(told).size).toBe(told.length);
          expect(arcs.length).toBeLessThanOrEqual(5 * 2 * 3);
          expect(stubs.length).toBeLessThanOrEqual(5 * 2);
          for (const { lane, rise } of [...arcs, ...stubs]) {
            expect(rise).toBeLessThanOrEqual(room[lane]! + 1e-9);
            expect(rise).toBeGreaterThanOrEqual(0);
          }
          for (const { x, lane } of all) {
            const out = x < at ? x < view.from + 4 : x > view.to - 4;
            const stub = stubs.find(one => one.lane === lane && one.side === (x < at ? 'left' : 'right'));
            if (x !== at && out) expect(stub).toBeDefined();
          }
        },
      ),
    );
  });
});
