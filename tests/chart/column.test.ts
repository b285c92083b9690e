import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, wrapText } from '../../src/chart/column.ts';
import { labelFont, tableMeasure } from '../../src/chart/index.ts';
import { labels } from './stories.ts';

const font = labelFont(1);

describe('A text in lines', () => {
  it('is broken at its words and cut in the last line alone', () => {
    expect(wrapText('Talks', font, 100, 2, tableMeasure)).toEqual(['Talks']);
    expect(wrapText('Kim praises Trump’s letter', font, 95, 2, tableMeasure)).toEqual([
      'Kim praises',
      'Trump’s letter',
    ]);
    const [first, second] = wrapText(labels[6], font, 120, 2, tableMeasure);
    expect(labels[6].startsWith(first!)).toBe(true);
    expect(second!.endsWith('…')).toBe(true);
  });

  it('keeps within its width and its number of lines, and loses nothing where all has room', () => {
    const text = fc.oneof(fc.constantFrom(...labels), fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapText(text, font, width, most, tableMeasure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(tableMeasure(line, font)).toBeLessThanOrEqual(width);
          const whole = lines.join(' ').replaceAll(/\s/g, '');
          if (!lines.at(-1)!.endsWith('…')) expect(whole).toBe(text.replaceAll(/\s/g, ''));
        },
      ),
    );
  });
});

describe('The column', () => {
  it('grows with the text size', () => {
    const [one, two] = [column(150, 1, tableMeasure), column(150, 2, tableMeasure)];
    expect(two.heightOf(2)).toBe(2 * one.heightOf(2));
    expect(two.reach).toBeGreaterThan(one.reach);
    expect(Math.max(...two.pushes)).toBe(2 * Math.max(...one.pushes));
  });
});
