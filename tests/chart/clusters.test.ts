import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChartData,
  cellAt,
  cellKindAt,
  type Frame,
  finestLevel,
  type Level,
  levelScale,
  lowerBound,
  markRadius,
  membersOf,
} from '../../src/chart/index.ts';
import { isSpan } from '../../src/chart/marks.ts';
import { laneRange } from '../../src/chart/slots.ts';
import { iso, layoutOf, type RandomStory, type Row, runs, story, view, windowOf } from './stories.ts';

const level: fc.Arbitrary<Level> = fc.integer({ min: -30, max: 27 });
const scene = fc.record({ story, view, level });

function frameAt({
  story,
  view,
  level,
}: {
  story: RandomStory;
  view: Parameters<typeof windowOf>[1];
  level: Level;
}) {
  const layout = layoutOf(story);
  const scale = levelScale(level);
  return {
    layout,
    scale,
    data: layout.index.data,
    frame: layout.frame(windowOf(layout.index, view, scale), scale),
  };
}

function isSpanOf(data: ChartData, event: number, scale: number): boolean {
  return isSpan(data.end[event]! - data.start[event]!, data.weight[event]!, scale);
}

function cellsOf<T extends { readonly at: number }>(of: readonly T[], level: Level): T[][] {
  const cells = new Map<number, T[]>();
  for (const one of of) {
    const { from } = cellAt(cellKindAt(levelScale(level)), Math.floor(one.at));
    cells.set(from, [...(cells.get(from) ?? []), one]);
  }
  return [...cells.values()];
}

describe('Clusters', () => {
  it('hold whole clusters of the finer levels, so that zooming in never clusters what was single', () => {
    fc.assert(
      fc.property(scene, ({ story, view, level }) => {
        const { layout, frame } = frameAt({ story, view, level });
        for (let finer = level + 1; finer <= Math.min(level + 6, finestLevel); finer++) {
          const clustered = layout.frame(frame, levelScale(finer)).clusters;
          const singles = new Set(frame.marks.map(mark => mark.event));
          const homeOf = new Map(
            frame.clusters.flatMap((cluster, c) =>
              membersOf(layout.index, cluster).map(id => [id, c] as const),
            ),
          );
          for (const cluster of clustered) {
            const members = membersOf(layout.index, cluster);
            expect(members.filter(id => singles.has(id))).toEqual([]);
            const homes = new Set(members.filter(id => homeOf.has(id)).map(id => homeOf.get(id)));
            expect(homes.size).toBeLessThanOrEqual(1);
          }
        }
      }),
      runs(100),
    );
  });

  it('take in all that stands closer than 9 px in a lane, or has less than its room of a day', () => {
    fc.assert(
      fc.property(scene, random => {
        const { frame, data, scale } = frameAt(random);
        for (const cell of cellsOf(frame.marks, random.level)) {
          for (let lane = 0; lane < data.lanes; lane++) {
            const points = cell
              .filter(mark => mark.lanes.includes(lane) && !isSpanOf(data, mark.event, scale))
              .sort((a, b) => a.at - b.at);
            points.forEach((mark, i) => {
              const next = points[i + 1];
              if (next) expect((next.at - mark.at) * scale).toBeGreaterThanOrEqual(9 - 1e-6);
            });
            const spans = cell.filter(mark => mark.lanes.includes(lane) && isSpanOf(data, mark.event, scale));
            expect(spans.length).toBeLessThanOrEqual(3);
          }
        }
      }),
      runs(150),
    );
  });

  it('are one for a cell with more than its px ÷ 9 × lanes events', () => {
    fc.assert(
      fc.property(scene, random => {
        const { frame, layout, data, scale } = frameAt(random);
        const { anchors } = layout.index;
        const kind = cellKindAt(scale);
        for (let { from, to } = cellAt(kind, frame.from); from < frame.to; { from, to } = cellAt(kind, to)) {
          const count = lowerBound(anchors, to) - lowerBound(anchors, from);
          if (count <= Math.floor(((to - from) * scale) / 9) * data.lanes || count < 2) continue;
          const here = frame.clusters.filter(({ at }) => at >= from && at < to);
          expect(here.map(cluster => cluster.count)).toEqual([count]);
        }
      }),
      runs(100),
    );
  });

  it('stand within their cells and cover no single mark and no other cluster of their lanes', () => {
    fc.assert(
      fc.property(scene, random => {
        const { frame, data, scale } = frameAt(random);
        for (const cluster of frame.clusters) {
          const half = cluster.width / 2 / scale;
          expect(cluster.at - half).toBeGreaterThanOrEqual(cluster.cell.from - 1e-6);
          expect(cluster.at + half).toBeLessThanOrEqual(cluster.cell.to + 1e-6);
          const inCell = (at: number) => at >= cluster.cell.from && at < cluster.cell.to;
          const reach = laneRange(cluster.lanes);
          for (const mark of frame.marks) {
            if (!inCell(mark.at) || !(laneRange(data.by[mark.event]!) & reach)) continue;
            const gap = Math.abs(mark.at - cluster.at) * scale - cluster.width / 2;
            expect(gap).toBeGreaterThanOrEqual(markRadius(mark.weight) / 2);
          }
          for (const other of frame.clusters) {
            if (other === cluster || !(laneRange(other.lanes) & reach)) continue;
            const apart = Math.abs(other.at - cluster.at) * scale;
            expect(apart).toBeGreaterThanOrEqual((other.width + cluster.width) / 2 - 1e-6);
          }
        }
      }),
      runs(150),
    );
  });

  it('of finer levels stand within what coarser ones keep clear', () => {
    fc.assert(
      fc.property(scene, ({ story, view, level }) => {
        const { layout, frame } = frameAt({ story, view, level });
        for (let finer = level; finer <= Math.min(level + 6, finestLevel); finer++) {
          const scale = levelScale(finer);
          const homes = frame.clusters.map(cluster => ({
            cluster,
            members: new Set(membersOf(layout.index, cluster)),
          }));
          for (const inner of layout.frame(frame, scale).clusters) {
            const member = membersOf(layout.index, inner)[0]!;
            const home = homes.find(({ members }) => members.has(member))?.cluster;
            if (!home) continue;
            expect(inner.keepOut.from).toBeGreaterThanOrEqual(home.keepOut.from - 1e-9);
            expect(inner.keepOut.to).toBeLessThanOrEqual(home.keepOut.to + 1e-9);
            expect(inner.at - inner.width / 2 / scale).toBeGreaterThanOrEqual(home.keepOut.from - 1e-6);
            expect(inner.at + inner.width / 2 / scale).toBeLessThanOrEqual(home.keepOut.to + 1e-6);
          }
        }
      }),
      runs(80),
    );
  });

  it('stay as they are when the window is panned', () => {
    fc.assert(
      fc.property(scene, view, ({ story, view, level }, other) => {
        const a = frameAt({ story, view, level }).frame;
        const b = frameAt({ story, view: other, level }).frame;
        const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
        const common = ({ marks, clusters }: Frame) => ({
          marks: marks.filter(({ at }) => at >= from && at < to),
          clusters: clusters.filter(({ at }) => at >= from && at < to),
        });
        expect(common(a)).toEqual(common(b));
      }),
      runs(100),
    );
  });
});

