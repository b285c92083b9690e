import { counter } from '../counting.ts';
import type { Share } from '../en/share.ts';

const { number } = counter('ko');

export const share: Share = {
  questions: [
    '모든 서술이 일치하는 점은 무엇인가?',
    '어디에서 서로 다른가? 누가 무엇이라고 말하는가?',
    '가장 먼저 나온 서술은 무엇이며, 사건 뒤 얼마 만에 공개되었는가?',
    '각 서술에서 직접 말하는 이는 누구이고, 남의 보도를 전하기만 하는 이는 누구인가?',
    '아직 알 수 없는 것은 무엇이며, 누가 알려 줄 수 있는가?',
    '어느 쪽 독자나 받아들일 수 있는 두세 문장으로 이 사건을 써 보자.',
  ],
  print: '학습지 인쇄',
  chosenOf: (chosen, all) => `서술 ${number(all)}건 중 ${number(chosen)}건`,
  name: '이름',
  class: '반',
  date: '날짜',
  worksheet: '학습지',
  noAccount: '이 사건에는 아직 서술이 없습니다.',
  accountOn: at => `학습지에 서술 ${number(at)} 포함`,
  questionsHead: '질문',
  accountsAt: '서술과 출처:',
};
