import { offers, preferredLanguage, readLanguage } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { remember, remembered } from './device.ts';
import { CloseIcon } from './icons.tsx';
import type { StoryLoader } from './load.ts';
import type { AppStore } from './store.ts';
import { Untranslated } from './Untranslated.tsx';

/** What the device remembers of it. */
const refused = 'language-offer';

/** Offers the browser's language to whoever has chosen none and has not declined it: a page never switches by itself. */
export function offerLanguage(store: AppStore, loader: StoryLoader): void {
  loader.store.subscribe(() => offerAgain(store, loader));
  offerAgain(store, loader);
  const offered = preferredLanguage(navigator.languages);
  const asked = new URLSearchParams(location.search).get('lang');
  if (readLanguage(asked) !== null || remembered(refused) !== null) return;
  if (offered !== store.getState().language) store.setState({ offered });
}

/** Offers the page's own language again where the story's translation into it did not come. */
function offerAgain(store: AppStore, { store: loaded }: StoryLoader): void {
  const { language, offered } = store.getState();
  const isMissing = loaded.getState().translations[language] === null;
  if (isMissing) store.setState({ offered: language });
  else if (offered === language) store.setState({ offered: null });
}

/** That offer, in one line of the language that is offered. Above the page and out of its flow, so that nothing moves. */
export function LanguageOffer() {
  const offered = useShown(state => state.offered);
  const chooseLanguage = useShown(state => state.chooseLanguage);
  const { store, language } = useApp();
  if (offered === null) return null;
  if (offered === language) return <Untranslated />;
  const words = offers[offered];
  return (
    <aside className="app-offer" lang={offered} aria-label={words.read}>
      <button type="button" className="app-offer-read" onClick={() => chooseLanguage(offered)}>
        {words.read}
      </button>
      <button
        type="button"
        className="app-offer-close"
        aria-label={words.close}
        onClick={() => {
          remember(refused, 'declined');
          store.setState({ offered: null });
        }}
      >
        <CloseIcon />
      </button>
    </aside>
  );
}
