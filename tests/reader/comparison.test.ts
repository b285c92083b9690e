import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompareRow, compareAccounts, isComparable } from '../../src/reader/comparison.ts';
import type { Account } from '../../src/story/index.ts';
import { account, date, event, outlets, source, story } from './story.ts';

const sources = [
  ...outlets.map(({ id }) => source(id, id, '2019-01-10')),
  source('paper', 'institute', '2019-01-09', { type: 'analysis' }),
  source('undated', 'dw', null),
];
const { core, index } = story({ detail: { sources } });
const talks = event();
const compare = (accounts: readonly Account[], of = talks) => compareAccounts(accounts, of, core, index);
const sides = (accounts: readonly Account[], of = talks) => compare(accounts, of).columns.map(it => it.side);
const rowOf = (accounts: readonly Account[], aspect: string | null, of = talks) =>
  compare(accounts, of).rows.find(row => row.aspect === aspect);
const standing = (row: CompareRow | undefined) =>
  row?.cells.map(cell => cell.flatMap(stack => stack.accounts.map(it => it.source)));

const xinhua = account('dw', 'xinhua', {
  attributed: ['xinhua'],
  aspect: 'what Kim said',
  claim: 'A result.',
});
const kcna = account('kbs', 'kcna', { attributed: ['kcna'], aspect: 'what Kim said', claim: 'An impasse.' });
const yonhap = account('yonhap', 'yonhap', { aspect: 'agenda', claim: 'The agenda.' });

describe('the columns of a comparison', () => {
  test('are the sides that took part, in the event’s order, then other lanes, others, and analysis', () => {
    const analysis = account('paper', 'institute');
    const us = account('dw', 'us', { attributed: ['us'] });
    expect(sides([analysis, yonhap, us, kcna, xinhua])).toEqual([2, 1, 0, 'others', 'analysis']);
  });

  test('stack the voices of a side by origin', () => {
    const own = account('xinhua', 'xinhua');
    const both = account('dw', 'xinhua', { attributed: ['xinhua', 'kcna'], voices: ['xinhua', 'kcna'] });
    const [china] = compare([own, xinhua, both, kcna]).columns;
    expect(china?.voices.map(({ voices, accounts }) => [voices, accounts.length])).toEqual([
      [['xinhua'], 2],
      [['xinhua', 'kcna'], 1],
    ]);
  });

  test('give a person’s words of a joint act to the person’s side, whoever heard them', () => {
    const xi = account('dw', 'dw', { speaker: 'xi-jinping' });
    const again = account('kbs', 'kbs', { speaker: 'xi-jinping', origin: 'kbs' });
    const { columns } = compare([xi, again, kcna]);
    expect(columns.map(({ side, voices }) => [side, voices.map(stack => stack.voices)])).toEqual([
      [2, [['xi-jinping']]],
      [1, [['kcna']]],
    ]);
  });

  test('give what pages report of one side’s own speech to the pages, which are what can be compared', () => {
    const address = event({ by: ['kim-jong-un', 'dprk'] });
    expect(sides([account('dw', 'dw', { speaker: 'kim-jong-un' }), xinhua], address)).toEqual([2, 'others']);
  });

  test('part by voice where one side alone has its say', () => {
    const { columns } = compare([account('dw', 'dw'), account('yonhap', 'yonhap')]);
    expect(columns.map(column => column.voices[0]?.voices)).toEqual([['dw'], ['yonhap']]);
  });

  test('are offered only where there are two', () => {
    expect(isComparable([xinhua, kcna], talks, core, index)).toBe(true);
    expect(isComparable([xinhua, { ...xinhua, source: 'kbs' }], talks, core, index)).toBe(false);
    expect(isComparable([], talks, core, index)).toBe(false);
  });
});

describe('the rows of a comparison', () => {
  test('stand in order: those in which accounts differ, those of one side, and last what has no aspect', () => {
    const plain = account('dw', 'dw');
    expect(compare([plain, yonhap, kcna, xinhua]).rows.map(row => row.aspect)).toEqual([
      'what Kim said',
      'agenda',
      null,
    ]);
  });

  test('differ where one side has a claim that another lacks', () => {
    expect(rowOf([xinhua, kcna], 'what Kim said')?.differences).toEqual(['claims']);
  });

  test('do not differ where sides claim the same or one side alone speaks', () => {
    expect(rowOf([xinhua, { ...kcna, claim: xinhua.claim }], 'what Kim said')?.differences).toEqual([]);
    expect(rowOf([xinhua, kcna, yonhap], 'agenda')?.differences).toEqual([]);
  });

  test('differ in their speakers where sides quote others', () => {
    const xi = { ...xinhua, speaker: 'xi-jinping' };
    const kim = { ...kcna, speaker: 'kim-jong-un' };
    expect(rowOf([xi, kim], 'what Kim said')?.differences).toEqual(['speakers', 'claims']);
  });

  test('do not take what an analyst adds for a difference between sides', () => {
    const analysis = account('paper', 'institute', { aspect: 'what Kim said' });
    expect(rowOf([xinhua, analysis], 'what Kim said')?.differences).toEqual([]);
  });

  test('leave a cell empty where a side has nothing recorded', () => {
    expect(standing(rowOf([xinhua, kcna, yonhap], 'agenda'))).toEqual([[], [], ['yonhap']]);
  });
});

