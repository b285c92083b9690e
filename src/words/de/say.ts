import { counter } from '../counting.ts';
import type { Say } from '../en/say.ts';

const { counted } = counter('de');

export const say: Say = {
  close: 'Schließen',
  skip: 'Zum Inhalt springen',
  language: 'Sprache: Deutsch',
  evenSpacing: 'Gleichmäßig',
  dates: {
    about: 'etwa {}',
    aboutAsLong: 'etwa {}',
    possibly: 'möglicherweise {}',
    from: 'ab {}',
    until: 'bis {}',
    decade: '{}er-Jahre',
    seasons: { 21: 'Frühjahr {}', 22: 'Sommer {}', 23: 'Herbst {}', 24: 'Winter {}' },
    seasonAlone: { 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
    winterYears: (year, next) => `${year}/${next.slice(-2)}`,
    rangeWord: '',
  },
  numbers: [],
  timeline: 'Zeitleiste',
  inOrder: 'Ereignisse in zeitlicher Folge',
  whole: 'Das ganze Dossier',
  zoom: 'Zoom',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganzes Dossier',
  inView: 'Sichtbarer Ausschnitt',
  chapter: title => `Kapitel: ${title}`,
  events: count => `${counted(count, 'Ereignis', 'Ereignisse')}`,
  sources: count => `${counted(count, 'Quelle', 'Quellen')}`,
  sourcesFrom: (sources, countries) =>
    `${counted(sources, 'Quelle', 'Quellen')} aus ${counted(countries, 'Land', 'Ländern')}`,
  toward: names => `an ${names}`,
  comma: ', ',
  show: name => `${name}: anzeigen`,
  opensToZoom: 'Öffnen, um näher heranzugehen',
  failed:
    'Dieser Teil kann nicht gezeigt werden: Etwas darin ist fehlerhaft. Der Rest der Seite funktioniert.',
};

/** Loads the words of all that comes after the first view. */
export const loadRest = () => import('./late.ts');
