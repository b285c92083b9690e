import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorDay,
  chartIndex,
  evenData,
  evenScale,
  Layout,
  membersOf,
  pastData,
} from '../../src/chart/index.ts';
import { strayNumbers } from './counting.ts';
import { columnsOf, iso, runs, scaleOf, scene, settingsOf, windowOf } from './stories.ts';

describe('The layout of an evenly spaced story', () => {
  it('loses no event, and draws none without a place', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const data = columnsOf(story.rows, story.lanes);
        const days = chartIndex(data);
        const even = evenData(data, evenScale(days.anchors, days.extent.to));
        const index = chartIndex(even);
        const layout = new Layout(index, null, settingsOf(settings));
        const scale = scaleOf(index, view.zoom);
        const frame = layout.frame(windowOf(index, view, scale), scale);
        expect(strayNumbers(frame, '')).toEqual([]);
        const held = [
          ...frame.marks.map(mark => mark.event),
          ...frame.clusters.flatMap(cluster => membersOf(index, cluster)),
        ];
        const standing = Array.from({ length: data.size }, (_, i) => i).filter(
          i => anchorDay(even, i) >= frame.from && anchorDay(even, i) < frame.to,
        );
        expect(held.sort((a, b) => a - b)).toEqual(standing);
      }),
      runs(100),
    );
  });

  it('sets marks of neighbouring days with events as far apart in a crowded week as in a quiet year', () => {
    const rows = ['2016-05-01', '2018-01-03', '2018-01-04', '2018-01-09', '2019-12-30'].map(date => ({
      id: date,
      start: iso(date),
      days: 1,
      by: [0],
    }));
    const data = columnsOf(rows, 1);
    const days = chartIndex(data);
    const layout = new Layout(
      chartIndex(evenData(data, evenScale(days.anchors, days.extent.to))),
      null,
      settingsOf({}),
    );
    const { marks } = layout.frame({ from: 0, to: 10 }, 60);
    const places = marks.map(({ at }) => at);
    expect(places.slice(1).map((at, i) => at - places[i]!)).toEqual([2, 2, 2, 2]);
  });

  it('cuts a span that runs on at the cursor of a day, to the last bit', () => {
    const rows = [
      { id: 'talks', start: iso('2019-01-07'), days: 40, by: [0], weight: 3 },
      { id: 'reply', start: iso('2019-01-08'), days: 1, by: [0] },
    ];
    const data = columnsOf(rows, 1);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 38 }), after => {
        const day = iso('2019-01-07') + after;
        const past = pastData(data, day, Uint8Array.of(1, 1), []);
        const scale = evenScale(chartIndex(past).anchors, chartIndex(past).extent.to);
        const cursor = scale.place(day + 1);
        const even = evenData(past, scale, day);
        const layout = new Layout(chartIndex(even), null, settingsOf({}, cursor - 1));
        const mark = layout.markOf(0, 60);
        expect(mark.to).toBe(cursor);
        expect(mark.openEnd).toBe(true);
      }),
    );
  });
});
