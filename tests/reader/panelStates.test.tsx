import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/story/index.ts';
import { detail, nothing, panel, text } from './markup.tsx';
import { account, date, event, source } from './story.ts';

describe('the panel in other states', () => {
  test('says how many accounts are on their way', () => {
    const words = text(panel(event(), { detail: null }));
    expect(words).toContain('2 accounts from 2 sources');
    expect(words).toContain('Loading the accounts');
  });

  test('says what went wrong and offers to try again', () => {
    const words = text(panel(event(), { detail: null, detailError: 'no connection', onRetry: nothing }));
    expect(words).toContain('The accounts could not be loaded: no connection Try again');
  });

  test('says so where an event has no account', () => {
    const bare = event({ coverage: { accounts: 0, sources: 0, countries: [], types: [] } });
    expect(text(panel(bare, {}, {}))).toContain('No source in this story yet');
  });

  test('says first that an event did not happen', () => {
    const words = text(panel(event({ happened: false, reported: null })));
    expect(words).toContain('Did not happen.');
    expect(words.indexOf('Did not happen.')).toBeLessThan(words.indexOf('They spoke'));
  });

  test('names the addressed after "to"', () => {
    expect(text(panel(event({ by: ['kim-jong-un'], to: ['us'] })))).toContain(
      'North Korea Kim Jong Unto United States',
    );
  });

  test('lists expectations, the latest first and more than three folded', () => {
    const expectations = ['2018-09-01', '2018-10-01', '2018-11-01', '2018-12-01'].map(day => ({
      of: 'talks',
      asOf: parseDay(day)!,
      date: day === '2018-12-01' ? null : date('2019-01-15'),
      label: `Expected in ${day}`,
      note: null,
      source: 'dw',
    }));
    const markup = panel(event(), {}, { ...detail, expectations });
    expect(text(markup)).toContain('As of 1 December 2018 Expected in 2018-12-01no longer expected');
    expect(markup.indexOf('Expected in 2018-09-01')).toBeGreaterThan(markup.indexOf('1 earlier'));
  });

  test('shows the first thirty of many accounts and how many there are', () => {
    const accounts = Array.from({ length: 120 }, (_, at) => account('dw', `voice-${at}`));
    const markup = panel(event(), {}, { ...detail, accounts });
    expect(markup.match(/class="rd-group"/g)).toHaveLength(30);
    expect(text(markup)).toContain('Show all 120');
  });

  test('holds up where sources, actors and kinds are missing', () => {
    const broken = event({ kind: 'gone', place: 'gone', by: ['gone'] });
    const markup = panel(broken, {}, { accounts: [account('gone', 'gone', { speaker: 'gone' })] });
    expect(text(markup)).toContain('The source of this account is missing from the story.');
  });

  test('makes no link of an address that is not http(s)', () => {
    const sources = [source('dw', 'dw', '2019-01-10', { url: 'javascript:alert(1)' })];
    expect(panel(event(), {}, { sources, accounts: [account('dw', 'dw')] })).not.toContain(
      'href="javascript',
    );
  });
});
