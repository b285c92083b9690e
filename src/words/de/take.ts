import type { Take } from '../en/take.ts';
import { counter } from '../speaking.ts';

const { counted, number } = counter('de');

export const take: Take = {
  parts: { cite: 'Zitieren', list: 'Leseliste', data: 'Daten' },
  head: 'Zitieren, Leseliste, Daten',
  partsName: 'Teile dieses Dialogs',
  style: 'Stil',
  asOne: 'Als Literaturverzeichnis',
  takeIt: 'Exportieren',
  allAsOne: count => `Alle ${number(count)} als Literaturverzeichnis`,
  theBibliography: 'das Literaturverzeichnis',
  copy: 'Kopieren',
  copyAll: 'Alle kopieren',
  text: 'Text',
  thisEvent: 'Dieses Ereignis',
  sourcesComing: 'Seine Quellen werden geladen …',
  itsSources: count => (count === 1 ? 'Seine Quelle' : `Seine ${number(count)} Quellen`),
  thisView: 'Diese Ansicht der Zeitleiste',
  openToCite: 'Ein Ereignis auf der Zeitleiste öffnen, um es und jede seiner Quellen zu zitieren.',
  copied: 'Kopiert',
  refused: 'Hier nicht erlaubt: Text markieren und kopieren',
  credits: link => [
    link('Citations by CSL (citeproc-js)'),
    ', die Stile gekürzt, unter CC BY-SA 3.0. Jede Quellenangabe mit den Vorgaben der Schule oder Zeitschrift abgleichen.',
  ],
  files: {
    story: ['Das Dossier, JSON', 'Alles, in dem Format, in dem Dossiers geschrieben werden.'],
    events: ['Ereignisse, CSV', 'Eine Zeile je Ereignis, mit den PLOVER- und CAMEO-Codes seiner Art.'],
    accounts: ['Darstellungen, CSV', 'Eine Zeile für alles, was eine Quelle über ein Ereignis sagt.'],
    sources: ['Quellen, CSV', 'Eine Zeile je Seite oder Dokument, mit dem Medium.'],
    calendar: ['Kalender, ICS', 'Die Ereignisse als ganztägige Termine für einen Kalender.'],
  },
  accountsComing: 'Darstellungen werden geladen …',
  savedAs: name => `Gespeichert als ${name}`,
  howMuch: 'Umfang',
  extent: (what, count) => `${what}: ${counted(count, 'Ereignis', 'Ereignisse')}`,
  shown: 'Was gezeigt wird',
  shownOn: day => `Was gezeigt wird, Kenntnisstand ${day}`,
  whole: 'Das ganze Dossier',
  wholeToday: 'Das ganze Dossier, heutiger Kenntnisstand',
  tablesNote:
    'Die Tabellen enthalten Ereignisse, Darstellungen und Quellen; Positionen, Erwartungen, Kapitel und die Namen der Beteiligten stehen nur im JSON.',
  laterLeftOut: 'Zusammenfassungen und Kapitel fehlen, weil sie später geschrieben wurden.',
  onList: 'Auf der Leseliste',
  putAside: 'Merken',
  keepHere: 'Liste auf diesem Gerät behalten',
  hereNote:
    'Die Liste bleibt in diesem Browser, bis das Häkchen entfernt wird. Ein kopierter Link enthält sie nicht.',
  addressNote:
    'Die Liste steht in der Adresse der Seite und nirgends sonst: Ein kopierter Link oder ein Lesezeichen enthält sie.',
  notKept: 'Dieser Browser erlaubt der Seite nicht, etwas zu speichern.',
  nothingYet: cite => [
    'Noch nichts gemerkt. Beim geöffneten Ereignis und unter ',
    cite('Zitieren'),
    ' lassen sich das Ereignis und jede seiner Quellen merken; hier entsteht daraus ein Literaturverzeichnis.',
  ],
  nowAt: (title, at, all) => `${title}: jetzt an Stelle ${number(at)} von ${number(all)}`,
  takeOff: 'Entfernen',
  notInStory: count =>
    `${counted(count, 'Quelle der Liste ist', 'Quellen der Liste sind')} nicht in diesem Dossier.`,
  listComing: 'Die Quellen der Liste werden geladen …',
  empty: 'Liste leeren',
  moveUp: title => `Nach oben: ${title}`,
  moveDown: title => `Nach unten: ${title}`,
  forManager: 'Seine Quellen, für eine Literaturverwaltung.',
  scriptFailed: 'Das Skript dafür konnte nicht geladen werden. Erneut versuchen.',
  viewNames: {
    timeline: 'Zeitleiste',
    positions: 'Positionen',
    chronology: 'Chronik',
    promises: 'Zusagen',
    worksheet: 'Arbeitsblatt',
  },
  dateNotToTheDay: (edtf: string) => `Das Datum ist nicht auf den Tag genau bekannt: ${edtf}.`,
  asKnownOn: (what, day) => `${what}, Kenntnisstand ${day}`,
};
