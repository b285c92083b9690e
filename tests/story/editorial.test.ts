import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/story/authoring.ts';
import type { EventRecord, SourceRecord } from '../../src/story/schema.ts';
import { voicesOf } from '../../src/story/voices.ts';
import { readFiles } from './fixture.ts';
import { actors, events, expectations, folder, outlets, sources, story } from './koreaTalks.ts';

const dayMs = 86_400_000;
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map(record => [record.id, record]));
const outletOf = byId(outlets);
const sourceOf = byId(sources);
const eventOf = byId(events);
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

  test('are told by outlets of at least two countries', () => {
    expect(main.filter(event => countriesOf(event).size < 2).map(({ id }) => id)).toEqual([]);
  });

  test('have at least two aspects of which two voices speak', () => {
    expect(main.filter(event => comparedAspects(event).length < 2).map(({ id }) => id)).toEqual([]);
  });
});

function countriesOf({ accounts }: EventRecord): ReadonlySet<string> {
  const outletsOf = accounts.map(({ source }) => outletOf.get(sourceOf.get(source)?.outlet ?? ''));
  return new Set(outletsOf.flatMap(outlet => outlet?.country ?? []));
}

test('an event told from three or more countries can be compared row by row', () => {
  const widely = happened.filter(event => event.weight === 3 || countriesOf(event).size > 2);
  expect(widely.length).toBeGreaterThan(150);
  const incomparable = ({ accounts }: EventRecord) => accounts.some(({ aspect }) => aspect === undefined);
  expect(
    widely.filter(event => incomparable(event) || comparedAspects(event).length === 0).map(({ id }) => id),
  ).toEqual([]);
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

/** The aspects of an event that two or more voices speak of. */
function comparedAspects({ accounts }: EventRecord): readonly string[] {
  const voices = new Map<string, Set<string>>();
  for (const { source: id, attributed = [], aspect } of accounts) {
    const source = sourceOf.get(id);
    if (aspect === undefined || source === undefined) continue;
    const heard = voices.get(aspect) ?? new Set();
    const { outlet, origin = null } = source;
    for (const voice of voicesOf({ attributed, source: { outlet, origin } })) heard.add(voice);
    voices.set(aspect, heard);
  }
  return [...voices].filter(([, heard]) => heard.size > 1).map(([aspect]) => aspect);
}

test('every event is told by two accounts or more', () => {
  expect(events.filter(({ accounts }) => accounts.length < 2).map(({ id }) => id)).toEqual([]);
});

describe('an agreement', () => {
  const broader = new Map(story.kinds.map(kind => [kind.id, kind.broader]));
  const isAgreement = (kind: string | undefined): boolean =>
    kind !== undefined && (kind === 'agreement' || isAgreement(broader.get(kind)));

  test('leads somewhere', () => {
    const agreements = happened.filter(({ kind }) => isAgreement(kind));
    expect(agreements.length).toBeGreaterThan(10);
    expect(agreements.filter(({ links = [] }) => links.length === 0).map(({ id }) => id)).toEqual([]);
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
  ])('is followed to what became of its points: %s', id => {
    const later = events.flatMap(({ links = [] }) => links.filter(({ to }) => to === id));
    expect(eventOf.get(id)?.links ?? []).not.toEqual([]);
    expect(later.filter(({ relation }) => relation === 'fulfils' || relation === 'breaks')).not.toEqual([]);
  });
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

describe('the sources', () => {
  test('are all used', () => {
    const cited = [
      ...events.flatMap(({ accounts, positions = [] }) => [...accounts, ...positions]),
      ...expectations,
    ];
    const used = new Set(cited.map(({ source }) => source));
    expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('have a headline in brackets only where it is marked as supplied', () => {
    const isBracketed = ({ title }: SourceRecord) => /^\[.*\]$/.test(title);
    expect(sources.filter(source => isBracketed(source) && !source.title_supplied)).toEqual([]);
  });

  test('come from outlets of different names', () => {
    const names = outlets.map(({ name, country }) => JSON.stringify([name.toLowerCase(), country]));
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
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
  test('describe every actor, issue and kind in a sentence', () => {
    const described = [...actors, ...story.issues, ...story.kinds];
    expect(described.filter(({ description }) => !description?.endsWith('.')).map(({ id }) => id)).toEqual(
      [],
    );
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

  test.each(story.chapters)('name events of its own time in their order in the chapter $title', chapter => {
    const dates = chapter.events.map(id => eventOf.get(id)?.date.slice(0, 10) ?? 'unknown');
    expect(dates.filter(date => date < chapter.from || date > chapter.to)).toEqual([]);
    expect(dates).toEqual([...dates].sort());
  });
});
