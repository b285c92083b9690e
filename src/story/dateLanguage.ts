import { usableLocale } from './intl.ts';
import type { DatePoint } from './model.ts';

/** What Intl has no words for, in one language. `{}` stands for the date; the season's `{}` for its year. */
export interface DateLanguage {
  readonly about: string;
  /** About so long. */
  readonly aboutAsLong: string;
  readonly possibly: string;
  readonly from: string;
  readonly until: string;
  readonly decade: string;
  /** Spring, summer, autumn, winter; null where the months of the season are named instead. */
  readonly seasons: Readonly<Record<21 | 22 | 23 | 24, string>> | null;
  /** How a winter's two years are written. */
  readonly winterYears: (year: string, next: string) => string;
  /** Where dates run from the year to the day and Intl's ranges are bare numbers: the word between two of them. */
  readonly rangeWord?: string;
}

const firstYear = (year: string) => year;

const english: DateLanguage = {
  about: 'about {}',
  aboutAsLong: 'about {}',
  possibly: 'possibly {}',
  from: 'from {}',
  until: 'until {}',
  decade: '{}s',
  seasons: { 21: 'spring {}', 22: 'summer {}', 23: 'autumn {}', 24: 'winter {}' },
  winterYears: (year, next) => `${year}–${next.slice(-2)}`,
};

/** For languages without a table: English words around dates in that language, seasons by their months. */
const fallback: DateLanguage = { ...english, seasons: null };

const languages: Readonly<Record<string, DateLanguage>> = {
  en: english,
  de: {
    about: 'etwa {}',
    aboutAsLong: 'etwa {}',
    possibly: 'möglicherweise {}',
    from: 'ab {}',
    until: 'bis {}',
    decade: '{}er-Jahre',
    seasons: { 21: 'Frühjahr {}', 22: 'Sommer {}', 23: 'Herbst {}', 24: 'Winter {}' },
    winterYears: (year, next) => `${year}/${next.slice(-2)}`,
  },
  ko: {
    about: '{}경',
    aboutAsLong: '약 {}',
    possibly: '{}(불확실)',
    from: '{}부터',
    until: '{}까지',
    decade: '{}년대',
    seasons: { 21: '{}년 봄', 22: '{}년 여름', 23: '{}년 가을', 24: '{}년 겨울' },
    winterYears: firstYear,
  },
  zh: {
    about: '约{}',
    aboutAsLong: '约{}',
    possibly: '可能是{}',
    from: '自{}起',
    until: '至{}',
    decade: '{}年代',
    seasons: { 21: '{}年春', 22: '{}年夏', 23: '{}年秋', 24: '{}年冬' },
    winterYears: firstYear,
    rangeWord: '至',
  },
  ja: { ...fallback, rangeWord: '～' },
};

/** The words of a locale's language; English ones where its language has no table. */
export function dateLanguage(locale: string): DateLanguage {
  return languages[usableLocale(locale).split('-')[0] ?? ''] ?? fallback;
}

/** Puts a text into a pattern. A function, since a text may hold '$'. */
export function fill(pattern: string, text: string): string {
  return pattern.replace('{}', () => text);
}

/** 'possibly about …', as a point is qualified. */
export function qualify(
  text: string,
  point: Pick<DatePoint, 'approximate' | 'uncertain'>,
  language: DateLanguage,
): string {
  const about = point.approximate ? fill(language.about, text) : text;
  return point.uncertain ? fill(language.possibly, about) : about;
}
