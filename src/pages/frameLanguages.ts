import { inFrame as english } from '../words/en/inFrame.ts';
import { type Catalogue, type Language, speak } from '../words/index.ts';
import { runPlainScript } from './plainScript.ts';

type Words = Pick<Catalogue, 'say' | 'read' | 'frame'>;

declare global {
  /** What a language's own script leaves behind. */
  var demarcheWords: { readonly inFrame: Words } | undefined;
}

/**
 * Loads the words of a language into a frame. The frame's own script speaks English; of another language the words
 * come as a plain script, for a frame of an opaque origin may load no module without its host's leave.
 * @param files where they lie, 'de=assets/frame-de.js ko=…', against the site's address
 * @param there the language whose script has come with the page, if any
 * @returns what loads a language and gives what speaks it
 */
export function frameLanguages(files: string, site: URL, there: Language) {
  const named = new URLSearchParams(files.replaceAll(' ', '&'));
  const loaded = new Map<Language, Words>([['en', english]]);
  if (globalThis.demarcheWords) loaded.set(there, globalThis.demarcheWords.inFrame);
  return async (language: Language): Promise<() => void> => {
    const words =
      loaded.get(language) ?? (await load(language, new URL(named.get(language) ?? '', site).href));
    loaded.set(language, words);
    return () => speak(language, words);
  };
}

async function load(language: Language, file: string): Promise<Words> {
  if (import.meta.env.DEV) return (await modules[language]()).inFrame;
  await runPlainScript(file);
  if (!globalThis.demarcheWords) throw new Error('no words');
  return globalThis.demarcheWords.inFrame;
}

/** What a development server has instead. */
const modules: Readonly<Record<Language, () => Promise<{ readonly inFrame: Words }>>> = {
  en: async () => ({ inFrame: english }),
  de: () => import('../words/de/inFrame.ts'),
  ko: () => import('../words/ko/inFrame.ts'),
  'zh-Hans': () => import('../words/zhHans/inFrame.ts'),
};
