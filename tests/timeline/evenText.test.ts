import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/story/index.ts';
import { dateText, foldText } from '../../src/timeline/evenText.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;

describe('The words of a fold', () => {
  it('count days, then weeks, then months, then years', () => {
    const words = (days: number) => foldText(days, 'en');
    expect([2, 13, 14, 60].map(words)).toEqual(['2 days', '13 days', '2 weeks', '9 weeks']);
    expect([63, 243, 730, 731, 2_200].map(words)).toEqual([
      '2 months',
      '8 months',
      '24 months',
      '2 years',
      '6 years',
    ]);
  });

  it('are those of the language', () => {
    const words = ['de', 'ko', 'zh-Hans'].map(locale => foldText(243, locale).replaceAll(/\s/g, ' '));
    expect(words).toEqual(['8 Monate', '8개월', '8个月']);
  });
});

describe('The date of a day with events', () => {
  it('is told by day and month, or by month and year', () => {
    expect(dateText(day('2019-01-08'), 'day', 'en-GB')).toBe('8 Jan');
    expect(dateText(day('2019-01-08'), 'month', 'en-GB')).toBe('Jan 2019');
    expect(dateText(day('2019-01-08'), 'day', 'zh-Hans')).toBe('1月8日');
  });
});
