import { describe, expect, test } from 'vitest';
import { compileStory, packCore } from '../../src/story/authoring.ts';
import { formatDay, limits, unpackCore } from '../../src/story/index.ts';
import { compileValues, smallFiles, smallStory, smallValues } from './fixture.ts';

const { core, detail } = smallStory();
const event = (id: string) => core.events.find(other => other.id === id);

describe('the small story', () => {
  test('compiles without a problem', () => {
    expect(compileStory(smallFiles()).problems).toEqual([]);
  });

  test('has its events in order of time', () => {
    expect(core.events.map(({ id }) => id)).toEqual([
      '1990-border-treaty',
      '2016-flood',
      '2017-06-dam-begun',
      '2018-03-31-secret-visit',
      '2018-12-planned-meeting',
      '2019-01-01-address',
      '2019-01-07-ford-summit',
      '2019-03-sluices-opened',
    ]);
  });

  test('has the lane of others last', () => {
    expect(core.lanes.map(({ id }) => id)).toEqual(['upland', 'delta', 'others']);
  });

  test('puts each actor into its lane, people into that of whom they speak for', () => {
    expect(Object.fromEntries(core.actors.map(({ id, lane }) => [id, lane]))).toEqual({
      delta: 1,
      'jose-nunez': 2,
      'kim-ha-neul': 0,
      league: 2,
      upland: 0,
      'upland-army': 0,
      'wang-ming': 1,
    });
  });

  test('gives a narrower kind the shape and join of its broader one', () => {
    expect(core.kinds.find(({ id }) => id === 'summit')).toMatchObject({
      broadest: 'meeting',
      shape: 'circle',
      join: true,
    });
    expect(core.kinds.find(({ id }) => id === 'letter')).toMatchObject({
      broadest: 'statement',
      shape: 'square',
      join: false,
    });
  });

  test('cuts a title that stands in for a label', () => {
    expect(event('2016-flood')?.label).toBe('The river floods both banks in spr…');
    expect(event('2019-03-sluices-opened')?.label).toBe('Upland opens the sluices');
    expect(event('2019-01-07-ford-summit')?.label).toBe('The Ford summit');
  });

  test('has links both ways, in order of time', () => {
    expect(event('2019-01-07-ford-summit')?.links.map(({ to }) => to)).toEqual([
      '2019-01-01-address',
      '2019-03-sluices-opened',
    ]);
    expect(event('2019-01-07-ford-summit')?.linkedFrom).toEqual([
      { from: '1990-border-treaty', relation: 'prepares' },
      { from: '2019-03-sluices-opened', relation: 'fulfils' },
    ]);
  });

  test('says how widely an event is reported', () => {
    expect(event('2019-01-07-ford-summit')?.coverage).toEqual({
      accounts: 5,
      sources: 4,
      countries: ['', 'DR', 'XW'],
      types: ['agency', 'news', 'primary-document'],
    });
  });

  test('keeps the dates that accounts give otherwise', () => {
    expect(event('2019-01-07-ford-summit')?.otherDates.map(({ edtf }) => edtf)).toEqual([
      '2019-01-07',
      '2019-01-07/2019-01-11',
    ]);
  });

  test('says voices, origin and side of each account', () => {
    const told = detail.accounts
      .filter(account => account.event === '2019-01-07-ford-summit')
      .map(({ source, voices, origin, side }) => [source, voices.join('+'), origin, side]);
    expect(told).toEqual([
      ['daily-2019-01-02', 'delta-daily', 'delta-daily', 1],
      ['daily-2019-01-08', 'world-wire', 'world-wire', null],
      ['league-declaration', 'league-office', 'league-office', null],
      ['wire-2019-01-11', 'upland-news', 'upland-news', 0],
      ['wire-2019-01-11', 'wang-ming', 'world-wire', 1],
    ]);
  });

  test('says when each event was reported', () => {
    const days = core.events.map(({ reported, reportedLater }) => [
      reported === null ? null : formatDay(reported),
      reportedLater,
    ]);
    expect(days).toEqual([
      ['1999-12-31', true],
      ['2016-05-31', true],
      ['2017-06-30', false],
      ['2018-04-01', true],
      [null, false],
      ['2019-01-01', false],
      ['2019-01-08', false],
      ['2019-03-02', false],
    ]);
  });

  test('counts a month of publication as its last day, a year likewise', () => {
    const day = (id: string) => detail.sources.find(source => source.id === id)?.publishedBy;
    expect(formatDay(day('institute-2017') as never)).toBe('2017-06-30');
    expect(formatDay(day('institute-2016') as never)).toBe('2016-12-31');
    expect(day('league-declaration')).toBeNull();
  });

  test('has its stretch of focus and its chapters in days', () => {
    expect(core.focus).toEqual({ from: 17_897, to: 18_078 });
    expect(core.chapters.map(({ label }) => label)).toEqual(['Before the talks', 'The talks']);
    expect(core.opening).toBe('talks');
  });

  test('is frozen to its leaves', () => {
    expect(Object.isFrozen(core)).toBe(true);
    expect(Object.isFrozen(core.events[3]?.date.start)).toBe(true);
    expect(Object.isFrozen(detail.accounts[0]?.voices)).toBe(true);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(core))).toStrictEqual(structuredClone(core));
    expect(JSON.parse(JSON.stringify(detail))).toStrictEqual(structuredClone(detail));
  });

  test('comes out of its packing as it went in', () => {
    expect(unpackCore(JSON.parse(JSON.stringify(packCore(core))))).toStrictEqual(structuredClone(core));
  });
});

describe('limits', () => {
  test('a file that is too large is not read', () => {
    const files = smallFiles();
    const text = ' '.repeat(limits.fileBytes + 1);
    const { core, problems } = compileStory({ ...files, events: { ...files.events, text } });
    expect(core?.events).toEqual([]);
    expect(problems.filter(({ file }) => file === files.events.file)).toEqual([
      expect.objectContaining({ found: '52428801 bytes', expected: 'at most 52428800 bytes' }),
    ]);
  });

  test('events beyond the limit are left out, and the report says how many there are', () => {
    const values = smallValues();
    values.events.events = Array.from({ length: limits.events + 1 }, () => 0);
    const { problems } = compileValues(values);
    expect(problems.find(({ path }) => path === 'events')).toMatchObject({
      found: '100001 entries',
      expected: 'at most 100000',
    });
  });

  test('more lanes than a mask has room for are left out', () => {
    const values = smallValues();
    const lanes = values.story.lanes as object[];
    values.story.lanes = Array.from({ length: 9 }, (_, index) => ({
      ...lanes[0],
      id: `lane-${index}`,
      actors: ['delta'],
    }));
    const { core, problems } = compileValues(values);
    expect(core?.lanes).toHaveLength(limits.lanes + 1);
    expect(problems.find(({ path }) => path === 'lanes')).toMatchObject({
      found: '9 entries',
      expected: 'at most 8',
    });
  });
});