describe('the row of the days', () => {
  const late = { ...xinhua, dates: date('2019-01-10') };

  test('stands first where a source dates the event otherwise, with the outlets of each date', () => {
    const [first] = compare([late, kcna]).rows;
    expect(first?.differences).toEqual(['dates']);
    expect(first?.days?.map(sayings => sayings.map(it => [it.date.edtf, [...it.outlets]]))).toEqual([
      [['2019-01-10', ['dw']]],
      [['2019-01-08', ['kbs']]],
    ]);
  });

  test('holds the accounts that speak of the day, and differs in nothing where all dates are one', () => {
    const day = account('yonhap', 'yonhap', { aspect: 'date' });
    const row = rowOf([day, kcna], 'date');
    expect(row?.differences).toEqual([]);
    expect(standing(row)).toEqual([[], ['yonhap']]);
  });

  test('takes no page for the event’s own day that gives another one to another side', () => {
    const row = rowOf([late, { ...kcna, source: 'dw' }], 'date');
    expect(row?.days?.map(sayings => sayings.length)).toEqual([1, 0]);
  });

  test('is left out where nobody speaks of the day', () => {
    expect(rowOf([xinhua, kcna], 'date')).toBeUndefined();
  });
});

const anyAccount = fc
  .record({
    source: fc.constantFrom(...sources.map(({ id }) => id)),
    attributed: fc.subarray(['xinhua', 'kcna', 'us', 'abe-shinzo', 'yonhap']),
    speaker: fc.constantFrom(null, 'kim-jong-un', 'xi-jinping', 'abe-shinzo'),
    aspect: fc.constantFrom(null, 'date', 'agenda', 'sanctions'),
    claim: fc.constantFrom('One.', 'Two.'),
    dates: fc.constantFrom(null, date('2019-01-08'), date('2019-01-10')),
    undated: fc.boolean(),
  })
  .map(({ source: id, attributed, ...more }) => {
    const outlet = sources.find(it => it.id === id)?.outlet ?? id;
    const voices = attributed.length > 0 ? attributed : [outlet];
    return account(id, outlet, { ...more, attributed, voices, origin: voices[0]! });
  });
const anyEvent = fc
  .tuple(fc.subarray(['us', 'dprk', 'china', 'japan'], { minLength: 1 }), fc.subarray(['us', 'kim-jong-un']))
  .map(([by, to]) => event({ by, to }));

describe('any comparison', () => {
  test('has each account in exactly one cell, in at most one column more than lanes, none of them empty', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 14 }), anyEvent, (accounts, of) => {
        const { columns, rows } = compare(accounts, of);
        const held = rows.flatMap(row => row.cells.flat().flatMap(stack => stack.accounts));
        expect(held).toHaveLength(accounts.length);
        expect(new Set(held)).toEqual(new Set(accounts));
        expect(columns.length).toBeLessThanOrEqual(core.lanes.length + 1);
        const inColumns = columns.flatMap(column => column.voices.flatMap(stack => stack.accounts));
        expect(inColumns).toHaveLength(accounts.length);
        expect(columns.every(column => column.voices.length > 0)).toBe(true);
        expect(rows.every(row => row.cells.length === columns.length)).toBe(true);
        for (const [at, column] of columns.entries()) {
          const own = new Set(column.voices.flatMap(stack => stack.accounts));
          const there = rows.flatMap(row => row.cells[at] ?? []).flatMap(stack => stack.accounts);
          expect(new Set(there)).toEqual(own);
        }
      }),
    );
  });

  test('names each aspect once and puts no row that differs behind one that does not', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 14 }), anyEvent, (accounts, of) => {
        const { rows } = compare(accounts, of);
        expect(new Set(rows.map(row => row.aspect)).size).toBe(rows.length);
        const differing = rows.map(row => row.differences.length > 0);
        expect(differing).toEqual([...differing].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
