import { describe, expect, it } from 'vitest';
import { labelBox, Room } from '../../src/chart/room.ts';

/** Labels 40 px wide, whose mark is at x: to the right of their pole and to the left. */
const right = (x: number) => labelBox(x, x, x + 5, x + 45);
const left = (x: number) => labelBox(x, x, x - 45, x - 5);

function blocked(there: ReturnType<typeof labelBox>, row: number, box: ReturnType<typeof labelBox>): number {
  const room = new Room(1, 1, false);
  room.addLabel(there, 0, row);
  return room.blockedRows(box, 0, null) & 0b1111;
}

describe('A label in row 1', () => {
  it.each([
    ['text on text', right(30), 0b0010],
    ['a text that ends 9 px before', right(-49), 0],
    ['a text that ends 7 px before', right(-47), 0b0010],
    ['its pole through the texts below', right(-20), 0b0011],
    ['poles of the rows above through its text', right(20), 0b1110],
    ['a text beyond, drawn apart by zooming', left(-1), 0],
    ['a text before it whose mark stands after it, for zooming would lay one on the other', left(1), 0b0011],
  ])('blocks the rows where there would be %s', (_, box, rows) => {
    expect(blocked(right(0), 1, box) & rows).toBe(rows);
    if (rows === 0) expect(blocked(right(0), 1, box)).toBe(0);
  });
});

describe('A knit', () => {
  it('is crossed in the lanes below its top', () => {
    const room = new Room(4, 1, false);
    room.addVertical(20, 0b0110);
    expect([0, 1, 2, 3].map(lane => room.crossed(right(0), lane))).toEqual([0, 0, 1, 0]);
    expect(room.crossed(right(20), 2)).toBe(0);
  });
});

describe('A cluster', () => {
  const cluster = {
    cell: { kind: 2, from: 0, to: 40 },
    lo: 0,
    hi: 2,
    members: null,
    count: 2,
    lanes: 0b0110,
    at: 20,
    width: 19,
    keepOut: { from: 0, to: 40 },
  };

  it('touches the lowest row of its top lane and every row of those below', () => {
    const room = new Room(4, 1, false);
    room.addCluster(cluster);
    expect([0, 1, 2, 3].map(lane => room.blockedRows(right(10), lane, null) & 0b1111)).toEqual([
      0, 1, 0b1111, 0,
    ]);
    expect(room.blockedRows(right(10), 1, cluster)).toBe(0);
    expect(room.blockedRows(right(41), 1, null)).toBe(0);
  });
});
