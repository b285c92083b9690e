import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, runs, scaleOf, scene, windowOf } from './stories.ts';

describe('A frame prepared bit by bit', () => {
  it('is the frame that is made in one go', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, settings);
        const scale = scaleOf(layout.index, view.zoom);
        const window = windowOf(layout.index, view, scale);
        // Paused after everything that is gained.
        while (!layout.prepare(window, scale, () => true));
        expect(layout.frame(window, scale)).toEqual(layoutOf(story, settings).frame(window, scale));
      }),
      runs(60),
    );
  });

  it('asks nothing any more once it is prepared', () => {
    fc.assert(
      fc.property(scene, ({ story, settings, view }) => {
        const layout = layoutOf(story, settings);
        const scale = scaleOf(layout.index, view.zoom);
        const window = windowOf(layout.index, view, scale);
        expect(layout.prepare(window, scale, () => false)).toBe(true);
        const asked: boolean[] = [];
        expect(layout.prepare(window, scale, () => asked.push(true) > 0)).toBe(true);
        expect(asked).toEqual([]);
      }),
      runs(60),
    );
  });
});
