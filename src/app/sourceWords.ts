import type { SourceType } from '../story/index.ts';

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
