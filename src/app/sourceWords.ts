import { more } from '../words/index.ts';

/** The name of a country for a reader; the code itself where the browser knows none. */
export function countryWords(code: string, locale: string): string {
  if (code === '') return more.noCountry;
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
