import { usableLocale } from '../story/index.ts';
import { interfaceLanguage, type Language, readLanguage } from '../words/index.ts';

/**
 * The locale for dates and numbers on a page that speaks a language: that of the story where it is of that language and
 * may name a region. English without one reads as British: days before months, as the interface's own words have it.
 */
export function localeOf(story: string, language: Language = interfaceLanguage(story)): string {
  return usableLocale(readLanguage(story) === language ? story : language);
}

/** '1 event', '3 events', '1,200 events'. */
export function countWords(count: number, one: string, several: string, locale: string): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : several}`;
}
