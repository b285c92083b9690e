import { describe, expect, it } from 'vitest';
import { type PageMedians, withMedians } from '../../scripts/lighthouse-report.ts';

const page: PageMedians = {
  name: 'reader page',
  scores: { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 },
  parts: {
    'first-contentful-paint': 1501.4,
    'largest-contentful-paint': 2100.6,
    'speed-index': 1600,
    'total-blocking-time': 120,
    'cumulative-layout-shift': 0.0004,
  },
  machine: 1100.2,
};
const made = { day: '2026-11-29', runs: 5, cores: 2, version: '140.0' };
const marks = [
  '<!-- what `npm run lighthouse` writes begins -->',
  '<!-- what `npm run lighthouse` writes ends -->',
];

describe('What Lighthouse measures', () => {
  it('stands between its marks, with the day and the command', () => {
    const text = withMedians(`before\n${marks.join('\nolder\n')}\nafter`, [page], made);
    expect(text).toContain(
      '| reader page | 97 | 100 | 100 | 100 | 1501 | 2101 | 1600 | 120 | 0.000 | 1100 |',
    );
    expect(text).toMatch(
      /`npm run lighthouse` on 2026-11-29, 2 cores, Chromium 140\.0: the median of 5 runs/,
    );
    expect(text).toMatch(/^before\n<!--.*-->\nafter$/s);
    expect(text).not.toContain('older');
  });

  it('can be written again', () => {
    const text = withMedians(marks.join('\n'), [page], made);
    expect(withMedians(text, [page], made)).toBe(text);
  });

  it('is not lost silently where the marks are missing', () => {
    expect(() => withMedians('text', [page], made)).toThrow(/lacks the marks/);
  });
});
