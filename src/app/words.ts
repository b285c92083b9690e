import { usableLocale } from '../story/index.ts';

/**
 * The locale of a story's language, never one that Intl refuses. English without a region reads as British: days before
 * months, as the interface's own words have it.
 */
export function localeOf(language: string): string {
  return usableLocale(language);
}

/** '1 event', '3 events', '1,200 events'. */
export function countWords(count: number, one: string, several: string, locale: string): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : several}`;
}
