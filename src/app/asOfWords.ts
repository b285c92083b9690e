import { type Day, formatDayWords } from '../story/index.ts';
import { more } from '../words/index.ts';

/** '10 January 2019: 61 of 142 events'. */
export function asOfWords(day: Day, known: number, all: number, locale: string): string {
  return more.dayCount(formatDayWords(day, locale), known, all);
}
