import { describe, expect, it } from 'vitest';
import { shownAtFirst } from '../../src/app/state.ts';
import { viewWords } from '../../src/app/viewWords.ts';
import { noFilters } from '../../src/story/index.ts';
import { core, day } from './fixture.ts';

const first = shownAtFirst(core);

describe('what is shown, in words', () => {
  it('says nothing of the whole story', () => {
    expect(viewWords(first, core, 'en-GB')).toEqual([]);
  });

  it('names the day, what the filters leave, and the search', () => {
    const [actor, other] = core.actors;
    const shown = {
      ...first,
      asOf: day('2019-01-10'),
      filters: { ...noFilters, actors: [actor?.id ?? '', other?.id ?? ''], countries: ['KR', ''] },
      query: ' beijing ',
    };
    expect(viewWords(shown, core, 'en-GB')).toEqual([
      'As known on 10 January 2019',
      `Who takes part: ${actor?.name} or ${other?.name}`,
      expect.stringMatching(/^Country of source: South Korea or /),
      'Marked: “beijing”',
    ]);
    expect(viewWords({ ...first, query: 'x', resultsOnly: true }, core, 'en-GB')).toEqual([
      'Only what matches “x”',
    ]);
  });
});
