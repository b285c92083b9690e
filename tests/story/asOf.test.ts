import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/story/authoring.ts';
import {
  type Day,
  differencesBetween,
  type Expectation,
  formatDay,
  type Knowledge,
  knowledgeOf,
  parseDay,
  settled,
  storyAsOf,
} from '../../src/story/index.ts';
import { compileValues, readFiles, smallValues } from './fixture.ts';
import { folder } from './koreaTalks.ts';

const day = (text: string) => parseDay(text) as Day;

function koreaTalks(): Knowledge {
  const { core, detail } = compileStory(readFiles(folder));
  if (!core || !detail) throw new Error('the story does not compile');
  return knowledgeOf(core, detail);
}

const korea = koreaTalks();
const indexOf = (id: string) => korea.core.events.findIndex(event => event.id === id);

describe('the talks as known', () => {
  const hanoi = indexOf('2019-02-27-hanoi-summit');
  const singapore = indexOf('2018-06-12-singapore-summit');

  test('on 10 January 2019 have a second summit as an expectation of that day and not as an event', () => {
    const past = storyAsOf(korea, day('2019-01-10'));
    expect(past.known[hanoi]).toBe(0);
    const one = past.expected.get(hanoi);
    expect(one?.expectation.label).toMatch(/second Trump–Kim summit/);
    expect(one && formatDay(one.expectation.asOf)).toBe('2019-01-10');
    expect(past.core.events[hanoi]).toMatchObject({ title: one?.expectation.label, place: null, links: [] });
    expect(past.count).toBeLessThan(korea.core.events.length);
  });

  test('on 1 March 2018 do not know of a meeting of Trump and Kim', () => {
    const past = storyAsOf(korea, day('2018-03-01'));
    expect(past.known[singapore]).toBe(0);
    expect(past.expected.has(singapore)).toBe(false);
    expect(past.core.events[singapore]).toMatchObject({ title: '', label: '', by: [], kind: '' });
  });

  test('lose an expectation on the day on which it is called off, and find it again when it is restored', () => {
    const expected = (on: string) => korea.expectedOn(day(on)).some(({ event }) => event === singapore);
    expect(['2018-05-23', '2018-05-24', '2018-05-25', '2018-06-02'].map(expected)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(korea.newestOf('2018-06-12-singapore-summit', day('2018-05-24'))?.expectation.date).toBeNull();
  });

  test('keep every word of what was expected, the newest first', () => {
    const said = korea.expectationsOf('2019-02-27-hanoi-summit', day('2018-10-01'));
    expect(said.length).toBeGreaterThan(3);
    expect(said.every(({ asOf }) => asOf <= day('2018-10-01'))).toBe(true);
    const days = said.map(({ asOf }) => asOf);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  test('differ between two days by what was reported, called off, newly expected and newly held', () => {
    const found = differencesBetween(korea, day('2018-05-20'), day('2018-05-24'));
    expect(found.withdrawn.map(({ event }) => event)).toContain(singapore);
    expect(found.reported.length).toBeGreaterThan(0);
    for (const event of found.reported) {
      const { reported } = korea.core.events[event]!;
      expect(reported).toBeGreaterThan(day('2018-05-20'));
      expect(reported).toBeLessThanOrEqual(day('2018-05-24'));
    }
    const later = differencesBetween(korea, day('2018-05-24'), day('2018-06-02'));
    expect(later.expected.find(({ event }) => event === singapore)?.before).toBeNull();
    const year = differencesBetween(korea, day('2018-01-01'), day('2019-01-10'));
    expect(year.held.length).toBeGreaterThan(0);
    expect(year.held.some(({ before, stance }) => before?.stance === stance)).toBe(false);
  });
});

/** The small story with other days of publication and other expectations. */
const stories: fc.Arbitrary<Knowledge> = fc
  .record({
    published: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: day('2018-10-01'), max: day('2019-04-30') }).map(iso) },
        fc.constantFrom('2018-11', '2019-01', null),
      ),
      { minLength: 15, maxLength: 15 },
    ),
    expectations: fc.array(
      fc.record({
        of: fc.constantFrom('2018-12-planned-meeting', '2019-01-07-ford-summit', '2019-03-sluices-opened'),
        as_of: fc.integer({ min: day('2018-10-01'), max: day('2019-03-10') }).map(iso),
        date: fc.constantFrom(null, '2019-01', '2019-01-07/2019-01-09', '2019-02/..', '2018-12-20~'),
        label: fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 3, maxLength: 8 }),
        source: fc.constantFrom('daily-2018-11-20', 'daily-2018-12-20', 'daily-2019-01-02'),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ published, expectations }) => {
    const values = smallValues();
    const sources = values.sources.sources as Record<string, unknown>[];
    for (const [at, source] of sources.entries()) source.published = published[at % published.length];
    values.events.expectations = expectations;
    const { core, detail } = compileValues(values);
    if (!core || !detail) throw new Error('the story does not compile');
    return knowledgeOf(core, detail);
  });

function iso(value: number): string {
  return formatDay(value as Day);
}

