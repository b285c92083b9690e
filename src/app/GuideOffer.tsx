import { more } from '../words/index.ts';
import { useApp } from './context.ts';
import { remember, remembered } from './device.ts';
import { CloseIcon } from './icons.tsx';
import { contents } from './state.ts';
import type { AppStore } from './store.ts';

/** What the device remembers of it. */
const declined = 'guide-offer';
/** What an address may say and still be that of whoever opens the story for the first time. */
const ofTheReader = new Set(['lang', 'theme']);

/** Offers the guided story to whoever opens the page of a story, and nothing in it, and has not declined it. */
export function offerGuide(store: AppStore): void {
  const { event, chapter } = store.getState();
  const asked = [...new URLSearchParams(location.search).keys()].some(key => !ofTheReader.has(key));
  const framed = window.self !== window.top;
  if (asked || framed || event !== null || chapter !== null || remembered(declined) !== null) return;
  store.setState({ invited: true });
  const end = store.subscribe(({ event, chapter, list, asOf, view }) => {
    if (event === null && chapter === null && list === null && asOf === null && view === 'timeline') return;
    end();
    store.setState({ invited: false });
  });
}

/**
 * That offer, in one line at the foot of the chart and out of the page's flow. It begins nothing by itself, and goes with the first thing
 * that is opened.
 * @param onRead turns to the guided story's list of chapters
 */
export function GuideOffer({ onRead }: { readonly onRead: (chapter: number) => void }) {
  const { core, store } = useApp();
  if (core.chapters.length === 0) return null;
  const words = more.newHere(core.chapters.length);
  const leave = () => {
    remember(declined, 'declined');
    store.setState({ invited: false });
  };
  return (
    <aside className="app-offer app-offer-foot" aria-label={words}>
      <button
        type="button"
        className="app-offer-read"
        onClick={() => {
          leave();
          onRead(contents);
        }}
      >
        {words}
      </button>
      <button type="button" className="app-offer-close" aria-label={more.noThanks} onClick={leave}>
        <CloseIcon />
      </button>
    </aside>
  );
}
