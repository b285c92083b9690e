import { describe, expect, it } from 'vitest';
import { filterGroups, toggled } from '../../src/app/filterOptions.ts';
import { nextActive } from '../../src/app/listbox.ts';
import { combine, matchingEvents } from '../../src/app/matching.ts';
import { problemWords } from '../../src/app/ProblemList.tsx';
import { broadKinds, chosenCount, isKindOn, toggledKinds } from '../../src/app/restrictions.ts';
import { countryWords } from '../../src/app/sourceWords.ts';
import { countWords } from '../../src/app/words.ts';
import { facetCounts, noFilters, type Problem } from '../../src/story/index.ts';
import { core } from './fixture.ts';

const kindsOnly = (...kinds: string[]) => ({ ...noFilters, kinds });

describe('the switches of kinds', () => {
  it('are one for each kind with a shape of its own', () => {
    expect(broadKinds(core).map(kind => kind.id)).toEqual(['meeting', 'statement', 'pressure']);
  });

  it('are all on without a restriction', () => {
    expect(broadKinds(core).every(kind => isKindOn(core, noFilters, kind.id))).toBe(true);
  });

  it('name the others when one is switched off', () => {
    expect(toggledKinds(core, noFilters, 'meeting')).toEqual(['statement', 'pressure']);
  });

  it('lift the restriction when the last one is switched on again', () => {
    expect(toggledKinds(core, kindsOnly('statement', 'pressure'), 'meeting')).toEqual([]);
  });

  it('bring all back when the only one left is switched off', () => {
    expect(toggledKinds(core, kindsOnly('meeting'), 'meeting')).toEqual([]);
  });

  it('show a kind as on where only a narrower one of it is named', () => {
    expect(isKindOn(core, kindsOnly('talks'), 'meeting')).toBe(true);
    expect(isKindOn(core, kindsOnly('talks'), 'statement')).toBe(false);
  });
});

describe('the list of filters', () => {
  const groups = filterGroups(core, noFilters, facetCounts(core, noFilters), 'en-GB');
  const names = (facet: string) => groups.find(group => group.facet === facet)?.options.map(o => o.name);

  it('puts people under the state that they speak for and leaves out who does nothing', () => {
    expect(names('actors')).toEqual(['United States', 'Donald Trump', 'China']);
  });

  it('names countries and kinds of source in words', () => {
    expect(names('countries')).toEqual(['United States', 'China', 'No country']);
    expect(names('types')).toEqual(['News', 'State media']);
  });

  it('keeps what is chosen in the list though it fits no event', () => {
    const filters = { ...noFilters, actors: ['nobody'] };
    const again = filterGroups(core, filters, facetCounts(core, filters), 'en-GB');
    expect(again[0]?.options.some(o => o.value === 'nobody')).toBe(true);
  });

  it('keeps for later all but the people who take part most, unless one is chosen', () => {
    const people = Array.from({ length: 8 }, (_, i) => ({
      id: `person-${i}`,
      name: `Person ${i}`,
      kind: 'person' as const,
      of: 'usa',
      lane: 0,
    }));
    const crowd = people.map(person => ({ ...core.events[0]!, id: `act-of-${person.id}`, by: [person.id] }));
    const story = { ...core, actors: [...core.actors, ...people], events: [...core.events, ...crowd] };
    const rare = (actors: readonly string[]) => {
      const filters = { ...noFilters, actors };
      const [group] = filterGroups(story, filters, facetCounts(story, filters), 'en-GB');
      return group?.options.filter(o => o.rare).map(o => o.value);
    };
    expect(rare([])).toEqual(['person-4', 'person-5', 'person-6', 'person-7']);
    expect(rare(['person-6'])).toEqual(['person-4', 'person-5', 'person-7']);
  });

  it('counts what is chosen, kinds apart', () => {
    expect(chosenCount({ ...noFilters, kinds: ['talks'], issues: ['trade', 'nuclear'] })).toBe(2);
  });

  it('puts a value in and takes it out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('filters and search together', () => {
  const found = [
    { index: 3, score: 2, terms: [] },
    { index: 0, score: 1, terms: [] },
  ];

  it('leave everything where neither is used', () => {
    const { matching, hits, highlighted } = combine(core, noFilters, null, false);
    expect([matching, hits, highlighted]).toEqual([null, null, null]);
    expect(matchingEvents(core, matching)).toEqual([0, 1, 2, 3, 4]);
  });

  it('highlight what is found and hide nothing', () => {
    const { matching, highlighted } = combine(core, noFilters, found, false);
    expect(matching).toBe(null);
    expect([...(highlighted ?? [])].sort()).toEqual([0, 3]);
  });

  it('show the results alone when asked to', () => {
    const { matching, highlighted } = combine(core, noFilters, found, true);
    expect(matchingEvents(core, matching)).toEqual([0, 3]);
    expect(highlighted).toBe(null);
  });

  it('leave only what those tell to whom the story is restricted', () => {
    const told = Uint8Array.of(0, 0, 1, 1, 0);
    const { matching, hits, hidden } = combine(core, kindsOnly('meeting'), found, false, undefined, told);
    expect(matchingEvents(core, matching)).toEqual([3]);
    expect(hits?.map(hit => hit.index)).toEqual([3]);
    expect(hidden).toBe(1);
    expect(combine(core, noFilters, null, false, undefined, told).matching).toBe(told);
  });

  it('count the results that the filters hide', () => {
    const { hits, hidden } = combine(core, kindsOnly('meeting'), found, false);
    expect(hits?.map(hit => hit.index)).toEqual([3]);
    expect(hidden).toBe(1);
  });
});

describe('the arrow keys in the results', () => {
  it.each([
    ['ArrowDown', null, 3, 0],
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, null],
    ['ArrowUp', null, 3, 2],
    ['ArrowUp', 0, 3, null],
    ['ArrowDown', null, 0, null],
    ['a', 1, 3, undefined],
  ])('%s from %s of %s leads to %s', (key, active, count, expected) => {
    expect(nextActive(key, active, count)).toBe(expected);
  });
});

describe('the words of the bar', () => {
  it('count in the right number', () => {
    expect(countWords(1, 'event', 'events', 'en-GB')).toBe('1 event');
    expect(countWords(1200, 'event', 'events', 'en-GB')).toBe('1,200 events');
  });

  it('keep a code that is no country', () => {
    expect(countryWords('!', 'en-GB')).toBe('!');
  });
});

describe('the notice of problems', () => {
  const problem = (path: string, event?: string): Problem => ({
    severity: 'error',
    file: 'events.json',
    path,
    found: 'x',
    expected: 'y',
    ...(event ? { event } : {}),
  });

  it('counts events, not faults', () => {
    const errors = [
      problem('events[1].date', 'a'),
      problem('events[1].kind', 'a'),
      problem('events[2]', 'b'),
    ];
    expect(problemWords(errors)).toBe('2 events could not be read.');
  });

  it('speaks of records where a fault is in no event', () => {
    expect(problemWords([problem('sources[0].url')])).toBe('1 record could not be read.');
  });
});
