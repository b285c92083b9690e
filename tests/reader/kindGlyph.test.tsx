import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { KindGlyph } from '../../src/reader/index.ts';

describe('a glyph', () => {
  test('draws each shape with finite numbers in a box of 14', () => {
    for (const shape of ['circle', 'diamond', 'square', 'triangle', 'cross'] as const) {
      const markup = renderToStaticMarkup(<KindGlyph shape={shape} />);
      expect(markup).toContain('viewBox="-7 -7 14 14"');
      expect(markup).toMatch(/ d="M[^"]+"/);
      expect(markup).not.toMatch(/NaN|Infinity/);
    }
  });
});
