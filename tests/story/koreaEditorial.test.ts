import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/story/authoring.ts';
import { readFiles } from './fixture.ts';
import { actors, events, expectations, folder, story } from './koreaTalks.ts';

/* Rules about the events of the Korean-peninsula talks; those of every story are in editorial.test.ts. */

const dayMs = 86_400_000;
const eventOf = new Map(events.map(event => [event.id, event]));
const happened = events.filter(({ status }) => status !== 'did-not-happen');
const main = happened.filter(({ weight }) => weight === 3);

describe('the main events', () => {
  test.each(['Singapore summit', 'New Year address', 'Beijing visit'])(
    'can be found by the name "%s"',
    name => {
      const named = main.filter(({ title, label }) => title.includes(name) || label?.includes(name));
      expect(named).not.toEqual([]);
    },
  );

  test('are few in every year', () => {
    const count = (from: string, to: string) => main.filter(({ date }) => date >= from && date < to).length;
    expect(count('1985', '2018')).toBeLessThanOrEqual(14);
    expect(count('2018', '2019')).toBeLessThanOrEqual(8);
    expect(count('2019', '2020')).toBeLessThanOrEqual(8);
    expect(count('2020', '2021')).toBeLessThanOrEqual(3);
  });
});

test('the Singapore summit joins two lanes, and its host is no party', () => {
  const { core } = compileStory(readFiles(folder));
  const lanes = new Map(core?.actors.map(({ id, lane }) => [id, lane]));
  const { by = [] } = eventOf.get('2018-06-12-singapore-summit') ?? {};
  expect([...new Set(by.map(id => lanes.get(id)))].map(lane => core?.lanes[lane ?? -1]?.id)).toEqual([
    'us',
    'dprk',
  ]);
});

test('the talks of Xi and Kim keep the day on which their sources differ', () => {
  const talks = eventOf.get('2019-01-08-xi-kim-talks');
  expect(talks?.date).toBe('2019-01-08');
  const otherwise = talks?.accounts.filter(({ dates }) => dates === '2019-01-10') ?? [];
  expect(otherwise.map(({ source }) => source)).toContain('dw-2019-01-10-china-backs');
});

test.each([
  '1991-12-13-basic-agreement',
  '1992-01-20-joint-declaration-denuclearization',
  '1994-10-21-agreed-framework',
  '2000-06-13-first-inter-korean-summit',
  '2005-09-19-joint-statement',
  '2007-02-13-initial-actions',
  '2007-10-02-second-inter-korean-summit',
  '2012-02-29-leap-day-deal',
  '2018-04-27-panmunjom-summit',
  '2018-06-12-singapore-summit',
  '2018-09-19-pyongyang-declaration',
])('an agreement is followed to what became of its points: %s', id => {
  const later = events.flatMap(({ links = [] }) => links.filter(({ to }) => to === id));
  expect(eventOf.get(id)?.links ?? []).not.toEqual([]);
  expect(later.filter(({ relation }) => relation === 'fulfils' || relation === 'breaks')).not.toEqual([]);
});

describe('what was expected', () => {
  const expected = (of: string) =>
    expectations.filter(expectation => expectation.of === of).sort((a, b) => (a.as_of < b.as_of ? -1 : 1));

  test('is followed for the second summit from September 2018 in every month until it comes', () => {
    const months = new Set(expected('2019-02-27-hanoi-summit').map(({ as_of }) => as_of.slice(0, 7)));
    expect([...months]).toEqual(['2018-09', '2018-10', '2018-11', '2018-12', '2019-01', '2019-02']);
  });

  test('is followed for the Singapore summit as it is announced, called off and restored', () => {
    const dates = expected('2018-06-12-singapore-summit').map(({ date }) => date);
    expect(dates.indexOf('2018-06-12')).toBeLessThan(dates.indexOf(null));
    expect(dates.indexOf(null)).toBeGreaterThan(0);
    expect(dates.at(-1)).toBe('2018-06-12');
  });

  test('is withdrawn for the visit to Seoul and never for the end-of-year limit', () => {
    expect(expected('2018-12-kim-visit-to-seoul').map(({ date }) => date)).toContain(null);
    expect(new Set(expected('2019-12-31-new-us-approach').map(({ date }) => date))).toEqual(
      new Set(['2019-12-31']),
    );
  });
});

describe('the positions on sanctions as of 10 January 2019', () => {
  const { core, detail } = compileStory(readFiles(folder));
  const day = Date.UTC(2019, 0, 10) / dayMs;
  const order = new Map(core?.events.map(({ id }, index) => [id, index]));

  test.each([
    ['relief, sought by Pyongyang', 'dprk', /\bseeks relief\b/i],
    ['relief, favoured by Beijing', 'china', /\b(?:relaxed|eased|relief)\b/i],
    ['exemptions, sought by Seoul', 'rok', /\bseeks exemptions\b/i],
    ['refused by Washington until disarmament is complete', 'us', /\buntil disarmament is complete\b/i],
  ])('are what that day’s report says: %s', (_, actor, stance) => {
    const latest = (detail?.positions ?? [])
      .filter(position => position.actor === actor && position.issue === 'sanctions' && position.known <= day)
      .sort((a, b) => a.known - b.known || (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0))
      .at(-1);
    expect(latest?.source).toBe('dw-2019-01-10-china-backs');
    expect(latest?.stance).toMatch(stance);
  });
});

describe('the guides', () => {
  test('describe every actor in a sentence', () => {
    expect(actors.filter(({ description }) => !description?.endsWith('.')).map(({ id }) => id)).toEqual([]);
  });

  test('tell what state media are, what did not happen and how to report a mistake', () => {
    expect(story.method).toMatch(/state media.*did not happen.*mistake/is);
  });

  test('are six to nine chapters that cover 1985 to 2020 without a gap', () => {
    const { chapters } = story;
    expect(chapters.length).toBeGreaterThanOrEqual(6);
    expect(chapters.length).toBeLessThanOrEqual(9);
    expect(chapters.at(0)?.from).toMatch(/^1985/);
    expect(chapters.at(-1)?.to).toBe('2020-12-31');
    const begins = chapters.slice(1).map(({ from }) => Date.parse(from));
    expect(begins).toEqual(chapters.slice(0, -1).map(({ to }) => Date.parse(to) + dayMs));
  });

  test('know the people and states of Korea, China, Japan and Russia in their own script', () => {
    const own = new Set(['dprk', 'rok', 'china', 'japan', 'russia']);
    const concerned = actors.filter(
      ({ id, kind, of = '' }) => own.has(id) || (kind === 'person' && own.has(of)),
    );
    expect(concerned.filter(({ native = [] }) => native.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
