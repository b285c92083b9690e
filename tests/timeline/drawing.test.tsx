import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  chartIndex,
  drawShape,
  flag,
  Layout,
  laneBands,
  newPath,
  tableMeasure,
} from '../../src/chart/index.ts';
import { shortCount } from '../../src/timeline/Clusters.tsx';
import { along, type Geometry, lineOf } from '../../src/timeline/geometry.ts';
import { MarkLayer } from '../../src/timeline/MarkLayer.tsx';
import { markPaths } from '../../src/timeline/paths.ts';
import { tickText } from '../../src/timeline/tickText.ts';
import { columnsOf, iso, type Row } from '../chart/stories.ts';

const scale = 10;
function drawn(rows: Row[]) {
  const data = columnsOf(rows, 5);
  const geometry: Geometry = {
    width: 1000,
    height: 644,
    axis: 44,
    bands: laneBands(data, 600),
    textScale: 1,
    firstRow: 22,
    row: 17,
  };
  const layout = new Layout(chartIndex(data), null, {
    rows: geometry.bands.map(band => band.rows),
    textScale: 1,
    measure: tableMeasure,
    leastWeight: 1,
    asOf: null,
  });
  const { marks } = layout.frame({ from: iso('2019-01-01'), to: iso('2019-03-01') }, scale);
  const x = along({ from: iso('2019-01-01'), to: iso('2019-04-11'), scale });
  return { marks, x, geometry, paths: markPaths(marks, x, geometry) };
}

describe('a mark', () => {
  test('of two sides that lie together is knit, and past a lane without part it is dotted', () => {
    const { paths } = drawn([
      { id: 'a', start: iso('2019-01-05'), days: 1, by: [0, 1] },
      { id: 'b', start: iso('2019-01-20'), days: 1, by: [1, 3] },
    ]);
    expect(paths.knit.match(/M/g)).toHaveLength(1);
    expect(paths.pass.match(/M/g)).toHaveLength(1);
  });

  test('aimed at another side has an arrow that stops short of its line', () => {
    const { paths, geometry } = drawn([{ id: 'a', start: iso('2019-01-05'), days: 1, by: [1], to: [0] }]);
    expect(paths.arrows[1]).toContain(`,${(lineOf(geometry, 0) + 4).toFixed(2)}`);
    expect(paths.knit).toBe('');
  });

  test('stands in the middle of its day in every lane that takes part', () => {
    const { paths, geometry } = drawn([{ id: 'a', start: iso('2019-01-05'), days: 1, by: [0, 1], shape: 2 }]);
    for (const lane of [0, 1]) {
      const [, left, top] = /M([\d.]+),([\d.]+)/.exec(paths.filled[lane]!)!.map(Number);
      expect(left!).toBeCloseTo(45 - Math.sqrt(46) / 2, 1);
      expect(top!).toBeCloseTo(lineOf(geometry, lane) - Math.sqrt(46) / 2, 1);
    }
  });

  test('of what did not happen is hollow', () => {
    const { paths } = drawn([{ id: 'a', start: iso('2019-01-05'), days: 1, by: [1], flags: flag.hollow }]);
    expect(paths.filled[1]).toBe('');
    expect(paths.hollow[1]).not.toBe('');
  });

  test('shows another date where it can be told apart', () => {
    const rows: Row[] = [
      { id: 'a', start: iso('2019-01-08'), days: 1, by: [1], otherDays: [iso('2019-01-10')] },
    ];
    expect(drawn(rows).paths.otherPoints).not.toBe('');
    expect(drawn([{ ...rows[0]!, otherDays: [iso('2019-01-09')] }]).paths.otherPoints).toBe('');
  });

  test('is drawn without style attributes, which the pages’ policy forbids', () => {
    const { marks, x, geometry } = drawn([
      { id: 'a', start: iso('2019-01-05'), days: 1, by: [0, 1], to: [2] },
    ]);
    const markup = renderToStaticMarkup(
      <svg aria-hidden="true">
        <MarkLayer marks={marks} x={x} geometry={geometry} colours={[1, 2, 3, 4, 0]} dimmed={false} />
      </svg>,
    );
    expect(markup).toContain('tl-actor-1');
    expect(markup).not.toContain('style=');
  });
});

describe('the shapes', () => {
  /** Area of a path of straight lines, by the shoelace formula. */
  const areaOf = (shape: number, area: number) => {
    const path = newPath();
    drawShape(path, shape, area, 0, 0);
    const points = [...String(path).matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const sum = points.reduce((total, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return total + x! * nextY! - nextX! * y!;
    }, 0);
    return Math.abs(sum) / 2;
  };

  test.each([
    ['diamond', 1, 1.05],
    ['triangle', 3, 1],
    ['cross', 4, 0.92],
  ])('have one area, but for the %s’s correction', (_, shape, factor) => {
    expect(areaOf(shape, 1000)).toBeCloseTo(1000 * factor, -1);
  });
});

test('counts over 999 are shortened', () => {
  expect([1, 999, 1000, 1234, 45_678, 999_600, 1_000_000].map(shortCount)).toEqual([
    '1',
    '999',
    '1.0k',
    '1.2k',
    '46k',
    '1.0m',
    '1.0m',
  ]);
});

describe('the axis', () => {
  const tick = { day: iso('2019-01-01'), next: iso('2019-02-01'), short: false, names: 'day' } as const;

  test('names days, months, months with their year, and years', () => {
    expect(tickText({ ...tick, unit: 'day' }, 'en-GB')).toBe('1');
    expect(tickText({ ...tick, unit: 'month' }, 'en-GB')).toBe('January');
    expect(tickText({ ...tick, unit: 'month', short: true }, 'en-GB')).toBe('Jan');
    expect(tickText({ ...tick, unit: 'month-year' }, 'en-GB')).toBe('January 2019');
    expect(tickText({ ...tick, unit: 'year' }, 'en-GB')).toBe('2019');
  });

  test('names them in the page’s language', () => {
    expect(tickText({ ...tick, unit: 'month-year' }, 'ko')).toBe('2019년 1월');
  });
});
