import type { Read } from '../en/read.ts';
import { counter } from '../speaking.ts';

const { counted, number } = counter('de');

/** A sentence begins. */
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const read: Read = {
  notToScale: 'nicht maßstäblich',
  asOf: day => `Stand ${day}`,
  asOfName: 'Stand',
  dayEarlier: 'Einen Tag früher',
  dayLater: 'Einen Tag später',
  withShift: name => `${name}; mit Umschalttaste eine Woche`,
  notYetKnown: 'An diesem Tag noch nicht bekannt',
  expectedThisDay: 'An diesem Tag erwartet',
  expectedCount: count => `${number(count)} erwartet`,
  loadingAccounts: 'Darstellungen werden geladen …',
  accountsFailed: why => `Die Darstellungen konnten nicht geladen werden: ${why}`,
  accountsFailedHere: 'Die Darstellungen konnten hier nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  noSource: 'In diesem Dossier noch keine Quelle',
  missingSource: 'Quelle fehlt im Dossier',
  accountSourceMissing: 'Die Quelle dieser Darstellung fehlt im Dossier.',
  accounts: count => `${counted(count, 'Darstellung', 'Darstellungen')}`,
  sources: count => `${counted(count, 'Quelle', 'Quellen')}`,
  origins: count => `${counted(count, 'unabhängiger Ursprung', 'unabhängige Ursprünge')}`,
  accountsFrom: (accounts, sources) =>
    `${counted(accounts, 'Darstellung', 'Darstellungen')} aus ${counted(sources, 'Quelle', 'Quellen')}`,
  sourcesFrom: (sources, countries) =>
    `${counted(sources, 'Quelle', 'Quellen')} aus ${counted(countries, 'Land', 'Ländern')}`,
  allInFull: (accounts, sources) =>
    accounts === 1
      ? `In der ganzen Zeitleiste: 1 Darstellung, ${counted(sources, 'Quelle', 'Quellen')}`
      : `Alle ${counted(accounts, 'Darstellung', 'Darstellungen')}, ${counted(sources, 'Quelle', 'Quellen')}`,
  inFull: 'In der ganzen Zeitleiste',
  expectedNotHappened: 'Erwartet, aber nicht eingetreten.',
  asToldBy: name => `Nach Darstellung von: ${name}`,
  noCountryOutlets: 'Medien ohne Land',
  noCountry: 'ohne Land',
  carriedIn: link => ['verbreitet von: ', link],
  inLanguage: language => `auf ${language}`,
  datesIt: date => `datiert auf: ${date}`,
  reports: name => ['gibt wieder: ', name],
  archived: 'archiviert',
  lookInArchive: 'im Archiv suchen',
  titleOurs: '(Titel von uns)',
  undated: 'ohne Datum',
  oneDay: '1 Tag',
  noReport: 'in diesem Dossier kein zeitgenössischer Bericht',
  reportedSameDay: 'am selben Tag gemeldet',
  reportedFirstDay: 'am ersten Tag gemeldet',
  reportedLater: span => `${span} später gemeldet`,
  firstReported: day => `zuerst gemeldet: ${day}`,
  reportedOn: day => `gemeldet: ${day}`,
  differOnDay: 'Die Quellen nennen verschiedene Tage.',
  differOnDates: 'Die Quellen datieren das Ereignis verschieden.',
  timelineHas: date => `auf der Zeitleiste: ${date}`,
  say: (count, names, date) => `${names ?? counted(count, 'Medium', 'Medien')}: ${date}`,
  clauses: all => `${capitalized(all.join('; '))}.`,
  moreOwn: count => `${counted(count, 'weitere eigene Darstellung', 'weitere eigene Darstellungen')}`,
  others: count => `${number(count)} weitere`,
  carriedBy: names => `auch verbreitet von: ${names}`,
  carriedByAndOwn: names => `auch verbreitet von: ${names}; dazu weitere eigene Darstellungen`,
  sourceTypes: {
    'state-media': 'Staatsmedium',
    agency: 'Nachrichtenagentur',
    news: 'Nachrichtenmedium',
    'primary-document': 'Dokument',
    analysis: 'Analyse',
    reference: 'Nachschlagewerk',
  },
  outletKinds: {
    'state-media': 'Staatsmedium',
    agency: 'Nachrichtenagentur',
    news: 'Nachrichtenmedium',
    government: 'Regierung',
    research: 'Forschung',
  },
  numbers: [],
  aboutAsLong: 'etwa {}',
};
