import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createGuest, EmbedApp, withTitles } from '../embed/index.ts';
import { type PackedCore, unpackCore } from '../story/index.ts';
import { fontsAreThere } from '../timeline/index.ts';
import { interfaceLanguage } from '../words/index.ts';
import { frameLanguages } from './frameLanguages.ts';

/* Everything is found from the script's own address; a development server's module has none. */
const script = document.currentScript as HTMLScriptElement | null;
const list = document.getElementById('em-list');
const root = document.getElementById('root');
const block = document.getElementById('em-story')?.textContent ?? null;

if (root && list && block !== null) {
  const items = [...list.querySelectorAll('li')];
  const site = script ? new URL('..', script.src) : new URL('/', document.baseURI);
  const { documentElement } = document;
  const load = frameLanguages(list.dataset.words ?? '', site, interfaceLanguage(list.lang));
  const start = () => {
    const packed = JSON.parse(block) as PackedCore;
    const titles = items.map(item => item.querySelector('b')?.textContent ?? '');
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
          loadLanguage={load}
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
  const words = load(interfaceLanguage(documentElement.lang)).catch(() => load('en'));
  void Promise.all([words, fontsAreThere()]).then(([speak]) => {
    speak();
    setTimeout(start);
  });
}
