import { type Day, formatDayWords } from '../story/index.ts';

/** '10 January 2019: 61 of 142 events'. */
export function asOfWords(day: Day, known: number, all: number, locale: string): string {
  return `${formatDayWords(day, locale)}: ${known.toLocaleString(locale)} of ${all.toLocaleString(locale)} events`;
}