const days = fc.integer({ min: day('2018-09-01'), max: day('2019-06-01') }).map(value => value as Day);
const storiesAndDays = fc.tuple(stories, days, days);

/** What stands on a day, found by looking at all that there is. */
function bruteExpected({ core, detail }: Knowledge, on: Day): ReadonlyMap<string, Expectation> {
  const published = new Map(detail.sources.map(({ id, publishedBy }) => [id, publishedBy]));
  const found = new Map<string, Expectation>();
  for (const event of core.events) {
    if (settled(event) <= on) continue;
    const known = detail.expectations
      .map(one => ({ ...one, known: Math.max(one.asOf, published.get(one.source) ?? one.asOf) }))
      .filter(one => one.of === event.id && one.known <= on)
      .sort((a, b) => a.asOf - b.asOf || a.known - b.known);
    const newest = known.at(-1);
    if (newest?.date && (newest.date.end === null || newest.date.to > on)) found.set(event.id, newest);
  }
  return found;
}

describe('any story', () => {
  test('is known the more the later the day, and expectations alone are replaced', () => {
    fc.assert(
      fc.property(storiesAndDays, ([knowledge, a, b]) => {
        const [early, late] = [Math.min(a, b) as Day, Math.max(a, b) as Day];
        const [before, after] = [storyAsOf(knowledge, early), storyAsOf(knowledge, late)];
        before.known.forEach((byte, event) => {
          if (byte) expect(after.known[event]).toBe(1);
        });
        expect(after.detail.accounts).toEqual(expect.arrayContaining([...before.detail.accounts]));
        expect(after.detail.positions).toEqual(expect.arrayContaining([...before.detail.positions]));
        expect(after.detail.expectations).toEqual(expect.arrayContaining([...before.detail.expectations]));
        expect(knowledge.knownBetween(early, late)).toHaveLength(after.count - before.count);
      }),
      { numRuns: 60 },
    );
  });

  test('is whole as of its last day, but for what was written afterwards', () => {
    fc.assert(
      fc.property(stories, knowledge => {
        const past = storyAsOf(knowledge, knowledge.last);
        const byId = <T extends object>(list: readonly T[]) => list.map(item => JSON.stringify(item)).sort();
        expect(past.core).toEqual(knowledge.core);
        expect(past.count).toBe(knowledge.core.events.length);
        expect(past.expected.size).toBe(0);
        expect(past.detail.accounts).toEqual(knowledge.detail.accounts);
        expect(past.detail.positions).toEqual(knowledge.detail.positions);
        expect(byId(past.detail.expectations)).toEqual(byId(knowledge.detail.expectations));
      }),
      { numRuns: 60 },
    );
  });

  test('never shows what was published later', () => {
    fc.assert(
      fc.property(stories, days, (knowledge, on) => {
        const { core, detail, known, expected } = storyAsOf(knowledge, on);
        const published = new Map(detail.sources.map(({ id, publishedBy }) => [id, publishedBy]));
        const shown = [
          ...detail.accounts.map(({ source }) => source),
          ...detail.positions.map(({ source }) => source),
          ...detail.expectations.map(({ source }) => source),
          ...[...expected.values()].map(({ expectation }) => expectation.source),
        ];
        for (const source of shown) expect(published.get(source) ?? on).toBeLessThanOrEqual(on);
        expect(detail.summaries).toEqual({});
        core.events.forEach((event, index) => {
          const said = expected.get(index)?.expectation.label ?? '';
          if (!known[index])
            expect(event).toMatchObject({ title: said, label: said, links: [], place: null });
          for (const { to } of event.links)
            expect(known[core.events.findIndex(({ id }) => id === to)]).toBe(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('expects what a look at every expectation finds', () => {
    fc.assert(
      fc.property(stories, days, (knowledge, on) => {
        const found = new Map(
          knowledge
            .expectedOn(on)
            .map(({ event, expectation }) => [knowledge.core.events[event]!.id, expectation.asOf]),
        );
        const brute = [...bruteExpected(knowledge, on)].map(([id, { asOf }]) => [id, asOf] as const);
        expect(found).toEqual(new Map(brute));
      }),
      { numRuns: 100 },
    );
  });

  test('leads from report to report through every event and back', () => {
    fc.assert(
      fc.property(stories, knowledge => {
        const { core, first, last } = knowledge;
        const reports = [...new Set(core.events.map(settled))].sort((a, b) => a - b);
        const walked: Day[] = [];
        for (
          let on = knowledge.reportAfter((first - 1) as Day);
          on !== null;
          on = knowledge.reportAfter(on)
        ) {
          walked.push(on);
        }
        expect(walked).toEqual(reports);
        expect(knowledge.reportBefore((last + 1) as Day)).toBe(reports.at(-1));
        for (const [at, on] of reports.entries())
          expect(knowledge.reportBefore(on)).toBe(reports[at - 1] ?? null);
      }),
      { numRuns: 30 },
    );
  });

  test('is no different on one day from itself', () => {
    fc.assert(
      fc.property(stories, days, (knowledge, on) => {
        const { reported, passed, withdrawn, expected, held } = differencesBetween(knowledge, on, on);
        expect([reported, passed, withdrawn, expected, held].flat()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
