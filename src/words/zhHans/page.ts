import type { PageWords } from '../en/page.ts';

export const page: PageWords = {
  notLoaded: '时间线未能载入。全部内容均以文字列于本页。',
  loadingPast: '正在载入截至此日所知：',
  wholeNotPast: '此处为整个专题，而非截至此日所知：',
  whole: '整个专题',
  scriptless: '可移动的时间线需要 JavaScript。其全部内容均以文字列于本页。',
  frozen: day => `${day}版：文字和来源固定为当日的内容；显示它们的程序则不固定。`,
  asItIsNow: '专题的当前版本',
  corrections: '更正',
  noCorrections: '迄今没有更正。',
  feed: '订阅源',
  data: '数据',
  studio: '带来自己的专题',
  licences: '许可',
  edition: day => `${day}版`,
  timelineOf: title => `时间线：${title}`,
  onTimeline: (event, date, story) => `${event}，${date}，见于时间线：${story}`,
  editionTitle: (title, day) => `${title}，${day}版`,
  fullWithAccounts: '完整时间线，含各方说法',
  correctionOf: what => `更正：${what}`,
};
