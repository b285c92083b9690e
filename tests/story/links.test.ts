import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chain, type Day, indexStory, isKnownBy, linksOf, walk } from '../../src/story/index.ts';
import { coreOf, firstDay, linkedStories, someDay } from './linked.ts';

const talks = coreOf([
  { day: 0 },
  { day: 10, links: [{ to: 0, relation: 'responds-to' }] },
  { day: 20, links: [{ to: 1, relation: 'follows-up' }], lag: 15 },
  { day: 30, links: [{ to: 1, relation: 'breaks' }] },
]);

describe('the links of an event', () => {
  test('are told both ways, in order of time', () => {
    expect(linksOf(indexStory(talks), 1, null)).toEqual([
      { event: 0, relation: 'responds-to', direction: 'out' },
      { event: 2, relation: 'follows-up', direction: 'in' },
      { event: 3, relation: 'breaks', direction: 'in' },
    ]);
  });

  test('lead to nothing that was not known on the day looked back to', () => {
    const index = indexStory(talks);
    const until = (day: number) => linksOf(index, 1, (firstDay + day) as Day).map(link => link.event);
    expect(until(12)).toEqual([0]);
    expect(until(30)).toEqual([0, 3]);
    expect(until(35)).toEqual([0, 2, 3]);
  });

  test('of one event are those of the other, seen from there', () => {
    fc.assert(
      fc.property(linkedStories, fc.option(someDay, { nil: null }), (core, asOf) => {
        const index = indexStory(core);
        core.events.forEach((event, at) => {
          if (!isKnownBy(event, asOf)) return;
          for (const link of linksOf(index, at, asOf)) {
            if (!isKnownBy(core.events[link.event], asOf)) throw new Error('an unknown event is shown');
            expect(linksOf(index, link.event, asOf)).toContainEqual({
              event: at,
              relation: link.relation,
              direction: link.direction === 'out' ? 'in' : 'out',
            });
          }
        });
      }),
    );
  });
});

describe('a walk along links', () => {
  const index = indexStory(talks);
  const step = (chain: Chain, event: number, by: 1 | -1) =>
    walk(chain, event, by, linksOf(index, event, null));

  test('leads to the nearest event linked that way', () => {
    expect(step([], 1, 1)).toEqual({ chain: [1, 2], event: 2 });
    expect(step([], 1, -1)).toEqual({ chain: [0, 1], event: 0 });
  });

  test('leads back the way it came, though a nearer event is linked there', () => {
    expect(step([1, 3], 3, -1)).toEqual({ chain: [1, 3], event: 1 });
    expect(step([1, 3], 1, 1)).toEqual({ chain: [1, 3], event: 3 });
  });

  test('ends where no link leads on', () => {
    expect(step([1, 3], 3, 1)).toBeNull();
    expect(step([], 0, -1)).toBeNull();
  });

  test('is forgotten where the reader has gone elsewhere', () => {
    expect(step([1, 3], 2, -1)).toEqual({ chain: [1, 2], event: 1 });
  });

  test('goes over links alone, in order of time, and every step can be taken back', () => {
    fc.assert(
      fc.property(linkedStories, fc.array(fc.constantFrom<1 | -1>(1, -1)), fc.nat(), (core, steps, start) => {
        fc.pre(core.events.length > 0);
        const story = indexStory(core);
        let event = start % core.events.length;
        let chain: Chain = [];
        for (const by of steps) {
          const links = linksOf(story, event, null);
          const next = walk(chain, event, by, links);
          if (!next) {
            expect(links.every(link => (link.event - event) * by < 0)).toBe(true);
            continue;
          }
          expect(links.map(link => link.event)).toContain(next.event);
          expect((next.event - event) * by).toBeGreaterThan(0);
          expect([...next.chain].sort((a, b) => a - b)).toEqual(next.chain);
          const back = walk(next.chain, next.event, by === 1 ? -1 : 1, linksOf(story, next.event, null));
          expect(back?.event).toBe(event);
          ({ chain, event } = next);
        }
      }),
    );
  });
});
