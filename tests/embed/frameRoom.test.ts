import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartData, compact, laneBands } from '../../src/chart/index.ts';
import { isCrowded, rows, rowsWithin, wantedHeight } from '../../src/embed/frameRoom.ts';
import { core } from '../app/fixture.ts';

const data = chartData(core);
const closed = { data, textScale: 1, filtered: false, panel: null };
const weighty = chartData({
  ...core,
  events: core.events.map(event => ({ ...event, weight: 3 as const })),
});

describe('The height that a frame asks for', () => {
  it('is the usual one where the lanes have room in it', () => {
    expect(wantedHeight(closed)).toBe(420);
  });

  it('gives each lane with an event of weight 3 a row of labels', () => {
    const height = wantedHeight({ ...closed, data: weighty });
    const around = rows.title + rows.axis + rows.overview + rows.foot + rows.border;
    const bands = laneBands(weighty, height - around, 1, compact);
    expect(bands.slice(0, 2).map(band => band.rows)).not.toContain(0);
  });

  it('grows with what is open: below by all of it, beside by what is higher than the chart', () => {
    const low = { px: 200, beside: true };
    expect(wantedHeight({ ...closed, panel: low })).toBe(420);
    expect(wantedHeight({ ...closed, panel: { px: 500, beside: true } })).toBe(
      rows.title + 500 + rows.foot + rows.border,
    );
    expect(wantedHeight({ ...closed, panel: { px: 200, beside: false } })).toBe(620);
  });

  it('is a whole, finite number for any text size and panel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 3000, noNaN: true }),
        fc.boolean(),
        (textScale, px, beside) => {
          const height = wantedHeight({ data: weighty, textScale, filtered: true, panel: { px, beside } });
          expect(Number.isInteger(height)).toBe(true);
          expect(height).toBeGreaterThan(px);
        },
      ),
    );
  });
});

describe('A low frame', () => {
  it('drops the foot first, then the overview, the finer row of the axis and the filters', () => {
    const dropped = (height: number) =>
      Object.entries(rowsWithin(height, 1))
        .filter(([, shown]) => !shown)
        .map(([name]) => name);
    expect(dropped(420)).toEqual([]);
    expect(dropped(360)).toEqual(['foot']);
    expect(dropped(300)).toEqual(['foot', 'overview']);
    expect(dropped(270)).toEqual(['foot', 'overview', 'minorAxis']);
    expect(dropped(240)).toEqual(['foot', 'overview', 'minorAxis', 'filters']);
  });

  it('counts its height in the reader’s own text size', () => {
    expect(rowsWithin(420, 2)).toEqual(rowsWithin(210, 1));
  });

  it('keeps two lanes where more would be too low', () => {
    expect(isCrowded(5, 100, 1)).toBe(true);
    expect(isCrowded(5, 120, 1)).toBe(false);
    expect(isCrowded(2, 10, 1)).toBe(false);
  });
});
