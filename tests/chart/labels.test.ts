import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synthetic } from '../../bench/synthetic.ts';
import {
  chartIndex,
  greatestZoom,
  Layout,
  levelAt,
  levelScale,
  type PlacedLabel,
} from '../../src/chart/index.ts';
import { collisions, lineCollisions, onCapsules } from './drawn.ts';
import {
  layoutOf,
  runs,
  scaleOf,
  scene,
  settings,
  settingsOf,
  story,
  view,
  windowOf,
  zoomShare,
} from './stories.ts';

/** The label's own place, for comparing. */
function placeOf({ lane, row, side, offset, lines }: PlacedLabel): string {
  return `${lane}/${row}/${side}/${offset}/${lines.join('|')}`;
}

function singlesOf(labels: readonly PlacedLabel[]): Map<number, string> {
  return new Map(labels.filter(label => !label.cluster).map(label => [label.event, placeOf(label)]));
}

describe('Labels', () => {
  it('never touch at any zoom between a level and the next', () => {
    fc.assert(
      fc.property(scene, zoomShare, ({ story, settings, view }, further) => {
        const layout = layoutOf(story, settings);
        const scale = scaleOf(layout.index, view.zoom);
        const frame = layout.frame(windowOf(layout.index, view, scale), scale);
        const level = levelScale(levelAt(scale));
        for (const zoom of [level, scale, level * 2 ** (further / 4)]) {
          const touching = settings.vertical ? lineCollisions : collisions;
          expect(touching(frame.labels, zoom, settings.textScale)).toEqual([]);
        }
      }),
      runs(150),
    );
  });

  it('lie on no cluster but their own', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, { ...settings, vertical: false });
        const scale = scaleOf(layout.index, view.zoom);
        const frame = layout.frame(windowOf(layout.index, view, scale), scale);
        expect(onCapsules(frame, scale, settings.textScale)).toEqual([]);
      }),
      runs(150),
    );
  });

  it('of single events stay where they stand beside their marks through all finer levels', () => {
    fc.assert(
      fc.property(story, settings, zoomShare, (story, settings, at) => {
        const layout = layoutOf(story, settings);
        const { index } = layout;
        const view = { at, zoom: 0, px: 1_200 };
        let before = new Map<number, string>();
        for (let level = levelAt(scaleOf(index, 0)); level <= levelAt(greatestZoom); level++) {
          const scale = levelScale(level);
          const window = windowOf(index, view, scale);
          const frame = layout.frame(window, scale);
          const now = singlesOf(frame.labels);
          for (const [event, place] of before) {
            const there = layout.placeOf(event);
            if (there >= frame.from && there < frame.to)
              expect([event, now.get(event)]).toEqual([event, place]);
          }
          before = now;
        }
      }),
      runs(60),
    );
  });

  it('stay where they are when the window is panned or resized', () => {
    fc.assert(
      fc.property(scene, view, ({ story, settings, view }, other) => {
        const layout = layoutOf(story, settings);
        const fresh = layoutOf(story, settings);
        const { index } = layout;
        const scale = scaleOf(layout.index, view.zoom);
        const a = layout.frame(windowOf(layout.index, view, scale), scale);
        const b = fresh.frame(windowOf(index, { ...view, ...other, zoom: view.zoom }, scale), scale);
        const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
        const common = (labels: readonly PlacedLabel[]) =>
          labels
            .filter(({ at }) => at >= from && at < to)
            .map(l => `${l.event} ${l.at} ${placeOf(l)} ${l.more}`);
        expect(common(a.labels)).toEqual(common(b.labels));
      }),
      runs(100),
    );
  });

  it('stand beside their marks where time runs downward: in two lines at most, moved by no more than 24 px', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, { ...settings, vertical: true });
        const scale = scaleOf(layout.index, view.zoom);
        const { labels } = layout.frame(windowOf(layout.index, view, scale), scale);
        for (const { offset, lines, width } of labels) {
          expect(Math.abs(offset)).toBeLessThanOrEqual(24 * settings.textScale);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(2);
          expect(width).toBeLessThanOrEqual(150);
        }
      }),
      runs(100),
    );
  });

  it('belong to what is drawn, each once, and to events of the least weight or more', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, settings);
        const { data } = layout.index;
        const scale = scaleOf(layout.index, view.zoom);
        const frame = layout.frame(windowOf(layout.index, view, scale), scale);
        const singles = new Set(frame.marks.map(mark => mark.event));
        const clusters = new Set(
          frame.clusters.map(cluster => `${cluster.at}/${cluster.lo}/${cluster.lanes}`),
        );
        const seen = new Set<string>();
        for (const { event, cluster, lane, row, width, more } of frame.labels) {
          expect(data.weight[event]!).toBeGreaterThanOrEqual(settings.leastWeight);
          const name = cluster ? `${cluster.at}/${cluster.lo}/${cluster.lanes}` : `${event}`;
          expect(seen.has(name)).toBe(false);
          seen.add(name);
          expect(cluster ? clusters.has(name) : singles.has(event)).toBe(true);
          expect(more).toBe(cluster ? `+${cluster.count - 1}` : '');
          expect(Number.isFinite(width)).toBe(true);
          if (!settings.vertical) expect(row).toBeLessThan(settings.rows[lane]!);
          if (!settings.vertical && !cluster) expect((data.by[event]! >> lane) & 1).toBe(1);
        }
      }),
      runs(100),
    );
  });
});

describe('Labels of a long and busy story', () => {
  const index = chartIndex(synthetic(1_500, 7));
  const chosen = settingsOf({ rows: [4, 4, 3, 2, 2] });
  const widthPx = 2_600;
  const middle = index.extent.from + 0.8 * (index.extent.to - index.extent.from);
  const framesOf = (layout: Layout, shift: number) =>
    Array.from({ length: levelAt(greatestZoom) + 14 }, (_, i) => {
      const scale = levelScale(i - 13);
      const from = middle + (shift - widthPx / 2) / scale;
      return { scale, frame: layout.frame({ from, to: from + widthPx / scale }, scale) };
    });
  const frames = framesOf(new Layout(index, null, chosen), 0);

  it('never touch and lie on no cluster', () => {
    for (const { scale, frame } of frames) {
      for (const zoom of [scale, scale * 1.1, scale * 1.18]) {
        expect(collisions(frame.labels, zoom, 1)).toEqual([]);
        expect(onCapsules(frame, zoom, 1)).toEqual([]);
      }
    }
  });

  it('stay through all finer levels', () => {
    frames.slice(1).forEach(({ frame }, i) => {
      const now = singlesOf(frame.labels);
      for (const label of frames[i]!.frame.labels) {
        if (label.cluster || label.at < frame.from || label.at >= frame.to) continue;
        expect([label.event, now.get(label.event)]).toEqual([label.event, placeOf(label)]);
      }
    });
  });

  it('are the same whichever part is looked at first', () => {
    const shifted = framesOf(new Layout(index, null, chosen), 1_111);
    shifted.forEach(({ frame }, i) => {
      const known = frames[i]!.frame;
      const common = (labels: readonly PlacedLabel[]) =>
        labels
          .filter(({ at }) => at >= Math.max(frame.from, known.from) && at < Math.min(frame.to, known.to))
          .map(label => `${label.event} ${placeOf(label)}`);
      expect(common(frame.labels)).toEqual(common(known.labels));
    });
  });
});
