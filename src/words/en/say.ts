import { counter } from '../counting.ts';

const { counted } = counter('en');

export const say = {
  close: 'Close',
  skip: 'Skip to the story',
  language: 'Language: English',
  evenSpacing: 'Even spacing',
  /** What Intl has no words for. `{}` stands for the date; the season's `{}` for its year. */
  dates: {
    about: 'about {}',
    /** About so long. */
    aboutAsLong: 'about {}',
    possibly: 'possibly {}',
    from: 'from {}',
    until: 'until {}',
    decade: '{}s',
    seasons: { 21: 'spring {}', 22: 'summer {}', 23: 'autumn {}', 24: 'winter {}' },
    /** A season without its year. */
    seasonAlone: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    /** How a winter's two years are written. */
    winterYears: (year: string, next: string) => `${year}–${next.slice(-2)}`,
    /** Where dates run from the year to the day and Intl's ranges are bare numbers, the word between two of them; else ''. */
    rangeWord: '',
  },
  /** Numbers that are written as words, from zero on. */
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
  toward: (names: string) => `to ${names}`,
  comma: ', ',
  show: (name: string) => `${name}: show`,
  opensToZoom: 'Open to zoom in',
  failed: 'This part cannot be shown: something in it is broken. The rest of the page works.',
};

export type Say = typeof say;

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
