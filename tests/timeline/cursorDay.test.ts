import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/story/index.ts';
import { cursorX, dayAfterKey, dayAtCursor } from '../../src/timeline/cursorDay.ts';

const range = { first: 100 as Day, last: 500 as Day };
const key = (name: string, shiftKey = false) => dayAfterKey({ key: name, shiftKey }, 200 as Day, range);

describe('the cursor of a day', () => {
  it('stands at the end of its day', () => {
    expect(cursorX({ from: 100, scale: 10 }, 103)).toBe(40);
  });

  it('comes back to its day from where it stands, at any scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 500 }),
        fc.double({ min: 0.05, max: 120, noNaN: true }),
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        (day, scale, from) => {
          expect(dayAtCursor({ from, scale }, cursorX({ from, scale }, day), range)).toBe(day);
        },
      ),
    );
  });

  it('goes no farther than the story', () => {
    expect(dayAtCursor({ from: 0, scale: 1 }, 5, range)).toBe(100);
    expect(dayAtCursor({ from: 0, scale: 1 }, 5000, range)).toBe(500);
  });

  it('moves by a day, with Shift a week, by a month, and to the ends', () => {
    expect([key('ArrowLeft'), key('ArrowRight'), key('ArrowUp'), key('ArrowDown')]).toEqual([
      199, 201, 201, 199,
    ]);
    expect([key('ArrowLeft', true), key('ArrowRight', true)]).toEqual([193, 207]);
    expect([key('PageDown'), key('PageUp'), key('Home'), key('End')]).toEqual([170, 230, 100, 500]);
    expect([key('Tab'), key('a')]).toEqual([null, null]);
  });
});
