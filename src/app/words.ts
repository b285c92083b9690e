import type { SourceType } from '../story/index.ts';
import type { TimeWindow } from './state.ts';

const dayMs = 86_400_000;

/** Story languages without a region read as these: days before months, as the interface's own words have it. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** '4 Dec 2018 – 3 Mar 2019'; from six years on, years alone: '1985 – 2020'. The window is in days, half-open. */
export function windowWords(window: TimeWindow, locale: string): string {
  const first = new Date(Math.floor(window.from) * dayMs);
  const last = new Date((Math.ceil(window.to) - 1) * dayMs);
  const options: Intl.DateTimeFormatOptions =
    window.to - window.from > 6 * 365
      ? { year: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
  if (!(last >= first)) return '';
  return new Intl.DateTimeFormat(locale, options).formatRange(first, last).replace(/\s+–\s+/, ' – ');
}

/** '1 event', '3 events', '1,200 events'. */
export function countWords(count: number, one: string, several: string, locale: string): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : several}`;
}

/** The name of a country for a reader; the code itself where the browser knows none. */
export function countryWords(code: string, locale: string): string {
  if (code === '') return 'No country';
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export const typeWords: Readonly<Record<SourceType, string>> = {
  'state-media': 'State media',
  agency: 'News agency',
  news: 'News',
  'primary-document': 'Document',
  analysis: 'Analysis',
  reference: 'Reference',
};
