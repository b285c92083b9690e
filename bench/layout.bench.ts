import { bench, describe } from 'vitest';
import {
  chartIndex,
  greatestZoom,
  Layout,
  levelAt,
  levelScale,
  tableMeasure,
  wholeStory,
} from '../src/chart/index.ts';
import { synthetic } from './synthetic.ts';

/** CSS px of a frame, with what is drawn beyond its edges. */
const widthPx = 2_400;
const settings = {
  rows: [3, 4, 3, 2, 2],
  orientation: 'horizontal',
  textScale: 1,
  measure: tableMeasure,
  leastWeight: 1,
  asOf: null,
} as const;
const few = { iterations: 7, warmupIterations: 2, time: 0, warmupTime: 0 };

/* Node compiles what it has run often: the thousand, which comes first, must not pay for all. */
const before = chartIndex(synthetic(1_000));
for (let i = 0; i < 10; i++) {
  const layout = new Layout(before, null, settings);
  for (let level = levelAt(greatestZoom); level > 0; level -= 4) {
    const days = widthPx / levelScale(level);
    layout.frame({ from: before.extent.to - 1_000 - days, to: before.extent.to - 1_000 }, levelScale(level));
  }
}

for (const n of [1_000, 10_000, 100_000, 1_000_000]) {
  const data = synthetic(n);
  const index = chartIndex(data);
  const whole = wholeStory(data, index.extent);
  const least = levelAt(widthPx / (whole.to - whole.from));
  const middle = whole.from + 0.83 * (whole.to - whole.from);
  const frameAt = (layout: Layout, level: number, shift = 0) => {
    const scale = levelScale(level);
    const centre = middle + shift / scale;
    return layout.frame({ from: centre - widthPx / 2 / scale, to: centre + widthPx / 2 / scale }, scale);
  };
  const random = Float64Array.from({ length: n }, (_, i) => Math.sin(i * 12.9898));

  describe(`${n} events`, () => {
    bench('sort as many random numbers, for comparison', () => void random.slice().sort(), few);
    bench('index', () => void chartIndex(data), few);
    bench(
      'first frame of the whole story',
      () => void frameAt(new Layout(index, null, settings), least),
      few,
    );
    bench('first frame of some months', () => void frameAt(new Layout(index, null, settings), 4), few);
    bench(
      'first frame of some days',
      () => void frameAt(new Layout(index, null, settings), levelAt(greatestZoom)),
      few,
    );
    bench(
      'zoom through all levels',
      () => {
        const layout = new Layout(index, null, settings);
        for (let level = least; level <= levelAt(greatestZoom); level++) frameAt(layout, level);
      },
      few,
    );
    const panned = new Layout(index, null, settings);
    let shift = 0;
    bench(
      'pan by 100 px',
      () => {
        shift += 100;
        frameAt(panned, 4, shift);
      },
      { ...few, iterations: 30 },
    );
  });
}
