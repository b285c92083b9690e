import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementKinds, type Day, indexStory, isKnownBy, promises } from '../../src/story/index.ts';
import { coreOf, firstDay, linkedStories, someDay } from './linked.ts';

const until = (day: number) => (firstDay + day) as Day;

const story = coreOf([
  { day: 0, days: 2, kind: 'agreement' },
  { day: 5, kind: 'statement' },
  { day: 11, links: [{ to: 0, relation: 'fulfils' }] },
  {
    day: 40,
    links: [
      { to: 0, relation: 'breaks' },
      { to: 1, relation: 'breaks' },
    ],
  },
  { day: 50, kind: 'agreement' },
  { day: 60, kind: 'agreement', happened: false },
  { day: 70, links: [{ to: 4, relation: 'cancels' }] },
]);

describe('what was promised', () => {
  const told = (day: number) =>
    promises(indexStory(story), until(day)).map(({ event, outcome }) => [event, outcome]);

  test('are agreements, and what others fulfil or break', () => {
    expect(told(100)).toEqual([
      [0, 'partly'],
      [1, 'broken'],
      [4, 'cancelled'],
    ]);
  });

  test('is told as it stood on the day', () => {
    expect(told(4)).toEqual([[0, 'open']]);
    expect(told(20)).toEqual([[0, 'fulfilled']]);
    expect(told(55)).toEqual([
      [0, 'partly'],
      [1, 'broken'],
      [4, 'open'],
    ]);
  });

  test('says how many days each step took, and how old the promise is', () => {
    const [first] = promises(indexStory(story), until(100));
    expect(first?.steps).toEqual([
      { event: 2, deed: 'fulfils', days: 10 },
      { event: 3, deed: 'breaks', days: 39 },
    ]);
    expect(first?.age).toBe(99);
  });

  test('names kinds by the code of the field, narrower ones with their broad one', () => {
    const [meeting, summit, agreement] = story.kinds;
    const pact = { ...summit!, id: 'pact', broadest: 'agreement', plover: 'CONSULT' };
    expect([...agreementKinds({ kinds: [meeting!, agreement!, pact] })]).toEqual(['agreement', 'pact']);
  });
});

describe('promises of any story', () => {
  test('only gain steps as the days go by, and never one that was not known', () => {
    fc.assert(
      fc.property(linkedStories, someDay, fc.nat(300), (core, day, later) => {
        const index = indexStory(core);
        const [before, after] = [promises(index, day), promises(index, (day + later) as Day)];
        const found = new Map(after.map(promise => [promise.event, promise]));
        for (const { event, steps } of before) {
          expect(isKnownBy(core.events[event], day)).toBe(true);
          for (const step of steps) expect(isKnownBy(core.events[step.event], day)).toBe(true);
          expect(found.get(event)?.steps).toEqual(expect.arrayContaining([...steps]));
        }
      }),
    );
  });

  test('say nothing that no link says', () => {
    fc.assert(
      fc.property(linkedStories, someDay, (core, day) => {
        const index = indexStory(core);
        for (const { event, outcome, steps } of promises(index, day)) {
          const deeds = steps.map(step => step.deed);
          expect(outcome === 'open').toBe(deeds.length === 0);
          if (outcome === 'fulfilled') expect(new Set(deeds)).toEqual(new Set(['fulfils']));
          if (outcome === 'broken') expect(deeds).not.toContain('fulfils');
          for (const step of steps) {
            expect(index.linksFrom(core.events[step.event]!.id)).toContainEqual({
              to: core.events[event]!.id,
              relation: step.deed,
            });
            expect(step.days).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
