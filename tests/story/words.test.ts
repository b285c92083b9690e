import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { speakAs } from '../../src/pages/speakAs.ts';
import { isFault, parseDate } from '../../src/story/authoring.ts';
import {
  type DateStyle,
  type Day,
  type DayStyle,
  durationWords,
  formatDate,
  formatDayWords,
  parseDay,
  type StoryDate,
  spanWords,
  windowWords,
} from '../../src/story/index.ts';

afterEach(() => speakAs('en'));

function read(text: string): StoryDate {
  const date = parseDate(text);
  if (isFault(date)) throw new Error(`${text}: ${date.expected}`);
  return date;
}

describe('dates in words', () => {
  test.each([
    ['2019-01-10', '10 January 2019'],
    ['2019-01-07/2019-01-10', '7–10 January 2019'],
    ['2018-11-30/2018-12-17', '30 November – 17 December 2018'],
    ['2018-12-31/2019-01-02', '31 December 2018 – 2 January 2019'],
    ['2018-06-12/2018-06-12', '12 June 2018'],
    ['2018-12', 'December 2018'],
    ['2019-01/2019-03', 'January–March 2019'],
    ['2018-12/2019-03', 'December 2018 – March 2019'],
    ['2018/2019', '2018–2019'],
    ['2018', '2018'],
    ['2018-XX', '2018'],
    ['201X', '2010s'],
    ['20XX', '2000–2099'],
    ['2018-21', 'spring 2018'],
    ['2018-24', 'winter 2018–19'],
    ['2017-06~', 'about June 2017'],
    ['2018-03?', 'possibly March 2018'],
    ['2018-03%', 'possibly about March 2018'],
    ['2018-03-31?/2018-04-01?', 'possibly 31 March – 1 April 2018'],
    ['2018-03-31/2018-04-01?', '31 March 2018 – possibly 1 April 2018'],
    ['2018-06/2018-06-12', 'June 2018 – 12 June 2018'],
    ['2018-09/..', 'from September 2018'],
    ['2018-09-05/', 'from 5 September 2018'],
    ['../2018-09', 'until September 2018'],
    ['2018-09?/', 'possibly from September 2018'],
    ['-0044-03-15', '15 March 45 BC'],
  ])('%s is "%s"', (edtf, words) => {
    expect(formatDate(read(edtf), 'en')).toBe(words);
  });

  test.each([
    ['2019-01-10', { weekday: true }, 'Thursday 10 January 2019'],
    ['2019-01-07/2019-01-10', { weekday: true }, 'Monday 7 January – Thursday 10 January 2019'],
    ['2019-01-10', { year: false }, '10 January'],
    ['2019-01-07/2019-01-10', { year: false }, '7–10 January'],
    ['2018-12', { year: false }, 'December'],
    ['2018-21', { year: false }, 'spring'],
    ['2018', { year: false }, '2018'],
    ['2018-12-31/2019-01-02', { year: false }, '31 December 2018 – 2 January 2019'],
    ['2018-12', { weekday: true }, 'December 2018'],
  ] satisfies [string, DateStyle, string][])('%s in the style %o is "%s"', (edtf, style, words) => {
    expect(formatDate(read(edtf), 'en', style)).toBe(words);
  });

  test.each([
    ['de', '2019-01-07/2019-01-10', '7.–10. Januar 2019'],
    ['de', '2017-06~', 'etwa Juni 2017'],
    ['de', '2018-24', 'Winter 2018/19'],
    ['de', '201X', '2010er-Jahre'],
    ['ko', '2019-01-07/2019-01-10', '2019년 1월 7일~10일'],
    ['ko', '2017-06~', '2017년 6월경'],
    ['ko', '2018-09/..', '2018년 9월부터'],
    ['ko', '2018-21', '2018년 봄'],
    ['zh', '2018-24', '2018年冬'],
    ['zh', '2019-01-07/2019-01-10', '2019年1月7日至10日'],
    ['zh', '2018-11-30/2018-12-17', '2018年11月30日至12月17日'],
    ['zh', '2019-01/2019-03', '2019年1月至3月'],
    ['zh-Hans', '2017-06~', '约2017年6月'],
    ['en-US', '2019-01-07/2019-01-10', 'January 7–10, 2019'],
    ['no such locale', '2018-06-12', '12 June 2018'],
  ])('in %s, %s is "%s"', (locale, edtf, words) => {
    speakAs(locale);
    expect(formatDate(read(edtf), locale)).toBe(words);
  });

  test.each([
    ['long', '10 January 2019'],
    ['short', '10 Jan 2019'],
    ['weekday', 'Thursday 10 January 2019'],
    ['month', 'January 2019'],
    ['year', '2019'],
    ['day-month', '10 January'],
  ] satisfies [DayStyle, string][])('a day in the style "%s" is "%s"', (style, words) => {
    expect(formatDayWords(parseDay('2019-01-10') as Day, 'en', style)).toBe(words);
  });

  test('no date is without words, and none has odd spaces', () => {
    const texts = [
      '2019-01-07/2019-01-10',
      '2018-12~',
      '2018-24',
      '201X',
      '20XX/..',
      '-0044',
      '2018-21/2018-22?',
    ];
    const locales = ['en', 'en-US', 'de', 'ko', 'zh-Hans', 'x', ''];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(...locales),
        fc.boolean(),
        (text, locale, flag) => {
          speakAs(locale);
          const words = formatDate(read(text), locale, { weekday: flag, year: !flag });
          expect(words.trim()).toBe(words);
          expect(words).toMatch(/[^\s\u2009\u202f\u00a0]/);
          expect(words).not.toMatch(/[\u2009\u202f\u00a0]/);
        },
      ),
    );
  });
});

describe('a stretch of time in words', () => {
  test.each([
    ['2018-12-04', '2019-03-03', 'en-GB', '4 Dec 2018 – 3 Mar 2019'],
    ['2018-12-04', '2018-12-06', 'en', '4–6 Dec 2018'],
    ['2018-06-12', '2018-06-12', 'en-GB', '12 Jun 2018'],
    ['1985-01-01', '2020-12-31', 'en-GB', '1985–2020'],
  ])('%s to %s in %s is "%s"', (first, last, locale, words) => {
    const [from, to] = [first, last].map(text => parseDay(text) as Day) as [Day, Day];
    expect(windowWords(from, to + 1, locale)).toBe(words);
  });

  test('days that are only touched are named', () => {
    const day = parseDay('2019-01-10') as Day;
    expect(windowWords(day + 0.9, day + 1.1, 'en')).toBe('10–11 Jan 2019');
  });
});

describe('durations in words', () => {
  test.each([
    ['2019-01-07/2019-01-10', 'four days'],
    ['2018-11-30/2018-12-17', '18 days'],
    ['2018-06-12', null],
    ['2018-12', null],
    ['2018-03-31?/2018-04-01?', null],
    ['2018-09-01/..', null],
  ])('%s lasted %s', (edtf, words) => {
    expect(spanWords(read(edtf), 'en')).toBe(words);
  });

  test.each([
    [1, 'en', 'one day'],
    [31, 'en', '31 days'],
    [32, 'en', 'about one month'],
    [100, 'en', 'about three months'],
    [900, 'en', 'about two years'],
    [4, 'de', '4 Tage'],
    [4, 'ko', '4일'],
    [100, 'ko', '약 3개월'],
  ])('%i days in %s are "%s"', (days, locale, words) => {
    speakAs(locale);
    expect(durationWords(days, locale)).toBe(words);
  });
});
