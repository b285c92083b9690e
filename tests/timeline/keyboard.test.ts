import { describe, expect, test } from 'vitest';
import { chartIndex, Layout, tableMeasure } from '../../src/chart/index.ts';
import { type Item, itemsOf, markItem } from '../../src/timeline/items.ts';
import { intentOf, moveFocus } from '../../src/timeline/keyboard.ts';
import { partingWindow } from '../../src/timeline/targets.ts';
import { columnsOf, iso, type Row } from '../chart/stories.ts';

const rows: Row[] = [
  { id: 'a', start: iso('2019-01-01'), days: 1, by: [1], to: [0] },
  { id: 'b', start: iso('2019-01-02'), days: 1, by: [0], to: [1] },
  { id: 'c', start: iso('2019-01-07'), days: 4, by: [1, 3] },
  { id: 'd', start: iso('2019-01-10'), days: 1, by: [2] },
  ...['e', 'f', 'g', 'h', 'i'].map(id => ({ id, start: iso('2019-06-01'), days: 1, by: [1] })),
  { id: 'j', start: iso('2020-12-31'), days: 1, by: [4] },
];
const layout = new Layout(chartIndex(columnsOf(rows, 5)), null, {
  rows: [4, 4, 4, 4, 4],
  textScale: 1,
  measure: tableMeasure,
  leastWeight: 1,
  asOf: null,
});
const scale = 20;
const at = (event: number): Item => markItem(layout.markOf(event, scale));
const crowd = itemsOf(layout.frame({ from: iso('2019-05-01'), to: iso('2019-07-01') }, scale), layout)[0]!;

describe('a key', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };

  test.each([
    ['ArrowRight', { move: 'next' }],
    ['ArrowLeft', { move: 'previous' }],
    ['ArrowUp', { move: 'up' }],
    ['ArrowDown', { move: 'down' }],
    ['Home', { move: 'first' }],
    ['End', { move: 'last' }],
    ['+', { zoom: 2 }],
    ['-', { zoom: 0.5 }],
    ['Escape', { close: true }],
    ['x', null],
  ])('%s asks for %j', (key, intent) => {
    expect(intentOf({ ...plain, key }, true)).toEqual(intent);
  });

  test('with Ctrl, Alt or ⌘ is the browser’s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(intentOf({ ...plain, key: '+', [held]: true }, true)).toBeNull();
    }
  });

  test('that is a character does nothing once such keys are switched off', () => {
    expect(intentOf({ ...plain, key: '+' }, false)).toBeNull();
    expect(intentOf({ ...plain, key: 'End' }, false)).not.toBeNull();
  });
});

describe('the focus', () => {
  test('goes to the next and the previous event in time', () => {
    expect(moveFocus(layout, scale, { item: at(0), lane: 1 }, 'next')?.item.event).toBe(1);
    expect(moveFocus(layout, scale, { item: at(1), lane: 0 }, 'previous')?.item.event).toBe(0);
  });

  test('goes on to events far beyond what is drawn', () => {
    expect(moveFocus(layout, scale, { item: at(3), lane: 2 }, 'next')?.item.key).toBe(crowd.key);
    expect(moveFocus(layout, scale, { item: crowd, lane: 1 }, 'next')?.item.event).toBe(9);
  });

  test('stays where there is nothing further', () => {
    expect(moveFocus(layout, scale, { item: at(9), lane: 4 }, 'next')).toBeNull();
    expect(moveFocus(layout, scale, { item: at(0), lane: 1 }, 'previous')).toBeNull();
  });

  test('goes to the first and the last', () => {
    expect(moveFocus(layout, scale, { item: at(3), lane: 2 }, 'first')?.item.event).toBe(0);
    expect(moveFocus(layout, scale, { item: at(3), lane: 2 }, 'last')?.item.event).toBe(9);
  });

  test('goes to the nearest event of the next lane that has any', () => {
    expect(moveFocus(layout, scale, { item: at(0), lane: 1 }, 'up')).toMatchObject({
      item: { event: 1 },
      lane: 0,
    });
    expect(moveFocus(layout, scale, { item: at(0), lane: 1 }, 'down')).toMatchObject({
      item: { event: 3 },
      lane: 2,
    });
    expect(moveFocus(layout, scale, { item: at(1), lane: 0 }, 'up')).toBeNull();
  });
});

describe('a cluster', () => {
  test('of more than four events of one day in one lane is parted by no zoom', () => {
    expect(crowd.cluster?.count).toBe(5);
    expect(partingWindow(layout, crowd, scale, 1000)).toBeNull();
  });

  test('of events days apart is parted by the window that it opens', () => {
    const coarse = 0.2;
    const items = itemsOf(layout.frame({ from: iso('2018-01-01'), to: iso('2021-01-01') }, coarse), layout);
    const several = items.find(item => item.cluster && item.event === 0)!;
    const window = partingWindow(layout, several, coarse, 1000)!;
    const wide = 1000 / (window.to - window.from);
    expect(layout.clusterOf(several.event, wide)?.count ?? 1).toBeLessThan(several.cluster!.count);
  });
});
