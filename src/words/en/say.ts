import { counter } from '../speaking.ts';

const { counted, number } = counter('en');

export const say = {
  close: 'Close',
  skip: 'Skip to the story',
  language: 'Language: English',
  evenSpacing: 'Even spacing',
  /** What Intl has no words for. `{}` stands for the date; the season's `{}` for its year. */
  dates: {
    about: 'about {}',
    possibly: 'possibly {}',
    from: 'from {}',
    until: 'until {}',
    decade: '{}s',
    seasons: { 21: 'spring {}', 22: 'summer {}', 23: 'autumn {}', 24: 'winter {}' },
    /** How a winter's two years are written. */
    winterYears: (year: string, next: string) => `${year}–${next.slice(-2)}`,
    /** Where dates run from the year to the day and Intl's ranges are bare numbers, the word between two of them; else ''. */
    rangeWord: '',
  },
  /** Numbers that are written as words, from zero on. */
  timeline: 'Timeline',
  inOrder: 'Events in order of time',
  whole: 'The whole story',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Whole story',
  inView: 'Window in view',
  chapter: (title: string) => `Chapter: ${title}`,
  events: (count: number) => `${counted(count, 'event', 'events')}`,
  sources: (count: number) => `${counted(count, 'source', 'sources')}`,
  sourcesFrom: (sources: number, countries: number) =>
    `${counted(sources, 'source', 'sources')} from ${counted(countries, 'country', 'countries')}`,
  /** Below the label of several: how many besides the one that is named. */
  andMore: (count: number) => `and ${number(count)} more`,
  toward: (names: string) => `to ${names}`,
  comma: ', ',
  show: (name: string) => `${name}: show`,
  opensToZoom: 'Open to zoom in',
  failed: 'This part cannot be shown: something in it is broken. The rest of the page works.',
  tabs: { timeline: 'Timeline', positions: 'Positions', chronology: 'Chronology', promises: 'Promises' },
  viewsName: 'Views',
  guided: 'Guided story',
  goOn: (chapter: string) => `Go on with “${chapter}”`,
  stories: 'Stories',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  colours: (now: string, next: string) => `Colours: ${now}. Change to ${next}`,
  asOf: 'As of',
  asOfDay: (day: string) => `As of: ${day}`,
  filters: 'Filters',
  gaps: 'Gaps',
  gapsOf: (pair: string) => `Gaps: ${pair}`,
  whatIsShown: 'What is shown',
  kinds: 'Kinds of events',
  count: <N>(shown: N, count: number) => [shown, count === 1 ? ' event' : ' events'],
  countOf: <N>(shown: N, all: number) => [shown, ` of ${counted(all, 'event', 'events')}`],
  key: 'Key',
  together: 'together',
  toOther: 'to the other',
  several: 'several',
  severalMore: ', open to zoom in',
  keys: 'Keys',
  take: 'Cite, reading list, data',
  share: 'Share and embed',
  search: 'Search',
  searchAll: 'Search events and sources',
  closeSearch: 'Close the search',
  clearSearch: 'Clear the search',
  notices: 'Notices',
  loading: 'Loading …',
  partNotLoaded: 'This part of the page could not be loaded. The connection may be down.',
  searchNotLoaded: 'The search could not be loaded. The connection may be down.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  noServer: 'The server could not be reached. The connection may be down.',
  answered: (status: number) => `The server answered ${status}.`,
  noAnswer: (seconds: number) => `There was no answer within ${number(seconds)} seconds.`,
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB.`,
  notAllStory: 'What the server sent is not a story, or not all of it.',
};

export type Say = typeof say;

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
