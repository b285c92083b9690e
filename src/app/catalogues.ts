import { type Catalogue, type Language, speak } from '../words/index.ts';
import { type Late, late } from './late.ts';

/* Each language is a script of its own, with the words of the first view, which loads that with all others. */

interface First extends Pick<Catalogue, 'say'> {
  readonly loadRest: () => Promise<Pick<Catalogue, 'read' | 'views' | 'more' | 'take' | 'share'>>;
}

const catalogues: Readonly<Record<Language, () => Promise<First>>> = {
  en: () => import('../words/en/say.ts'),
  de: () => import('../words/de/say.ts'),
  ko: () => import('../words/ko/say.ts'),
  'zh-Hans': () => import('../words/zhHans/say.ts'),
};

/** What is spoken, or will be as soon as it has come. */
let spoken: Promise<First> | null = null;

/** Speaks a language's words of the first view, once they have come; rejects where they do not come. */
export async function speakFirst(language: Language): Promise<void> {
  spoken = catalogues[language]();
  speak(language, await spoken);
}

/** A script that is loaded late, with the words for it. */
export function lateView<T>(load: () => Promise<T>): Late<T> {
  return late(async () => {
    const asked = spoken;
    const [script, rest] = await Promise.all([load(), asked?.then(({ loadRest }) => loadRest())]);
    // Another language that is spoken by now came with all its words.
    if (asked === spoken && rest) speak(null, rest);
    return script;
  });
}

/** Loads all of a language. @returns what speaks it */
export async function loadLanguage(language: Language): Promise<() => void> {
  const first = catalogues[language]();
  const { say, loadRest } = await first;
  const rest = await loadRest();
  return () => {
    spoken = first;
    speak(language, { ...rest, say });
  };
}
