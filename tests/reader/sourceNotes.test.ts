import { describe, expect, it } from 'vitest';
import { numberSources } from '../../src/reader/sourceNotes.ts';
import { account, event, source, story } from './story.ts';

const late = source('late', 'kbs', '2019-01-12');
const early = source('early', 'xinhua', '2019-01-10');
const shared = source('shared', 'dw', '2019-01-11');
const { core, index } = story({
  events: [event(), event({ id: 'visit' })],
  detail: {
    sources: [late, early, shared],
    accounts: [
      account('late', 'kbs'),
      account('early', 'xinhua'),
      account('shared', 'dw', { event: 'visit' }),
      account('early', 'kcna', { event: 'visit' }),
    ],
  },
});

describe('numbers of sources', () => {
  it('run from one in the order of the list, and a source has one number', () => {
    const notes = numberSources(core.events, index);
    expect([...notes]).toEqual([
      ['early', { number: 1, source: early }],
      ['late', { number: 2, source: late }],
      ['shared', { number: 3, source: shared }],
    ]);
  });

  it('are those of the events listed alone', () => {
    expect([...numberSources(core.events.slice(1), index).keys()]).toEqual(['early', 'shared']);
    expect(numberSources([], index).size).toBe(0);
  });
});
