import { describe, expect, it } from 'vitest';
import { synthetic } from '../../bench/synthetic.ts';
import {
  type ChartIndex,
  chartIndex,
  finestLevel,
  Layout,
  levelAt,
  levelScale,
  wholeStory,
} from '../../src/chart/index.ts';
import { settingsOf } from './stories.ts';

interface Count {
  reads: number;
}

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A column that counts how often it is read; a part taken out counts as read whole. */
function counted<T extends Column>(column: T, count: Count): T {
  return new Proxy(column, {
    get: (target, name) => {
      if (name === 'subarray') {
        return (from: number, to: number) => {
          count.reads += to - from;
          return target.subarray(from, to);
        };
      }
      if (typeof name === 'string' && name !== 'length') count.reads++;
      return Reflect.get(target, name, target);
    },
  });
}

function countedIndex(index: ChartIndex, count: Count): ChartIndex {
  const { data, laneCounts } = index;
  return {
    ...index,
    ids: counted(index.ids, count),
    anchors: counted(index.anchors, count),
    starts: counted(index.starts, count),
    ends: counted(index.ends, count),
    heaviest: counted(index.heaviest, count),
    laneCounts: laneCounts.map(column => counted(column, count)),
    data: {
      ...data,
      start: counted(data.start, count),
      end: counted(data.end, count),
      by: counted(data.by, count),
      flags: counted(data.flags, count),
      weight: counted(data.weight, count),
    },
  };
}

/** CSS px of the frames. */
const widthPx = 1_200;

/** How often the columns are read for the first frame of a layout, and for one beside it, at every other octave. */
function readsOf(n: number): { readonly first: number[]; readonly panned: number[] } {
  const index = chartIndex(synthetic(n));
  const whole = wholeStory(index.data, index.extent);
  const middle = whole.from + 0.83 * (whole.to - whole.from);
  const first: number[] = [];
  const panned: number[] = [];
  for (let level = levelAt(widthPx / (whole.to - whole.from)); level < finestLevel; level += 8) {
    const count = { reads: 0 };
    const layout = new Layout(countedIndex(index, count), null, settingsOf({ rows: [3, 3, 3, 3, 3] }));
    const days = widthPx / levelScale(level);
    layout.frame({ from: middle, to: middle + days }, levelScale(level));
    first.push(count.reads);
    count.reads = 0;
    layout.frame({ from: middle + days / 20, to: middle + days * 1.05 }, levelScale(level));
    panned.push(count.reads);
  }
  return { first, panned };
}

describe('The cost of a frame', () => {
  it('is bounded by its pixels, not by the events', () => {
    const [tenThousand, million] = [1e4, 1e6].map(readsOf);
    const most = Math.max(...tenThousand!.first);
    expect(Math.max(...million!.first)).toBeLessThan(most);
    expect(most).toBeLessThan(widthPx * 2_500);
  }, 30_000);

  it('is small once its neighbourhood is known', () => {
    const { first, panned } = readsOf(1e5);
    expect(Math.max(...panned)).toBeLessThan(Math.max(...first) / 10);
  });
});

describe('The index', () => {
  it('takes less than 60 bytes for each event beside the columns of the story', () => {
    const n = 1e5;
    const { data: _, extent: __, laneCounts, spans, softSpans, ...columns } = chartIndex(synthetic(n));
    const trees = [spans, softSpans].flatMap(({ starts, ids, maxEnd }) => [starts, ids, maxEnd]);
    const bytes = [...Object.values(columns), ...laneCounts, ...trees].reduce(
      (sum, c) => sum + c.byteLength,
      0,
    );
    expect(bytes / n).toBeLessThan(60);
  });
});
