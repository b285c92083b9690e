import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingFigures, figuresOf, markFigures } from '../../src/reader/figures.ts';

describe('figures', () => {
  test('are found as they are written', () => {
    expect(figuresOf('A blast of 6.3, 1,200 km off at 9:30, on 3 September.')).toEqual([
      '6.3',
      '1,200',
      '9:30',
      '3',
    ]);
  });

  test('differ where one side gives what another does not', () => {
    expect([...differingFigures([['Magnitude 6.3 in 2017.'], ['Magnitude 5.7 in 2017.']])]).toEqual([
      '6.3',
      '5.7',
    ]);
  });

  test('do not differ where one side alone gives any', () => {
    expect(differingFigures([['Magnitude 6.3.'], ['A strong blast.']]).size).toBe(0);
  });

  test('are marked in the text and nothing else is', () => {
    const parts = markFigures('6.3 by one count, 63 by another', new Set(['6.3']));
    expect(parts.filter(part => part.differs).map(part => part.text)).toEqual(['6.3']);
  });

  test('leave the text as it was', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const parts = markFigures(text, new Set(figuresOf(text)));
        expect(parts.map(part => part.text).join('')).toBe(text);
      }),
    );
  });
});
