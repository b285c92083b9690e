import { describe, expect, test } from 'vitest';
import { citation, mistakeAddress } from '../../src/reader/citation.ts';
import { claimParts } from '../../src/reader/claim.ts';
import { parties } from '../../src/reader/parties.ts';
import { relatives } from '../../src/reader/relations.ts';
import { voicesOf } from '../../src/reader/voices.ts';
import { publishedWords, whenWords } from '../../src/reader/when.ts';
import { languageName, outletTag, sourceTag } from '../../src/reader/wording.ts';
import { parseDay } from '../../src/story/index.ts';
import { account, date, event, source, story } from './story.ts';

describe('the date line', () => {
  test('gives a single day its day of the week and the lag of the first report', () => {
    expect(whenWords(event(), 'en')).toEqual({
      date: 'Tuesday 8 January 2019',
      notes: ['one day', 'reported two days later'],
    });
  });

  test('says how long a span lasted', () => {
    expect(whenWords(event({ date: date('2019-01-07/2019-01-10') }), 'en')).toEqual({
      date: '7–10 January 2019',
      notes: ['four days', 'reported three days later'],
    });
  });

  test('names the day of a report that came much later', () => {
    expect(whenWords(event({ reported: parseDay('2020-02-01') }), 'en').notes).toContain(
      'first reported 1 February 2020',
    );
  });

  test('says so where an event was reported on its day', () => {
    expect(whenWords(event({ reported: parseDay('2019-01-08') }), 'en').notes).toContain(
      'reported the same day',
    );
  });

  test('says so where the story has no report of the time', () => {
    expect(whenWords(event({ reportedLater: true }), 'en').notes).toContain(
      'no report of the time in this story',
    );
  });

  test('tells no report of what did not happen', () => {
    expect(whenWords(event({ happened: false, reported: null }), 'en').notes).toEqual(['one day']);
  });
});

describe('the day of a source', () => {
  test('is as precise as it is known', () => {
    const lastOfJanuary = parseDay('2019-01-31');
    expect(publishedWords(source('a', 'dw', '2019-01-10'), 'en')).toBe('10 Jan 2019');
    expect(publishedWords(source('a', 'dw', '2019-01', { publishedBy: lastOfJanuary }), 'en')).toBe(
      'January 2019',
    );
    expect(publishedWords(source('a', 'dw', '2019', { publishedBy: parseDay('2019-12-31') }), 'en')).toBe(
      '2019',
    );
    expect(publishedWords(source('a', 'dw', null), 'en')).toBe('undated');
  });
});

describe('the parties of an event', () => {
  const { core, index } = story();
  const names = (list: ReturnType<typeof parties>['by']) =>
    list.map(party => [party.actor.name, ...party.members.map(member => member.name)]);

  test('are states with their persons, each state once, in the order of the event', () => {
    const { by, to } = parties(event(), core, index);
    expect(names(by)).toEqual([
      ['China', 'Xi Jinping'],
      ['North Korea', 'Kim Jong Un'],
    ]);
    expect(by.map(party => party.colour)).toEqual([4, 2]);
    expect(to).toEqual([]);
  });

  test('name the state of a person who is named alone', () => {
    const { by, to } = parties(event({ by: ['kim-jong-un'], to: ['us', 'abe-shinzo'] }), core, index);
    expect(names(by)).toEqual([['North Korea', 'Kim Jong Un']]);
    expect(names(to)).toEqual([['United States'], ['Japan', 'Abe Shinzo']]);
  });

  test('pass over what the story does not know', () => {
    expect(parties(event({ by: ['nobody'] }), core, index).by).toEqual([]);
  });
});

