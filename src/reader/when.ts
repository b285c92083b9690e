import {
  durationWords,
  formatDate,
  formatDayWords,
  lag,
  partsOf,
  type Source,
  type StoryDate,
  type StoryEvent,
  spanWords,
} from '../story/index.ts';
import { read } from '../words/index.ts';

/** The date line of an event: the date, and what else is to be said of it. */
export interface When {
  /** 'Tuesday 8 January 2019', '7–10 January 2019', 'about June 2017'. */
  readonly date: string;
  /** How long it lasted, when it was first reported. */
  readonly notes: readonly string[];
}

/** A lag is told in days; a longer one by the day of the report. */
const longestLag = 31;

export function whenWords(event: StoryEvent, locale: string): When {
  const single = isSingleDay(event.date);
  const span = single ? read.oneDay : spanWords(event.date, locale);
  const report = reportWords(event, locale);
  return {
    date: formatDate(event.date, locale, { weekday: single }),
    notes: [span, report].filter(note => note !== null),
  };
}

/** True where the first day is known to the day. */
function startsOnADay({ start }: StoryDate): boolean {
  return start?.precision === 'day' && !start.approximate && !start.uncertain;
}

/** True for one day, known as such. */
export function isSingleDay(date: StoryDate): boolean {
  const { start, end } = date;
  return start?.precision === 'day' && start.from === end?.from && !start.approximate && !start.uncertain;
}

function reportWords(event: StoryEvent, locale: string): string | null {
  if (!event.happened || event.reported === null || event.coverage.accounts === 0) return null;
  if (event.reportedLater) return read.noReport;
  const days = startsOnADay(event.date) ? lag(event) : null;
  if (days === 0) return isSingleDay(event.date) ? read.reportedSameDay : read.reportedFirstDay;
  if (days !== null && days <= longestLag) return read.reportedLater(durationWords(days, locale));
  const sameYear = partsOf(event.reported).year === partsOf(event.date.from).year;
  return read.firstReported(formatDayWords(event.reported, locale, sameYear ? 'day-month' : 'long'));
}

/** The day of a source as precise as it is known: '10 Jan 2019', 'January 2019', '2019', 'undated'. */
export function publishedWords(source: Source, locale: string): string {
  if (source.published === null || source.publishedBy === null) return read.undated;
  const style = source.published.length > 7 ? 'short' : source.published.length > 4 ? 'month' : 'year';
  return formatDayWords(source.publishedBy, locale, style);
}
