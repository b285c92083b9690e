import type { Language } from '../src/words/index.ts';

/** The folders of the languages' words in src/words/. */
export const wordFolders: Readonly<Record<Language, string>> = {
  en: 'en',
  de: 'de',
  ko: 'ko',
  'zh-Hans': 'zhHans',
};

type Bundle = Readonly<Record<string, { readonly type: string; readonly facadeModuleId?: string | null }>>;

/** The built files with the words of the first view: 'en=assets/say-1.js de=assets/say-2.js'. */
export function wordFiles(bundle: Bundle): string {
  return Object.entries(wordFolders)
    .flatMap(([language, folder]) => {
      const file = Object.entries(bundle).find(([, { facadeModuleId }]) =>
        facadeModuleId?.endsWith(`/src/words/${folder}/say.ts`),
      );
      return file ? [`${language}=${file[0]}`] : [];
    })
    .join(' ');
}
