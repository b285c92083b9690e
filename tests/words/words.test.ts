import { afterEach, describe, expect, test } from 'vitest';
import { speakAs } from '../../src/pages/speakAs.ts';
import { all as de } from '../../src/words/de/all.ts';
import { all as en } from '../../src/words/en/all.ts';
import {
  interfaceLanguage,
  languages,
  more,
  offers,
  ownNames,
  preferredLanguage,
  read,
  readLanguage,
  say,
  spokenLanguage,
  views,
} from '../../src/words/index.ts';
import { all as ko } from '../../src/words/ko/all.ts';
import { all as zhHans } from '../../src/words/zhHans/all.ts';

afterEach(() => speakAs('en'));

describe('A language', () => {
  test.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['KO-kr', 'ko'],
    ['fr', null],
    ['', null],
    [null, null],
  ])('of the tag %s is %s', (tag, language) => {
    expect(readLanguage(tag)).toBe(language);
  });

  test('of a story that the interface does not speak is English', () => {
    expect(interfaceLanguage('fr')).toBe('en');
  });

  test('is preferred where the browser names it first of those that are known', () => {
    expect(preferredLanguage(['fr', 'de-AT', 'en'])).toBe('de');
    expect(preferredLanguage(['zh-TW', 'ja'])).toBeNull();
    expect(preferredLanguage([])).toBeNull();
  });

  test('is named and offered in itself', () => {
    expect(languages.map(language => ownNames[language])).toEqual([
      'English',
      'Deutsch',
      '한국어',
      '简体中文',
    ]);
    expect(offers.de.read).toBe('Diese Seite auch auf Deutsch lesen');
  });
});

describe('Counts', () => {
  test.each([
    ['en', 1, '1 event'],
    ['en', 1200, '1,200 events'],
    ['de', 1, '1 Ereignis'],
    ['de', 1200, '1.200 Ereignisse'],
    ['ko', 1200, '사건 1,200건'],
    ['zh-Hans', 1200, '1,200个事件'],
  ])('in %s, %i is "%s"', (language, count, words) => {
    speakAs(language);
    expect(say.events(count)).toBe(words);
  });

  test.each([
    ['en', '2 of 5 events'],
    ['de', '2 von 5 Ereignissen'],
    ['ko', '사건 5건 중 2건'],
    ['zh-Hans', '5个事件中的2个'],
  ])('in %s, a part of a whole is "%s"', (language, words) => {
    speakAs(language);
    expect(say.countOf('2', 5).join('')).toBe(words);
  });

  test.each([
    ['en', 'after 3 days'],
    ['de', 'nach 3 Tagen'],
    ['ko', '3일 뒤'],
    ['zh-Hans', '3天后'],
  ])('in %s, a span of days is "%s"', (language, words) => {
    speakAs(language);
    expect(views.afterDays(3, null)).toBe(words);
  });
});

describe('Sentences', () => {
  test.each([
    ['en', 'As known on X: 2 of 5 events'],
    ['de', 'Kenntnisstand X: 2 von 5 Ereignissen'],
    ['ko', 'X 기준: 사건 5건 중 2건'],
    ['zh-Hans', '截至X：5个事件中的2个'],
  ])('in %s put their parts in its order: "%s"', (language, words) => {
    speakAs(language);
    expect(more.asKnown('X', '2', 5).join('')).toBe(words);
  });

  test('speak the language that was set last', () => {
    speakAs('ko');
    expect([spokenLanguage(), read.archived]).toEqual(['ko', '보관본']);
  });
});

/** Every message of a catalogue by the way to it, with its value. */
function messagesOf(value: unknown, way = ''): readonly (readonly [way: string, message: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, `${way}/${key}`));
}

describe.each([
  ['German', de],
  ['Korean', ko],
  ['Chinese', zhHans],
])('%s', (_, catalogue) => {
  test('has every message of the English, none of them empty', () => {
    const empty = new Map(messagesOf(en).map(([way, message]) => [way, message === '']));
    const lacking = messagesOf(catalogue).filter(
      ([way, message]) => message === '' && empty.get(way) === false,
    );
    expect(lacking.map(([way]) => way)).toEqual([]);
    expect(
      messagesOf(catalogue)
        .map(([way]) => way.replace(/\/numbers\/\d+/, ''))
        .filter(Boolean).length,
    ).toBeGreaterThan(300);
  });
});
