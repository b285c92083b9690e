import { describe, expect, test } from 'vitest';
import { countriesOf, indexStory } from '../../src/story/index.ts';
import { smallStory } from './fixture.ts';

const { core, detail } = smallStory();
const index = indexStory(core, detail);

describe('the countries of reports', () => {
  test('count each page once, most first, and those of no country too', () => {
    const all = countriesOf(detail.accounts, index);
    expect(all.map(({ sources }) => sources)).toEqual(
      all.map(({ sources }) => sources).sort((a, b) => b - a),
    );
    const used = new Set(detail.accounts.map(({ source }) => source));
    expect(all.reduce((sum, { sources }) => sum + sources, 0)).toBe(used.size);
    expect(all.map(({ country }) => country)).toContain('');
  });

  test('are none where nobody reports', () => {
    expect(countriesOf([], index)).toEqual([]);
  });
});
