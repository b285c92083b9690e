import { counter } from '../counting.ts';
import type { Say } from '../en/say.ts';

const { number } = counter('zh-Hans');

export const say: Say = {
  close: '关闭',
  skip: '跳到正文',
  language: '语言：简体中文',
  evenSpacing: '等距排列',
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
  timeline: '时间线',
  inOrder: '按时间排列的事件',
  whole: '整个专题',
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '查看全部',
  inView: '当前显示区间',
  chapter: title => `章节：${title}`,
  events: count => `${number(count)}个事件`,
  sources: count => `${number(count)}个来源`,
  sourcesFrom: (sources, countries) => `来自${number(countries)}国的${number(sources)}个来源`,
  toward: names => `对象：${names}`,
  comma: '，',
  show: name => `${name}：显示`,
  opensToZoom: '打开以放大',
  failed: '此部分有误，无法显示。页面其余部分可正常使用。',
};

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
