import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arc, chartIndex, Layout, laneBands, tableMeasure } from '../../src/chart/index.ts';
import { drawnLabels } from '../../src/timeline/drawnLabels.ts';
import { along, type Geometry } from '../../src/timeline/geometry.ts';
import { itemsOf } from '../../src/timeline/items.ts';
import { type LabelBox, labelBox } from '../../src/timeline/Labels.tsx';
import type { LinkTexts } from '../../src/timeline/LinkArcs.tsx';
import { curveOf, pointOn } from '../../src/timeline/linkCurves.ts';
import { linkWords } from '../../src/timeline/linkWords.ts';
import { drawnStretch, liveView } from '../../src/timeline/liveView.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { columnsOf, iso, type Row } from '../chart/stories.ts';

const from = iso('2019-01-01');
const scale = 10;
const chosen = { id: 'chosen', start: from + 50, days: 1, by: [0], weight: 3, label: 'Summit' };

/** A year of which a hundred days are seen, ten CSS px each, with the first event named 'chosen' open. */
function sceneOf(rows: readonly Row[]): Scene {
  const data = columnsOf([chosen, ...rows], 2);
  const bands = laneBands(data, 400);
  const geometry: Geometry = {
    width: 1000,
    height: 444,
    axis: 44,
    bands,
    textScale: 1,
    firstRow: 22,
    row: 17,
  };
  const settings = {
    rows: bands.map(band => band.rows),
    textScale: 1,
    measure: tableMeasure,
    leastWeight: 1,
  };
  const layout = new Layout(chartIndex(data), null, { ...settings, leastWeight: 1, asOf: null });
  const drawn = { from, to: from + 100, scale };
  const frame = layout.frame(drawnStretch(drawn), scale);
  const opened = data.rows.findIndex(row => row.id === 'chosen');
  const common = { opened, measure: tableMeasure, locale: 'en' };
  return {
    layout,
    live: liveView(drawn),
    geometry,
    drawn,
    x: along(drawn),
    items: itemsOf(frame, layout),
    ...common,
  };
}

const at = 505;
const arcTo = (x: number, link: number, rise = 60, lane = 0): Arc => ({
  key: `none ${link}`,
  lane,
  x,
  rise,
  links: [link],
  out: true,
  in: false,
});
const link = (words: string): LinkTexts => ({ event: 0, out: true, words, title: '' });

function boxes(words: ReturnType<typeof linkWords>): LabelBox[] {
  return words.map(({ text, x, y }) => {
    const width = (tableMeasure(text, { sizePx: 12, weight: 400 }) * 11) / 12;
    return { x: x - width / 2, y: y - 5, width, height: 10 };
  });
}

const apart = (a: LabelBox, b: LabelBox) =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

describe('the word at an arc', () => {
  test('stands at its top, midway', () => {
    const scene = sceneOf([]);
    const arc = arcTo(905, 0, 100);
    const [word] = linkWords([arc], [link('answers')], at, scene);
    expect(word).toMatchObject({ text: 'answers', x: 705 });
    expect(word?.y).toBeCloseTo(curveOf(arc, at, scene).from.y - 100);
  });

  test('says how many links the arc stands for, where they differ', () => {
    const both = { ...arcTo(905, 0, 100), links: [0, 1] };
    const [word] = linkWords([both], [link('answers'), link('follows up')], at, sceneOf([]));
    expect(word?.text).toBe('2 links');
  });

  test('is left out where there is no room beside the open event', () => {
    expect(linkWords([arcTo(545, 0)], [link('answers')], at, sceneOf([]))).toEqual([]);
  });

  test('gives way to a label', () => {
    const scene = sceneOf([{ id: 'a', start: from + 68, days: 1, by: [0], label: 'Talks' }]);
    const [label] = drawnLabels(scene).filter(({ text }) => text === 'Talks');
    const box = labelBox(label!, scene.x, scene.geometry);
    const middle = box.x + box.width / 2;
    const foot = curveOf(arcTo(905, 0), at, scene).from.y;
    const arc = arcTo(2 * middle - at, 0, foot - (box.y + box.height / 2));
    const [word] = linkWords([arc], [link('answers')], at, scene);
    expect(word).toBeDefined();
    expect(word?.x).not.toBeCloseTo(middle);
    expect(apart(boxes([word!])[0]!, box)).toBe(true);
  });

  test('lies on its arc, and over no label and no other word', () => {
    const row = fc.record({
      id: fc.uuid(),
      start: fc.integer({ min: from, max: from + 100 }),
      days: fc.constant(1),
      by: fc.constantFrom([0], [1], [0, 1]),
      label: fc.constantFrom('Talks', 'Letter from the chairman', 'Sanctions'),
    });
    const arc = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      rise: fc.integer({ min: 20, max: 150 }),
      lane: fc.nat(1),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.array(arc, { maxLength: 8 }), (rows, drawn) => {
        const scene = sceneOf(rows);
        const arcs = drawn.map(({ x, rise, lane }, i) => arcTo(x, i, rise, lane));
        const words = linkWords(
          arcs,
          arcs.map(() => link('prepared by')),
          at,
          scene,
        );
        const taken = drawnLabels(scene).map(label => labelBox(label, scene.x, scene.geometry));
        boxes(words).forEach((box, i, all) => {
          for (const other of [...taken, ...all.slice(0, i)]) expect(apart(box, other)).toBe(true);
        });
        for (const { key, x, y } of words) {
          const curve = curveOf(arcs.find(one => `${one.lane} ${one.key}` === key)!, at, scene);
          const nearest = Math.min(
            ...Array.from({ length: 101 }, (_, i) => pointOn(curve, i / 100)).map(point =>
              Math.hypot(point.x - x, point.y - y),
            ),
          );
          expect(nearest).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });
});
