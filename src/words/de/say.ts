import type { Say } from '../en/say.ts';

export const say: Say = {
  close: 'Schließen',
  skip: 'Zum Inhalt springen',
  language: 'Sprache: Deutsch',
  dates: {
    about: 'etwa {}',
    aboutAsLong: 'etwa {}',
    possibly: 'möglicherweise {}',
    from: 'ab {}',
    until: 'bis {}',
    decade: '{}er-Jahre',
    seasons: { 21: 'Frühjahr {}', 22: 'Sommer {}', 23: 'Herbst {}', 24: 'Winter {}' },
    seasonAlone: { 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
    winterYears: (year, next) => `${year}/${next.slice(-2)}`,
    rangeWord: '',
  },
  numbers: [],
};

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
