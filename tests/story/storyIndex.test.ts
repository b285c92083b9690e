import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, indexStory, type StoryCore } from '../../src/story/index.ts';
import { smallStory } from './fixture.ts';

const { core, detail } = smallStory();
const index = indexStory(core, detail);
const idsOf = (numbers: readonly number[]) => numbers.map(number => core.events[number]?.id);

describe('the index of a story', () => {
  test('finds every record by its id', () => {
    expect(index.event('2016-flood')?.title).toBe('The river floods both banks in spring');
    expect(index.indexOf('2016-flood')).toBe(1);
    expect(index.actor('wang-ming')?.name).toBe('Wang Ming');
    expect(index.outlet('world-wire')?.name).toBe('World Wire');
    expect(index.source('league-declaration')?.type).toBe('primary-document');
    expect(index.place('ford')?.name).toBe('The Ford');
    expect(index.issue('water')?.name).toBe('Water');
    expect(index.kind('summit')?.broadest).toBe('meeting');
  });

  test('answers with nothing for what is not there, words of the language included', () => {
    for (const id of ['nowhere', 'constructor', '__proto__', '']) {
      expect(index.event(id)).toBeUndefined();
      expect(index.indexOf(id)).toBe(-1);
      expect(index.accountsOf(id)).toEqual([]);
      expect(index.eventsOfActor(id)).toEqual([]);
      expect(index.linksTo(id)).toEqual([]);
      expect(index.voiceName(id)).toBe(id);
    }
  });

  test('names voices and their countries', () => {
    expect(index.voiceName('upland-news')).toBe('Upland News Agency');
    expect(index.voiceName('wang-ming')).toBe('Wang Ming');
    expect(index.voiceCountry('upland-news')).toBe('UL');
    expect(index.voiceCountry('wang-ming')).toBe('DR');
    expect(index.voiceCountry('league')).toBeNull();
    expect(index.voiceCountry('league-office')).toBeNull();
  });

  test('lists events by actor, issue and kind, in order of time', () => {
    expect(idsOf(index.eventsOfActor('delta'))).toEqual([
      '1990-border-treaty',
      '2017-06-dam-begun',
      '2018-12-planned-meeting',
      '2019-01-01-address',
      '2019-01-07-ford-summit',
      '2019-03-sluices-opened',
    ]);
    expect(idsOf(index.eventsOfIssue('border'))).toEqual([
      '1990-border-treaty',
      '2018-03-31-secret-visit',
      '2019-01-07-ford-summit',
    ]);
    expect(idsOf(index.eventsOfKind('meeting'))).toEqual([
      '2018-03-31-secret-visit',
      '2018-12-planned-meeting',
      '2019-01-07-ford-summit',
    ]);
    expect(idsOf(index.eventsOfKind('summit'))).toEqual(['2019-01-07-ford-summit']);
  });

  test('lists accounts by event and by source, positions, expectations and corrections', () => {
    expect(index.accountsOf('2019-01-07-ford-summit')).toHaveLength(5);
    expect(index.accountsFrom('daily-2019-01-02').map(({ event }) => event)).toEqual([
      '2019-01-01-address',
      '2019-01-07-ford-summit',
    ]);
    expect(index.positionsOf('2019-01-01-address')).toHaveLength(2);
    expect(index.expectationsOf('2018-12-planned-meeting')).toHaveLength(2);
    expect(index.correctionsOf('daily-2019-01-08')).toHaveLength(1);
  });

  test('walks links both ways', () => {
    expect(index.linksFrom('1990-border-treaty')).toEqual([
      { to: '2019-01-07-ford-summit', relation: 'prepares' },
    ]);
    expect(index.linksTo('2017-06-dam-begun')).toEqual([
      { from: '2019-03-sluices-opened', relation: 'follows-up' },
    ]);
  });

  test('has no accounts before the detail is there', () => {
    const early = indexStory(core);
    expect(early.accountsOf('2019-01-07-ford-summit')).toEqual([]);
    expect(early.event('2019-01-07-ford-summit')).toBeDefined();
  });

  test('finds the events that touch a stretch of days, and no other', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, [from, length]) => {
        const story = storyOf(spans);
        const to = from + length;
        const oracle = story.events.flatMap(({ date }, at) => (date.from < to && date.to > from ? [at] : []));
        expect(indexStory(story).eventsBetween(from as Day, to as Day)).toEqual(oracle);
      }),
    );
  });
});

/** A story of events that are nothing but spans: first day and length. */
function storyOf(spans: readonly (readonly [number, number])[]): StoryCore {
  const sample = core.events[0];
  if (!sample) throw new Error('the small story has no events');
  const events = spans
    .map(([from, length], at) => ({
      ...sample,
      id: `event-${at}`,
      date: { ...sample.date, from: from as Day, to: (from + length) as Day },
    }))
    .sort((a, b) => a.date.from - b.date.from || a.date.to - b.date.to || (a.id < b.id ? -1 : 1));
  return { ...core, events };
}
