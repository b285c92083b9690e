import { counter } from '../speaking.ts';

const { counted, number } = counter('en');

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in figures beyond. */
const countWord = (count: number) => words[count] ?? number(count);

/** A sentence begins. */
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const read = {
  notToScale: 'not to scale',
  asOf: (day: string) => `As of ${day}`,
  asOfName: 'As of',
  dayEarlier: 'A day earlier',
  dayLater: 'A day later',
  withShift: (name: string) => `${name}; with Shift a week`,
  notYetKnown: 'Not yet known on this day',
  expectedThisDay: 'Expected on this day',
  expectedCount: (count: number) => `${number(count)} expected`,
  loadingAccounts: 'Loading the accounts …',
  accountsFailed: (why: string) => `The accounts could not be loaded: ${why}`,
  accountsFailedHere: 'The accounts could not be loaded here.',
  tryAgain: 'Try again',
  noSource: 'No source in this story yet',
  missingSource: 'source missing from the story',
  accountSourceMissing: 'The source of this account is missing from the story.',
  accounts: (count: number) => `${counted(count, 'account', 'accounts')}`,
  sources: (count: number) => `${counted(count, 'source', 'sources')}`,
  origins: (count: number) => `${counted(count, 'independent origin', 'independent origins')}`,
  accountsFrom: (accounts: number, sources: number) =>
    `${counted(accounts, 'account', 'accounts')} from ${counted(sources, 'source', 'sources')}`,
  sourcesFrom: (sources: number, countries: number) =>
    `${counted(sources, 'source', 'sources')} from ${counted(countries, 'country', 'countries')}`,
  allInFull: (accounts: number, sources: number) =>
    accounts === 1
      ? `In the full timeline: 1 account, ${counted(sources, 'source', 'sources')}`
      : `All ${counted(accounts, 'account', 'accounts')}, ${counted(sources, 'source', 'sources')}`,
  inFull: 'In the full timeline',
  expectedNotHappened: 'Expected, and did not happen.',
  asToldBy: (name: string) => `The story as told by ${name}`,
  noCountryOutlets: 'outlets of no country',
  noCountry: 'no country',
  carriedIn: <N>(link: N) => ['as carried by ', link],
  inLanguage: (language: string) => `in ${language}`,
  datesIt: (date: string) => `dates it ${date}`,
  reports: <N>(name: N) => ['reports ', name],
  archived: 'archived',
  lookInArchive: 'look in the archive',
  titleOurs: '(title ours)',
  undated: 'undated',
  oneDay: 'one day',
  noReport: 'no report of the time in this story',
  reportedSameDay: 'reported the same day',
  reportedFirstDay: 'reported on its first day',
  reportedLater: (span: string) => `reported ${span} later`,
  firstReported: (day: string) => `first reported ${day}`,
  reportedOn: (day: string) => `reported ${day}`,
  differOnDay: 'Sources differ on the day.',
  differOnDates: 'Sources differ on the dates.',
  timelineHas: (date: string) => `the timeline has ${date}`,
  say: (count: number, names: string | null, date: string) =>
    `${names ?? countWord(count)} ${count === 1 ? 'says' : 'say'} ${date}`,
  clauses: (all: readonly string[]) => `${capitalized(all.join('; '))}.`,
  moreOwn: (count: number) => `${counted(count, 'more account', 'more accounts')} of its own`,
  others: (count: number) => `${counted(count, 'other', 'others')}`,
  carriedBy: (names: string) => `also carried by ${names}`,
  carriedByAndOwn: (names: string) => `also carried by ${names}, and more of its own`,
  sourceTypes: {
    'state-media': 'State media',
    agency: 'News agency',
    news: 'News',
    'primary-document': 'Document',
    analysis: 'Analysis',
    reference: 'Reference',
  },
  outletKinds: {
    'state-media': 'State media',
    agency: 'News agency',
    news: 'News',
    government: 'Government',
    research: 'Research',
  },
  numbers: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ] as readonly string[],
  /** About so long. */
  aboutAsLong: 'about {}',
};

export type Read = typeof read;
