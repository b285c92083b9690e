import type { Say } from '../en/say.ts';

export const say: Say = {
  close: '关闭',
  skip: '跳到正文',
  language: '语言：简体中文',
  dates: {
    about: '约{}',
    aboutAsLong: '约{}',
    possibly: '可能是{}',
    from: '自{}起',
    until: '至{}',
    decade: '{}年代',
    seasons: { 21: '{}年春', 22: '{}年夏', 23: '{}年秋', 24: '{}年冬' },
    seasonAlone: { 21: '春季', 22: '夏季', 23: '秋季', 24: '冬季' },
    winterYears: year => year,
    rangeWord: '至',
  },
  numbers: [],
};

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
