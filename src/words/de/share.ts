import { counter } from '../counting.ts';
import type { Share } from '../en/share.ts';

const { counted, number } = counter('de');

export const share: Share = {
  questions: [
    'Worin stimmen alle Darstellungen überein?',
    'Wo weichen sie voneinander ab? Wer sagt was?',
    'Welche Darstellung ist die erste, und wie lange nach dem Ereignis erschien sie?',
    'Wer spricht in jeder Darstellung, und wer gibt nur weiter, was andere gemeldet haben?',
    'Was bleibt offen, und wer könnte es wissen?',
    'Zwei oder drei Sätze über das Ereignis schreiben, denen Leser jeder Seite zustimmen könnten.',
  ],
  print: 'Arbeitsblatt drucken',
  chosenOf: (chosen, all) => `${counted(chosen, 'Darstellung', 'Darstellungen')} von ${number(all)}`,
  name: 'Name',
  class: 'Klasse',
  date: 'Datum',
  worksheet: 'Arbeitsblatt',
  noAccount: 'Zu diesem Ereignis gibt es in diesem Dossier noch keine Darstellung.',
  accountOn: at => `Darstellung ${number(at)} auf dem Arbeitsblatt`,
  questionsHead: 'Fragen',
  accountsAt: 'Die Darstellungen mit ihren Quellen:',
};
