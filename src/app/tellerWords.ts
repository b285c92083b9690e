import type { StoryDetail } from '../story/index.ts';
import { read } from '../words/index.ts';
import { countryWords } from './sourceWords.ts';

const countryPrefix = 'country:';

/** Whose sources tell the story, by name; null where neither the story nor the language knows any. */
export function tellerWords(told: string, { outlets }: StoryDetail, locale: string): string | null {
  if (!told.startsWith(countryPrefix)) return outlets.find(({ id }) => id === told)?.name ?? null;
  const code = told.slice(countryPrefix.length);
  return code === 'none' ? read.noCountryOutlets : countryWords(code.toUpperCase(), locale);
}