describe('Events of one day in one lane', () => {
  const day = iso('2019-01-08');
  const crowd = (n: number): Row[] =>
    Array.from({ length: n }, (_, i) => ({ id: `e${i}`, start: day, days: 1, by: [0], weight: (i % 3) + 1 }));
  const neighbours: Row[] = [
    { id: 'before', start: iso('2018-12-24'), days: 1, by: [0] },
    { id: 'after', start: iso('2019-01-24'), days: 1, by: [1] },
  ];
  const shown = (n: number, pxPerDay: number) => {
    const layout = layoutOf({ lanes: 2, rows: [...crowd(n), ...neighbours] });
    const frame = layout.frame({ from: day, to: day + 1 }, pxPerDay);
    const inDay = (at: number) => at >= day && at < day + 1;
    return [
      frame.marks.filter(({ at }) => inDay(at)).length,
      ...frame.clusters.filter(({ at }) => inDay(at)).map(({ count }) => count),
    ];
  };

  // Levels are a quarter of a doubling apart: 48 px a day is first reached at 53.8, 72 at 76.1, 96 at 107.6.
  it.each([
    [1, 24, [1]],
    [2, 53, [0, 2]],
    [2, 54, [2]],
    [3, 76, [0, 3]],
    [3, 77, [3]],
    [4, 107, [0, 4]],
    [4, 108, [4]],
    [5, 108, [0, 5]],
    [5, 120, [0, 5]],
    [600, 120, [0, 600]],
  ])('are %i: at %d px a day stand apart, then in clusters, %j', (n, pxPerDay, expected) => {
    expect(shown(n, pxPerDay)).toEqual(expected);
  });

  it('stand apart from 24 px for each, or are a cluster at every zoom where they are more than four', () => {
    fc.assert(
      fc.property(story, level, (random, level) => {
        const rows = random.rows.map(row => ({ ...row, days: 1, flags: 0, to: [], by: [row.by[0]!] }));
        const layout = layoutOf({ ...random, rows });
        const { data, extent } = layout.index;
        const scale = levelScale(level);
        const singles = new Set(layout.frame(extent, scale).marks.map(mark => mark.event));
        for (let i = 0; i < data.size; i++) {
          const ofDay = rows.filter(
            row => row.start === data.start[i] && 1 << row.by[0]! === data.by[i],
          ).length;
          if (ofDay > 1 && (ofDay > 4 || scale < 24 * ofDay)) expect([i, singles.has(i)]).toEqual([i, false]);
          if (ofDay <= 4 && scale >= 24 * 4) expect([i, singles.has(i)]).toEqual([i, true]);
        }
      }),
      runs(100),
    );
  });
});
