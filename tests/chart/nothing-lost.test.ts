import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorDay,
  chartIndex,
  countTouching,
  type Frame,
  Layout,
  membersOf,
} from '../../src/chart/index.ts';
import { drawnCount, strayNumbers, touching } from './counting.ts';
import {
  columnsOf,
  layoutOf,
  type RandomStory,
  runs,
  scaleOf,
  scene,
  settingsOf,
  story,
  view,
  windowOf,
} from './stories.ts';

describe('A frame', () => {
  it('counts exactly the events that touch it', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, settings);
        const { data } = layout.index;
        const scale = scaleOf(layout.index, view.zoom);
        const window = windowOf(layout.index, view, scale);
        const frame = layout.frame(window, scale);
        expect(frame.from).toBeLessThanOrEqual(window.from);
        expect(frame.to).toBeGreaterThanOrEqual(window.to);
        const expected = touching(data, frame.from, frame.to);
        expect(drawnCount(frame)).toBe(expected.length);
        expect(frame.runningIn.count).toBe(expected.filter(i => anchorDay(data, i) < frame.from).length);
        expect(frame.runningOut.count).toBe(expected.filter(i => anchorDay(data, i) >= frame.to).length);
        expect(countTouching(layout.index, window)).toBe(touching(data, window.from, window.to).length);
      }),
      runs(200),
    );
  });

  it('holds every event that stands in it once, on its own or in a cluster whose counts are exact', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, settings);
        const { data } = layout.index;
        const scale = scaleOf(layout.index, view.zoom);
        const frame = layout.frame(windowOf(layout.index, view, scale), scale);
        const held = frame.marks.map(mark => mark.event);
        for (const cluster of frame.clusters) {
          const members = membersOf(layout.index, cluster);
          held.push(...members);
          expect(cluster.count).toBe(members.length);
          expect(members.length).toBeGreaterThan(1);
          expect(cluster.lanes).toBe(members.reduce((mask, id) => mask | data.by[id]!, 0));
          const parts = Array.from({ length: data.lanes }, (_, lane) => ({
            lane,
            count: members.filter(id => (data.by[id]! >> lane) & 1).length,
          })).filter(({ count }) => count > 0);
          expect(cluster.parts).toEqual(parts);
        }
        const standing = Array.from({ length: data.size }, (_, i) => i).filter(
          i => anchorDay(data, i) >= frame.from && anchorDay(data, i) < frame.to,
        );
        expect(held.sort((a, b) => a - b)).toEqual(standing);
      }),
      runs(200),
    );
  });

  it('draws what runs into it among the events that do', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, settings);
        const { data } = layout.index;
        const scale = scaleOf(layout.index, view.zoom);
        const frame = layout.frame(windowOf(layout.index, view, scale), scale);
        const expected = new Set(touching(data, frame.from, frame.to));
        for (const mark of frame.runningIn.marks) {
          expect(expected.has(mark.event) && mark.at < frame.from && mark.span).toBe(true);
          expect(layout.clusterOf(mark.event, scale)).toBeNull();
        }
        for (const mark of frame.runningOut.marks) {
          expect(expected.has(mark.event) && mark.at >= frame.to && mark.soft).toBe(true);
          expect(layout.clusterOf(mark.event, scale)).toBeNull();
        }
      }),
      runs(100),
    );
  });

  it('keeps drawing what is single and still in view, wherever it stands', () => {
    fc.assert(
      fc.property(scene, view, ({ story, settings, view }, other) => {
        // Few and long, so that many stand alone and reach out of the frame.
        const rows = story.rows.slice(0, 14).map((row, i) => ({ ...row, days: row.days + 20 * (i % 3) }));
        const layout = layoutOf({ ...story, rows }, settings);
        const scale = scaleOf(layout.index, view.zoom);
        const frames = [view, other].map(v => layout.frame(windowOf(layout.index, v, scale), scale));
        const from = Math.max(...frames.map(frame => frame.from));
        const to = Math.min(...frames.map(frame => frame.to));
        const [a, b] = frames.map(({ runningIn, marks, runningOut }) =>
          [...runningIn.marks, ...marks, ...runningOut.marks]
            .filter(
              mark => (mark.at >= from && mark.at < to) || (mark.span && mark.from < to && mark.to > from),
            )
            .filter(mark => mark.at < to || mark.soft)
            .map(mark => mark.event)
            .sort((m, n) => m - n),
        );
        if (from < to) expect(a).toEqual(b);
      }),
      runs(300),
    );
  });

  it('is cut by a line through a day where a span is drawn across it, its shape before', () => {
    fc.assert(
      fc.property(scene, fc.nat(13), fc.nat(999), ({ story, settings, view }, nth, share) => {
        const rows = story.rows.slice(0, 14).map((row, i) => ({ ...row, days: row.days + 20 * (i % 3) }));
        const layout = layoutOf({ ...story, rows }, settings);
        const { extent, data } = layout.index;
        const scale = scaleOf(layout.index, view.zoom);
        const row = nth % Math.max(1, data.size);
        const [start = 0, end = 1] = [data.start[row], data.end[row]];
        const at = start + (share / 1000) * (end - start);
        const all = layout.frame({ from: extent.from - 1, to: extent.to + 1 }, scale).marks;
        const cut = all.filter(mark => mark.span && mark.at < at && mark.to > at);
        const inOrder = cut.sort((a, b) => a.from - b.from || a.event - b.event);
        expect(layout.cutAt(at, scale)).toEqual(inOrder);
      }),
      runs(300),
    );
  });

  it('is made of finite numbers, whatever the window', () => {
    const wild = fc.oneof(
      fc.double({ min: -4e6, max: 4e6, noNaN: true }),
      fc.constantFrom(-800_000, 0, 0.5, 3_000_000),
    );
    fc.assert(
      fc.property(
        scene,
        wild,
        fc.double({ min: 0, max: 3_000, noNaN: true }),
        ({ story, settings, view }, from, px) => {
          const layout = layoutOf(story, settings);
          const scale = scaleOf(layout.index, view.zoom);
          const near = windowOf(layout.index, view, scale);
          for (const window of [near, { from, to: from + px / scale }]) {
            const frame = layout.frame(window, scale);
            expect(strayNumbers(frame, 'frame')).toEqual([]);
          }
        },
      ),
      runs(100),
    );
  });

  it('is the same for some events of many as for those events alone', () => {
    const keep = fc.array(fc.boolean(), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(scene, keep, ({ story, settings, view }, kept) => {
        const data = columnsOf(story.rows, story.lanes);
        const matching = Uint8Array.from({ length: data.size }, (_, i) => (kept[i % kept.length] ? 1 : 0));
        const filtered = new Layout(chartIndex(data, matching), null, settingsOf(settings));
        const alone: RandomStory = { ...story, rows: data.rows.filter((_, i) => matching[i]) };
        const layout = layoutOf(alone, settings);
        const scale = scaleOf(filtered.index, view.zoom);
        const window = windowOf(filtered.index, view, scale);
        const names = (of: Layout) =>
          summary(of.frame(window, scale), i => (of.index.data as typeof data).rows[i]!.id);
        expect(names(filtered)).toEqual(names(layout));
      }),
      runs(80),
    );
  });

  it('does not depend on the order in which the events are given', () => {
    fc.assert(
      fc.property(story, view, fc.infiniteStream(fc.nat()), (story, view, random) => {
        const shuffled = story.rows
          .map(row => ({ row, key: random.next().value! }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const frameOf = (rows: RandomStory['rows']) => {
          const layout = layoutOf({ ...story, rows });
          const scale = scaleOf(layout.index, view.zoom);
          return layout.frame(windowOf(layout.index, view, scale), scale);
        };
        expect(frameOf(shuffled)).toEqual(frameOf(story.rows));
      }),
      runs(40),
    );
  });
});

function summary(frame: Frame, name: (event: number) => string) {
  return {
    from: frame.from,
    to: frame.to,
    marks: frame.marks.map(mark => `${name(mark.event)} ${mark.at}`),
    clusters: frame.clusters.map(({ at, width, count, lanes, parts }) => ({
      at,
      width,
      count,
      lanes,
      parts,
    })),
    labels: frame.labels.map(
      l => `${name(l.event)} ${l.at} ${l.lane} ${l.row} ${l.side} ${l.text} ${l.more}`,
    ),
    running: [frame.runningIn, frame.runningOut].map(({ count, marks }) => [
      count,
      marks.map(m => name(m.event)),
    ]),
  };
}
