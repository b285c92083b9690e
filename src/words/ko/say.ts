import type { Say } from '../en/say.ts';

export const say: Say = {
  close: '닫기',
  skip: '본문으로 건너뛰기',
  language: '언어: 한국어',
  dates: {
    about: '{}경',
    aboutAsLong: '약 {}',
    possibly: '{}(불확실)',
    from: '{}부터',
    until: '{}까지',
    decade: '{}년대',
    seasons: { 21: '{}년 봄', 22: '{}년 여름', 23: '{}년 가을', 24: '{}년 겨울' },
    seasonAlone: { 21: '봄', 22: '여름', 23: '가을', 24: '겨울' },
    winterYears: year => year,
    rangeWord: '',
  },
  numbers: [],
};

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
