import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/story/authoring.ts';
import {
  createSearch,
  type Day,
  knowledgeOf,
  loosen,
  noFilters,
  parseDay,
  type StoryCore,
  type StoryDetail,
  storyAsOf,
  tellersOf,
  tellingOf,
  toldEvents,
} from '../../src/story/index.ts';
import { readFiles } from './fixture.ts';
import { folder } from './koreaTalks.ts';

function koreaTalks() {
  const { core, detail } = compileStory(readFiles(folder));
  if (!core || !detail) throw new Error('the story does not compile');
  return { core, detail };
}

const { core, detail } = koreaTalks();
const countries = [
  ...new Set(detail.outlets.map(({ country }) => `country:${(country ?? 'none').toLowerCase()}`)),
];
const anyone = fc.constantFrom(...countries, ...detail.outlets.map(({ id }) => id));
const anyCountry = fc.constantFrom(...countries);
const anyDay = fc
  .integer({ min: parseDay('2017-01-01') as Day, max: parseDay('2020-12-31') as Day })
  .map(day => day as Day);

function toldBy(
  told: string,
  story: { core: StoryCore; detail: StoryDetail } = { core, detail },
): Uint8Array {
  const telling = tellingOf(story.detail, told);
  if (!telling) throw new Error(`${told} is not of the story`);
  return toldEvents(story.core, story.detail, telling);
}

const count = (mask: Uint8Array) => mask.filter(byte => byte === 1).length;
const isOf = (event: string) => core.events.findIndex(({ id }) => id === event);

describe('a story as told by some', () => {
  test('has the events of which an outlet is a source, also through pages that credit it or print its text', () => {
    const mask = toldBy('xinhua');
    const ids = new Set(
      detail.accounts
        .filter(({ source, origin }) => {
          const page = detail.sources.find(({ id }) => id === source);
          return [page?.outlet, page?.origin, origin].includes('xinhua');
        })
        .map(({ event }) => event),
    );
    expect(count(mask)).toBe(ids.size);
    expect(mask[isOf('2019-01-08-xi-kim-talks')]).toBe(1);
    expect(count(mask)).toBeLessThan(core.events.length / 4);
  });

  test('is of nobody where the story has no such outlet or country', () => {
    for (const told of ['nobody', 'country:zz', 'country:', 'country', 'xinhua:cn', '__proto__'])
      expect(tellingOf(detail, told)).toBeNull();
  });

  test('has by a country all that any of its outlets tells', () => {
    fc.assert(
      fc.property(anyCountry, told => {
        const outlets = detail.outlets.filter(
          ({ country }) => `country:${(country ?? 'none').toLowerCase()}` === told,
        );
        const masks = outlets.map(({ id }) => toldBy(id));
        const joined = core.events.map((_, event) => (masks.some(mask => mask[event]) ? 1 : 0));
        expect([...toldBy(told)]).toEqual(joined);
      }),
      { numRuns: 20 },
    );
  });

  test('by all countries together is the whole story, save for events without an account', () => {
    const masks = countries.map(told => toldBy(told));
    core.events.forEach(({ coverage }, event) => {
      expect(masks.some(mask => mask[event])).toBe(coverage.accounts > 0);
    });
  });

  test('as known on a day has no event that the whole does not have, and none that was not known or expected', () => {
    const knowledge = knowledgeOf(core, detail);
    fc.assert(
      fc.property(anyone, anyDay, (told, day) => {
        const past = storyAsOf(knowledge, day);
        const telling = tellingOf(past.detail, told)!;
        const whole = toldBy(told);
        toldEvents(past.core, past.detail, telling, past.expected).forEach((byte, event) => {
          if (!byte) return;
          const said = past.expected.get(event)?.expectation.source;
          if (past.known[event]) expect(whole[event]).toBe(1);
          else expect(said !== undefined && telling.isSource(said)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('those who tell a story', () => {
  const everyone = tellersOf(core, detail);

  test('are countries and then outlets, each with the events that choosing it leaves', () => {
    const first = everyone.findIndex(({ country }) => country === null);
    expect(everyone.slice(first).every(({ country }) => country === null)).toBe(true);
    for (const { told, events } of everyone) expect([told, count(toldBy(told))]).toEqual([told, events]);
    const falls = (list: readonly number[]) => list.every((value, at) => at === 0 || value <= list[at - 1]!);
    expect(falls(everyone.slice(0, first).map(({ events }) => events))).toBe(true);
    expect(falls(everyone.slice(first).map(({ events }) => events))).toBe(true);
  });

  test('are counted among the events that are left', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: core.events.length, maxLength: core.events.length, max: 1 }),
        among => {
          for (const { told, events } of tellersOf(core, detail, among).slice(0, 10))
            expect(count(toldBy(told).map((byte, event) => byte & (among[event] ?? 0)))).toBe(events);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('what to loosen', () => {
  test('names those who tell the story where they stand in the way', () => {
    const told = toldBy('kcna');
    const silent = core.events.findIndex(({ issues }, event) => !told[event] && issues.length > 0);
    const mask = new Uint8Array(core.events.length);
    mask[silent] = 1;
    const steps = loosen(core, noFilters, '', createSearch(core, detail), mask, told);
    expect(steps).toEqual([{ what: { type: 'told' }, count: 1, filters: noFilters, query: '', told: false }]);
  });
});
