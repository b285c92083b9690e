import { counter } from '../counting.ts';
import type { Say } from '../en/say.ts';

const { number } = counter('ko');

export const say: Say = {
  close: '닫기',
  skip: '본문으로 건너뛰기',
  language: '언어: 한국어',
  evenSpacing: '고른 간격',
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
  timeline: '타임라인',
  inOrder: '시간순 사건 목록',
  whole: '전체 이야기',
  zoom: '확대/축소',
  zoomIn: '확대',
  zoomOut: '축소',
  fit: '전체 보기',
  inView: '보이는 구간',
  chapter: title => `장: ${title}`,
  events: count => `사건 ${number(count)}건`,
  sources: count => `출처 ${number(count)}건`,
  sourcesFrom: (sources, countries) => `${number(countries)}개국 출처 ${number(sources)}건`,
  toward: names => `상대: ${names}`,
  comma: ', ',
  show: name => `${name}: 보기`,
  opensToZoom: '열면 확대됨',
  failed: '오류가 있어 이 부분을 표시할 수 없습니다. 나머지는 정상입니다.',
};

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