describe('what came before and after', () => {
  const before = event({ id: 'before', date: date('2019-01-01') });
  const after = event({ id: 'after', date: date('2019-02-27'), links: [] });
  const middle = event({
    links: [
      { to: 'before', relation: 'responds-to' },
      { to: 'after', relation: 'prepares' },
      { to: 'gone', relation: 'breaks' },
    ],
    linkedFrom: [
      { from: 'after', relation: 'follows-up' },
      { from: 'after', relation: 'fulfils' },
    ],
  });
  const { index } = story({ events: [before, middle, after] });

  test('is told in words from both ends, each event once', () => {
    const told = relatives(middle, index);
    expect(told.before.map(({ event: { id }, words }) => [id, ...words])).toEqual([['before', 'Answers']]);
    expect(told.after.map(({ event: { id }, words }) => [id, ...words])).toEqual([
      ['after', 'Prepared', 'Followed up by', 'Fulfilled by'],
    ]);
  });

  test('leaves out an event that links to itself', () => {
    const self = event({ links: [{ to: 'talks', relation: 'leads-to' }] });
    expect(relatives(self, story({ events: [self] }).index)).toEqual({ before: [], after: [] });
  });
});

describe('a quote', () => {
  test('stands in its place in the claim, without the claim’s own marks', () => {
    const parts = claimParts('He hopes that his "reasonable concerns" are met.', '“reasonable concerns”');
    expect(parts.map(part => [part.text, part.quoted])).toEqual([
      ['He hopes that his ', false],
      ['reasonable concerns', true],
      [' are met.', false],
    ]);
  });

  test('follows a claim that does not hold it', () => {
    expect(claimParts('He is firm.', 'Never again.').map(part => part.text)).toEqual([
      'He is firm. ',
      'Never again.',
    ]);
  });

  test('may be missing', () => {
    expect(claimParts('He is firm.', null)).toEqual([{ text: 'He is firm.', quoted: false, at: 0 }]);
  });
});

describe('tags', () => {
  test('name the kind and the country, for every source alike', () => {
    expect(outletTag('state-media', 'CN', 'en')).toBe('State media · China');
    expect(sourceTag('primary-document', undefined, 'en')).toBe('Document');
    expect(sourceTag('agency', 'US', 'en')).toBe('News agency · US');
  });

  test('tell a credited outlet by what it is, and an outlet’s own analysis as such', () => {
    const sources = [
      source('paper', 'dw', '2019-01-10', { type: 'analysis' }),
      source('own', 'kcna', '2019-01-10'),
    ];
    const { core, index } = story({ detail: { sources } });
    const reading = { core, index, locale: 'en' };
    expect(voicesOf(account('paper', 'xinhua'), reading)).toEqual([
      {
        id: 'xinhua',
        name: 'Xinhua',
        native: { language: 'zh', name: '新华社' },
        tag: 'State media · China',
      },
    ]);
    expect(voicesOf(account('paper', 'dw'), reading)[0]?.tag).toBe('Analysis · Germany');
    expect(voicesOf(account('own', 'kcna'), reading)[0]?.tag).toBe('State media · North Korea');
    expect(voicesOf(account('paper', 'xi-jinping'), reading)[0]?.tag).toBeNull();
  });

  test('name languages without script or region', () => {
    expect(languageName('zh-Hans', 'en')).toBe('Chinese');
  });
});

describe('a citation', () => {
  const { core } = story();

  test('is one paragraph of title, date, story and address', () => {
    expect(citation(event(), core, 'https://example.org/sample/talks/', 'en')).toBe(
      '“Xi tells Kim that China backs a second summit”, 8 January 2019. In: A sample of talks. Démarche. https://example.org/sample/talks/',
    );
  });
});

describe('the address for mistakes', () => {
  const at = 'https://example.org/sample/talks/';

  test('is a letter that names the event', () => {
    const { core } = story({ contact: { name: 'The editor', email: 'editor@example.org' } });
    expect(mistakeAddress(event(), core, at)).toMatch(/^mailto:editor@example\.org\?subject=.*talks/);
  });

  test('is the contact’s page with the event where there is no letter box', () => {
    const { core } = story({ contact: { name: 'The editor', url: 'https://example.org/mistakes?lang=en' } });
    expect(mistakeAddress(event(), core, at)).toBe('https://example.org/mistakes?lang=en&event=talks');
  });

  test('is none where the story gives none', () => {
    expect(mistakeAddress(event(), story().core, at)).toBeNull();
  });
});
