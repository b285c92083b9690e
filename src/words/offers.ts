import { type Language, readLanguage } from './language.ts';

/** Each language's name in itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  ko: '한국어',
  'zh-Hans': '简体中文',
};

/** How a language offers itself to whoever prefers it: in its own words, for no other may be loaded. */
export const offers: Readonly<Record<Language, { readonly read: string; readonly close: string }>> = {
  en: { read: 'Read this page in English', close: 'Close' },
  de: { read: 'Diese Seite auch auf Deutsch lesen', close: 'Schließen' },
  ko: { read: '이 페이지를 한국어로 보기', close: '닫기' },
  'zh-Hans': { read: '用简体中文阅读本页', close: '关闭' },
};

/** Chinese in other characters than the interface has. */
const traditional = /-(hant|tw|hk|mo)\b/i;

/** The first of a browser's languages that the interface knows; null where it knows none. */
export function preferredLanguage(tags: readonly string[]): Language | null {
  return (
    tags
      .filter(tag => !traditional.test(tag))
      .map(readLanguage)
      .find(language => language !== null) ?? null
  );
}
