import type { PageWords } from '../en/page.ts';

export const page: PageWords = {
  notLoaded: '타임라인을 불러오지 못했습니다. 모든 내용이 이 페이지에 글로 있습니다.',
  loadingPast: '불러오는 중, 기준일',
  wholeNotPast: '전체 이야기이며 다음 날짜 기준이 아님:',
  whole: '전체 이야기',
  scriptless: '움직이는 타임라인에는 자바스크립트가 필요합니다. 모든 내용이 이 페이지에 글로 있습니다.',
  frozen: day => `${day} 판: 글과 출처는 그날 그대로 고정되어 있으며, 보여 주는 프로그램은 그렇지 않습니다.`,
  asItIsNow: '지금의 이야기',
  corrections: '정정',
  noCorrections: '아직 정정된 것이 없습니다.',
  feed: '피드',
  data: '데이터',
  studio: '내 이야기 가져오기',
  licences: '라이선스',
  edition: day => `${day} 판`,
  timelineOf: title => `타임라인: ${title}`,
  onTimeline: (event, date, story) => `${story} 타임라인의 「${event}」, ${date}`,
  editionTitle: (title, day) => `${title}, ${day} 판`,
  fullWithAccounts: '모든 서술이 있는 전체 타임라인',
  correctionOf: what => `정정: ${what}`,
};
