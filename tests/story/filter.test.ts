import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filters, facetCounts, facets, isEmpty, matches, noFilters } from '../../src/story/index.ts';
import { smallStory } from './fixture.ts';

const { core } = smallStory();

function matching(filters: Partial<Filters>): readonly string[] {
  const passed = matches(core, { ...noFilters, ...filters });
  return core.events.filter((_, index) => passed[index] === 1).map(({ id }) => id);
}

describe('filters', () => {
  test('without restriction let every event pass', () => {
    expect(isEmpty(noFilters)).toBe(true);
    expect(matching({})).toHaveLength(core.events.length);
  });

  test('find a person by the person alone', () => {
    expect(matching({ actors: ['kim-ha-neul'] })).toEqual(['2019-01-01-address', '2019-01-07-ford-summit']);
  });

  test('find a state also through those who speak for it', () => {
    expect(matching({ actors: ['league'] })).toEqual([
      '2016-flood',
      '2018-03-31-secret-visit',
      '2019-01-01-address',
    ]);
    expect(matching({ actors: ['upland'] })).toContain('2017-06-dam-begun');
  });

  test('find a broad kind through its narrower ones, and a narrow one by itself', () => {
    expect(matching({ kinds: ['statement'] })).toEqual(['2019-01-01-address', '2019-03-sluices-opened']);
    expect(matching({ kinds: ['letter'] })).toEqual(['2019-03-sluices-opened']);
  });

  test('find sources without a country under the empty one', () => {
    expect(matching({ countries: [''] })).toEqual(['2019-01-07-ford-summit']);
  });

  test('join the values of one facet and narrow by the next', () => {
    expect(matching({ kinds: ['meeting', 'agreement'], issues: ['border'] })).toEqual([
      '1990-border-treaty',
      '2018-03-31-secret-visit',
      '2019-01-07-ford-summit',
    ]);
    expect(matching({ kinds: ['meeting'], types: ['analysis'] })).toEqual([]);
  });

  test('match nothing by a value that the story does not have', () => {
    expect(matching({ actors: ['constructor'] })).toEqual([]);
  });
});

describe('the counts beside filters', () => {
  const values = {
    actors: core.actors.map(({ id }) => id),
    issues: core.issues.map(({ id }) => id),
    kinds: core.kinds.map(({ id }) => id),
    countries: ['', 'UL', 'DR', 'XW'],
    types: ['news', 'agency', 'analysis', 'state-media', 'reference', 'primary-document'],
  };
  const filters: fc.Arbitrary<Filters> = fc.record({
    actors: fc.subarray(values.actors, { maxLength: 2 }),
    issues: fc.subarray(values.issues, { maxLength: 1 }),
    kinds: fc.subarray(values.kinds, { maxLength: 2 }),
    countries: fc.subarray(values.countries, { maxLength: 2 }),
    types: fc.subarray(values.types, { maxLength: 2 }),
  });

  test('are what choosing that value alone would leave, the other facets as they are', () => {
    fc.assert(
      fc.property(filters, chosen => {
        const counts = facetCounts(core, chosen);
        for (const facet of facets) {
          for (const value of values[facet]) {
            const left = matches(core, { ...chosen, [facet]: [value] });
            expect(counts[facet].get(value) ?? 0).toBe(left.filter(byte => byte === 1).length);
          }
        }
      }),
    );
  });
});
