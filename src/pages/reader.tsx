import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import {
  createStoryLoader,
  fetchChart,
  fetchLookingBack,
  fetchPanel,
  pageBar,
  readStoryPlace,
  StoryPage,
  speakFirst,
} from '../app/index.ts';
import { fontsAreThere } from '../timeline/index.ts';
import { interfaceLanguage } from '../words/index.ts';
import { standIn } from './standIn.ts';

/** Compared, not read: in a frame of another site the top window may be compared with, and nothing else. */
const inFrame = window.self !== window.top;
const block = document.getElementById('demarche-page')?.textContent ?? null;
const place = readStoryPlace(block, document.baseURI);
const loader = createStoryLoader(place, window.fetch.bind(window));
// A page of an event moves to its story's address with the first change, and there the browser asks for its icon anew.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]'))
  icon.href = new URL(icon.href).href;
const root = document.getElementById('root');
const page = document.getElementById('page');

if (root && page && place) {
  const still = standIn(page, root);
  const start = async () => {
    // An event that is open from the first is not shown in parts: the page as it came has it all.
    const asked = new URLSearchParams(window.location.search);
    const opens = place.event !== null || asked.has('event');
    // Nor is a day of the past, which must not begin with all that came later.
    const looksBack = asked.has('as-of');
    // In the language of the page, or the one that its address asks for; nothing is drawn without words.
    const words = speakFirst(interfaceLanguage(document.documentElement.lang)).then(
      () => true,
      () => false,
    );
    await Promise.all([
      loader.loadCore(),
      loader.loadTranslation(interfaceLanguage(document.documentElement.lang)),
      (opens || looksBack) && loader.loadDetail(),
      opens && fetchPanel(),
      looksBack && fetchLookingBack(),
      fetchChart(asked),
      // Else all labels would be placed twice.
      fontsAreThere(),
    ]);
    const { core, coreError } = loader.store.getState();
    if (!(await words)) {
      still.fail(() => window.location.reload());
      return;
    }
    if (!core) {
      still.fail(start, coreError);
      return;
    }
    await still.chartInView();
    const app = createRoot(root, {
      // React has taken down what it drew: the page as it came is better than none.
      onUncaughtError: fault => {
        console.error(fault);
        still.fail(() => window.location.reload());
      },
    });
    const bar = pageBar(window, place);
    // Whoever begins to read the list meanwhile keeps it, too.
    const onShown = () => void still.chartInView().then(still.leave);
    const { roots, stories } = place;
    // A transition is rendered in slices, between which the page that stands in scrolls and paints.
    startTransition(() =>
      app.render(
        <StrictMode>
          <StoryPage {...{ core, loader, roots, stories, bar, inFrame, onShown }} />
        </StrictMode>,
      ),
    );
  };
  void start();
}
