/** The languages of the interface, as an address names them (BCP 47). */
export const languages = ['en', 'de', 'ko', 'zh-Hans'] as const;

export type Language = (typeof languages)[number];

/** The interface's language that a tag means: 'de' of 'de-AT', 'zh-Hans' of 'zh' and of 'zh-TW'; null where there is none. */
export function readLanguage(tag: string | null): Language | null {
  const [base = ''] = (tag ?? '').toLowerCase().split('-');
  return (base.length === 2 && languages.find(language => language.startsWith(base))) || null;
}

/** The language in which a page of a story speaks that is asked for no other: the story's, else English. */
export function interfaceLanguage(story: string): Language {
  return readLanguage(story) ?? 'en';
}
