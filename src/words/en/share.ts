import { counter } from '../counting.ts';

const { counted, number } = counter('en');

export const share = {
  questions: [
    'What do all accounts agree on?',
    'Where do they differ? Who says what?',
    'Which account is the first, and how long after the event was it published?',
    'Who speaks in each account, and who only passes on what another has reported?',
    'What do you still not know, and who could tell you?',
    'Write two or three sentences on the event that readers of every side could accept.',
  ],
  print: 'Print the worksheet',
  chosenOf: (chosen: number, all: number) => `${counted(chosen, 'account', 'accounts')} of ${number(all)}`,
  name: 'Name',
  class: 'Class',
  date: 'Date',
  worksheet: 'Worksheet',
  noAccount: 'This event has no account in this story yet.',
  accountOn: (at: number) => `Account ${number(at)} on the worksheet`,
  questionsHead: 'Questions',
  accountsAt: 'The accounts with their sources:',
};

export type Share = typeof share;
