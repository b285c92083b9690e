import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch, loosen, noFilters } from '../../src/story/index.ts';
import { smallStory } from './fixture.ts';

const { core, detail } = smallStory();
const search = createSearch(core, detail);
const idsOf = (query: string, engine = search) =>
  engine.search(query).events.map(({ index }) => core.events[index]?.id);

describe('the search', () => {
  test.each([
    ['a word of the title', 'sluices', '2019-03-sluices-opened'],
    ['the beginning of a word', 'slui', '2019-03-sluices-opened'],
    ['a word with a slip', 'slueces', '2019-03-sluices-opened'],
    ['a label', 'border treaty', '1990-border-treaty'],
    ['a word of the summary', 'easter', '2018-03-31-secret-visit'],
    ['a claim', 'three metres', '2016-flood'],
    ['a quote', 'talked about water', '2019-01-07-ford-summit'],
    ['an outlet that is credited', 'UNA', '2019-01-01-address'],
    ['an outlet in its own script', '산통신', '2019-01-01-address'],
    ['a place by its other name', 'Old Ford', '2019-01-07-ford-summit'],
    ['a place in its own script', '나루터', '2019-01-07-ford-summit'],
    ['a person with hyphen', 'Kim Ha-neul', '2019-01-01-address'],
    ['a person without hyphen', 'kim ha neul', '2019-01-01-address'],
    ['a person written as one', 'Haneul', '2019-01-01-address'],
    ['a person in hangul', '김하늘', '2019-01-01-address'],
    ['a person in hangul with an ending', '하늘', '2019-01-01-address'],
    ['a person in Chinese', '王明', '2019-01-07-ford-summit'],
    ['a person by one character', '王', '2019-01-07-ford-summit'],
    ['a state in Chinese', '三角洲', '2019-01-07-ford-summit'],
    ['a person without accents', 'Jose Nunez', '2018-03-31-secret-visit'],
    ['a person with accents', 'José Núñez', '2016-flood'],
    ['decomposed accents', 'Jose\u0301 Nun\u0303ez', '2016-flood'],
  ])('finds by %s: %s', (_, query, id) => {
    expect(idsOf(query)).toContain(id);
  });

  test('asks for all words', () => {
    expect(idsOf('dam easter')).toEqual([]);
  });

  test('does not take characters that stand apart for neighbours', () => {
    expect(idsOf('늘하')).toEqual([]);
    expect(idsOf('김늘')).toEqual([]);
  });

  test('finds a title before a summary', () => {
    expect(idsOf('ford')[0]).toBe('2019-01-07-ford-summit');
  });

  test('takes a short word for itself while anything has it', () => {
    // 'of' begins 'office', 'offers' and 'offered' too.
    for (const { terms } of search.search('of').events) expect(terms).toEqual(['of']);
  });

  test.each(['', '   ', '-', '…', '\u0301'])('finds nothing by "%s"', query => {
    expect(idsOf(query)).toEqual([]);
  });

  test('says by which words an event was found', () => {
    expect(search.search('slui').events[0]?.terms).toContain('sluices');
  });

  test('finds titles and people before the detail is there, claims only then', () => {
    const early = createSearch(core);
    expect(idsOf('sluices', early)).toEqual(['2019-03-sluices-opened']);
    expect(idsOf('김하늘', early)).toContain('2019-01-01-address');
    expect(idsOf('metres', early)).toEqual([]);
  });

  test('takes any text and orders what it finds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('kim ha', 'water', '강')),
        query => {
          const { events } = search.search(query);
          events.forEach((hit, at) => {
            expect(Number.isFinite(hit.score)).toBe(true);
            if (at > 0) expect(hit.score).toBeLessThanOrEqual(events[at - 1]?.score ?? 0);
          });
          expect(new Set(events.map(({ index }) => index)).size).toBe(events.length);
        },
      ),
    );
  });
});

test('A query of one word of 100 kB finds nothing and breaks nothing', () => {
  expect(search.search('x'.repeat(100_000)).events).toEqual([]);
});

describe('what to loosen', () => {
  test('is the facet or the word that stands in the way, the one that leaves most first', () => {
    const filters = { ...noFilters, kinds: ['agreement'], issues: ['border'] };
    const steps = loosen(core, filters, 'secret visit', search);
    expect(steps.map(({ what, count }) => [what, count])).toEqual([[{ type: 'facet', facet: 'kinds' }, 1]]);
  });

  test('is a word of the query', () => {
    const steps = loosen(core, noFilters, 'sluices nonsense', search);
    expect(steps).toEqual([
      {
        what: { type: 'word', word: 'nonsense' },
        count: 1,
        filters: noFilters,
        query: 'sluices',
        told: false,
      },
    ]);
  });

  test('is all filters or the whole query where no single step helps', () => {
    const filters = { ...noFilters, kinds: ['agreement'], types: ['news'] };
    const steps = loosen(core, filters, 'sluices', search);
    expect(steps.map(({ what }) => what.type)).toEqual(['filters']);
    expect(loosen(core, noFilters, 'nonsense', search).map(({ what, count }) => [what.type, count])).toEqual([
      ['query', core.events.length],
    ]);
  });

  test('is no single word of a query of a hundred', () => {
    const query = `sluices ${'a '.repeat(99)}`;
    expect(loosen(core, noFilters, query, search).map(({ what }) => what.type)).toEqual(['query']);
  });

  test('is nothing where nothing is restricted', () => {
    expect(loosen(core, noFilters, '', search)).toEqual([]);
  });
});
