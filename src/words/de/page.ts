import type { PageWords } from '../en/page.ts';

export const page: PageWords = {
  notLoaded: 'Die Zeitleiste wurde nicht geladen. Alles steht auf dieser Seite als Text.',
  loadingPast: 'Wird geladen: Kenntnisstand',
  wholeNotPast: 'Hier steht das ganze Dossier, nicht der Kenntnisstand',
  whole: 'Das ganze Dossier',
  scriptless:
    'Die bewegliche Zeitleiste braucht JavaScript. Alles, was sie zeigt, steht auf dieser Seite als Text.',
  frozen: day =>
    `Ausgabe vom ${day}: Text und Quellen sind auf dem Stand dieses Tages eingefroren; das Programm, das sie zeigt, nicht.`,
  asItIsNow: 'Das Dossier auf heutigem Stand',
  corrections: 'Berichtigungen',
  noCorrections: 'Bisher wurde nichts berichtigt.',
  feed: 'Feed',
  data: 'Die Daten',
  studio: 'Eigenes Dossier mitbringen',
  licences: 'Lizenzen',
  edition: day => `Ausgabe vom ${day}`,
  timelineOf: title => `Zeitleiste: ${title}`,
  onTimeline: (event, date, story) => `${event}, ${date}, auf der Zeitleiste: ${story}`,
  editionTitle: (title, day) => `${title}, Ausgabe vom ${day}`,
  fullWithAccounts: 'Die ganze Zeitleiste, mit allen Darstellungen',
  correctionOf: what => `Berichtigung: ${what}`,
};
