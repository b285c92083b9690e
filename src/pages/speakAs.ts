import { all as de } from '../words/de/all.ts';
import { all as en } from '../words/en/all.ts';
import { type Catalogue, interfaceLanguage, type Language, speak } from '../words/index.ts';
import { all as ko } from '../words/ko/all.ts';
import { all as zhHans } from '../words/zhHans/all.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { en, de, ko, 'zh-Hans': zhHans };

/** Speaks a story's language from now on, for pages that are built ahead. */
export function speakAs(story: string): void {
  const language = interfaceLanguage(story);
  speak(language, catalogues[language]);
}
