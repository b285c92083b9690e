import { counter } from '../counting.ts';
import type { Share } from '../en/share.ts';

const { number } = counter('zh-Hans');

export const share: Share = {
  questions: [
    '各方说法在哪些方面一致？',
    '它们在哪里有分歧？谁说了什么？',
    '哪一种说法最早，在事件之后多久发表？',
    '每种说法中是谁在发言，谁只是转述他人的报道？',
    '你还有什么不知道，谁能告诉你？',
    '写两三句话描述这一事件，使各方读者都能接受。',
  ],
  print: '打印学习单',
  chosenOf: (chosen, all) => `${number(all)}条说法中的${number(chosen)}条`,
  name: '姓名',
  class: '班级',
  date: '日期',
  worksheet: '学习单',
  noAccount: '本专题中该事件尚无说法。',
  accountOn: at => `将第${number(at)}条说法列入学习单`,
  questionsHead: '问题',
  accountsAt: '各方说法及其来源：',
};
