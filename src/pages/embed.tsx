import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { besideNames, createGuest, EmbedApp, withTitles } from '../embed/index.ts';
import { type PackedCore, type Translation, unpackCore } from '../story/index.ts';
import { fontsAreThere } from '../timeline/index.ts';
import { interfaceLanguage, type Language } from '../words/index.ts';
import { frameLanguages } from './frameLanguages.ts';
import { runPlainScript } from './plainScript.ts';

/* Everything is found from the script's own address; a development server's module has none. */
const script = document.currentScript as HTMLScriptElement | null;
const list = document.getElementById('em-list');
const root = document.getElementById('root');
const block = document.getElementById('em-story')?.textContent ?? null;

if (root && list && block !== null) {
  const items = [...list.querySelectorAll('li')];
  const site = script ? new URL('..', script.src) : new URL('/', document.baseURI);
  const { documentElement } = document;
  const packed = JSON.parse(block) as PackedCore;
  const titles = items.map(item => item.querySelector('b')?.textContent ?? '');
  /** The page's own list in a language, as far as it is translated. */
  const entitle = (language: Language, texts: Translation['events']) => {
    for (const [at, item] of items.entries()) {
      const title = item.querySelector('b');
      const text = texts[packed.events[at]?.id ?? '']?.title;
      if (!title) continue;
      title.textContent = text ?? titles[at] ?? '';
      title.lang = text ? language : list.lang;
    }
  };
  const words = frameLanguages(list.dataset.words ?? '', site, interfaceLanguage(list.lang));
  const translations = new Map<string, Translation>();
  const load = async (language: Language) => {
    const file = new URLSearchParams(list.dataset.translations?.replaceAll(' ', '&')).get(language);
    const translation = file && !translations.has(language) ? fetchTranslation(file) : null;
    const [speak, come] = await Promise.all([words(language), translation]);
    if (come) translations.set(language, come);
    return () => {
      speak();
      entitle(language, translations.get(language)?.events ?? {});
    };
  };
  const loadBeside = async () => {
    if (globalThis.demarcheBeside) return;
    await runPlainScript(new URL(list.dataset.beside ?? '', document.baseURI).href).catch(() => {});
  };
  const start = () => {
    const first = items.map(item => {
      const link = item.querySelector('a');
      return link && { href: link.href, words: link.textContent };
    });
    const story = list.dataset.story ?? packed.id;
    const full = new URL(`${story.split('/').map(encodeURIComponent).join('/')}/`, site).href;
    const app = (
      <StrictMode>
        <EmbedApp
          core={withTitles(unpackCore(packed), titles)}
          first={first}
          page={window}
          guest={window.parent === window ? null : createGuest(window, story)}
          full={full}
          beside={() => globalThis.demarcheBeside ?? null}
          loadBeside={loadBeside}
          loadLanguage={load}
          translationInto={language => translations.get(language)}
          files={`${full}embed/events/`}
          showList={(shown, matching) => {
            list.hidden = !shown;
            for (const [at, item] of items.entries()) item.hidden = matching?.[at] === 0;
            documentElement.dataset.started = '';
          }}
        />
      </StrictMode>
    );
    // In slices, between which the article scrolls.
    startTransition(() => createRoot(root).render(app));
  };
  // The title is painted before the first of it runs.
  const first = load(interfaceLanguage(documentElement.lang)).catch(() => load('en'));
  const asked = new URLSearchParams(location.search);
  const beside = besideNames.some(name => asked.has(name)) && loadBeside();
  void Promise.all([first, fontsAreThere(), beside]).then(([speak]) => {
    speak();
    setTimeout(start);
  });
}

/** Without a host's leave (CORS) a frame of an opaque origin gets none, and the story stands in its own language. */
async function fetchTranslation(file: string): Promise<Translation | null> {
  try {
    const response = await fetch(new URL(file, document.baseURI));
    return response.ok ? ((await response.json()) as Translation) : null;
  } catch {
    return null;
  }
}
