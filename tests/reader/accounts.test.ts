import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAccounts, groupAccounts } from '../../src/reader/accounts.ts';
import { carriedWords } from '../../src/reader/carriedWords.ts';
import { type Account, parseDay } from '../../src/story/index.ts';
import { account, date, event, source, story } from './story.ts';

const ids = ['xinhua', 'kcna', 'dw', 'yonhap', 'kbs', 'straits-times', 'nhk'];
const sources = [
  ...ids.map(id => source(id, id, '2019-01-10')),
  source('paper', 'institute', '2019-01-09', { type: 'analysis' }),
];
const { core, index } = story({ detail: { sources } });
const group = (accounts: readonly Account[], of = event()) => groupAccounts(accounts, of, core, index);
const leads = (accounts: readonly Account[], of = event()) =>
  group(accounts, of).map(({ shown }) => `${shown[0]?.voices[0]} by ${shown[0]?.source}`);
const on = (day: string) => ({ known: parseDay(day)! });

describe('the order of accounts', () => {
  test('puts the sides that took part first, in the order of the event, then others, then analysis', () => {
    const accounts = [
      account('paper', 'institute', { side: 0, ...on('2019-01-09') }),
      account('dw', 'dw'),
      account('kcna', 'kcna', { side: 1 }),
      account('xinhua', 'xinhua', { side: 2 }),
    ];
    expect(leads(accounts)).toEqual(['xinhua by xinhua', 'kcna by kcna', 'dw by dw', 'institute by paper']);
  });

  test('takes an analysis that credits a side as that side’s account', () => {
    const accounts = [account('dw', 'dw'), account('paper', 'kcna', { attributed: ['kcna'], side: 1 })];
    expect(leads(accounts)).toEqual(['kcna by paper', 'dw by dw']);
  });

  test('follows the day of report among equals', () => {
    const accounts = [account('kbs', 'kbs', on('2019-01-10')), account('dw', 'dw', on('2019-01-08'))];
    expect(leads(accounts)).toEqual(['dw by dw', 'kbs by kbs']);
  });

  test('puts those who took part before all else of their side, and their state’s media with them', () => {
    const accounts = [
      account('yonhap', 'yonhap', { side: 2, ...on('2019-01-08') }),
      account('dw', 'dw', { side: 2 }),
      account('xinhua', 'xinhua', { side: 2 }),
      account('kbs', 'xi-jinping', { side: 2, origin: 'kbs', ...on('2019-01-11') }),
    ];
    expect(leads(accounts)).toEqual([
      'xinhua by xinhua',
      'xi-jinping by kbs',
      'yonhap by yonhap',
      'dw by dw',
    ]);
  });

  test('counts of the lane of others only the country that took part', () => {
    const withJapan = event({ by: ['china', 'abe-shinzo'] });
    const accounts = [
      account('straits-times', 'straits-times', { side: 3, ...on('2019-01-08') }),
      account('nhk', 'nhk', { side: 3 }),
      account('dw', 'dw', on('2019-01-07')),
    ];
    expect(leads(accounts, withJapan)).toEqual(['nhk by nhk', 'dw by dw', 'straits-times by straits-times']);
  });
});

describe('accounts of one origin', () => {
  const viaDw = account('dw', 'xinhua', on('2019-01-09'));
  const viaKbs = account('kbs', 'xinhua', on('2019-01-10'));
  const own = account('xinhua', 'xinhua', on('2019-01-10'));

  test('stand as one, the origin’s own page first and its carriers folded', () => {
    const [only, ...rest] = group([viaDw, viaKbs, own]);
    expect(rest).toEqual([]);
    expect(only?.shown).toEqual([own]);
    expect(only?.carried).toEqual([viaDw, viaKbs]);
  });

  test('are not folded where they date the event otherwise', () => {
    const otherwise = account('kbs', 'xinhua', { dates: date('2019-01-10') });
    expect(group([own, otherwise])[0]?.shown).toEqual([own, otherwise]);
  });

  test('are not folded where one page makes several claims', () => {
    const second = account('xinhua', 'xinhua', { claim: 'Another claim.' });
    expect(group([own, second])[0]?.carried).toEqual([]);
  });

  test('stay apart where they credit different voices', () => {
    const speech = account('dw', 'xi-jinping', { origin: 'dw' });
    expect(group([speech, account('dw', 'dw')])).toHaveLength(2);
  });

  test('name their carriers, up to three', () => {
    const reading = { core, index, locale: 'en' };
    expect(carriedWords(group([own, viaDw, viaKbs])[0]!, reading)).toBe(
      'also carried by Deutsche Welle and KBS',
    );
    const many = ['dw', 'kbs', 'yonhap', 'nhk', 'straits-times'].map(id => account(id, 'xinhua'));
    expect(carriedWords(group([own, ...many])[0]!, reading)).toBe(
      'also carried by Deutsche Welle, KBS, Yonhap and 2 others',
    );
  });

  test('are counted as one origin', () => {
    expect(countAccounts([own, viaDw, viaKbs, account('dw', 'dw')])).toEqual({
      accounts: 4,
      sources: 3,
      origins: 2,
    });
  });
});

test('grouping loses no account and doubles none', () => {
  const some = fc.record({
    source: fc.constantFrom(...ids, 'paper', 'missing'),
    voices: fc.uniqueArray(fc.constantFrom(...ids, 'kim-jong-un'), { minLength: 1, maxLength: 2 }),
    origin: fc.constantFrom(...ids),
    side: fc.constantFrom(null, 0, 1, 2, 3),
    dates: fc.constantFrom(null, date('2019-01-10')),
    known: fc.integer({ min: 17_000, max: 19_000 }).map(day => day as Account['known']),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), parts => {
      const accounts = parts.map(part => account(part.source, 'dw', part));
      const out = group(accounts).flatMap(({ shown, carried }) => [...shown, ...carried]);
      expect(out).toHaveLength(accounts.length);
      expect(new Set(out)).toEqual(new Set(accounts));
      expect(group(accounts).every(({ shown }) => shown.length > 0)).toBe(true);
    }),
  );
});

test('ten thousand accounts of many origins are all grouped', () => {
  const accounts = Array.from({ length: 10_000 }, (_, at) =>
    account(ids[at % ids.length]!, 'dw', { origin: `origin-${at % 900}`, voices: [`voice-${at % 1300}`] }),
  );
  expect(group(accounts).length).toBeGreaterThan(900);
});
