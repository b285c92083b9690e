/** The languages of the interface, as an address names them (BCP 47). */
export const languages = ['en', 'de', 'ko', 'zh-Hans'] as const;

export type Language = (typeof languages)[number];

/** Chinese in other characters than the interface has. */
const traditional = /-(hant|tw|hk|mo)\b/i;

/** The interface's language that a tag means: 'de' of 'de-AT', 'zh-Hans' of 'zh' and 'zh-CN'; null where there is none. */
export function readLanguage(tag: string | null): Language | null {
  const [base] = (tag ?? '').toLowerCase().split('-');
  if (base === 'zh') return traditional.test(tag ?? '') ? null : 'zh-Hans';
  return languages.find(language => language === base) ?? null;
}

/** The language in which a page of a story speaks that is asked for no other: the story's, else English. */
export function interfaceLanguage(story: string): Language {
  return readLanguage(story) ?? 'en';
}
