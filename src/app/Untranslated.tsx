import { more, read, say } from '../words/index.ts';
import { useApp } from './context.ts';
import { CloseIcon } from './icons.tsx';

/** That the story's translation did not come: it stands in its own language, and all of it is there. */
export function Untranslated() {
  const { loader, language, store } = useApp();
  return (
    <aside className="app-offer app-untranslated" aria-label={more.untranslated}>
      <p role="status">{more.untranslated}</p>
      <button type="button" className="app-offer-read" onClick={() => loader?.loadTranslation(language)}>
        {read.tryAgain}
      </button>
      <button
        type="button"
        className="app-offer-close"
        aria-label={say.close}
        onClick={() => store.setState({ offered: null })}
      >
        <CloseIcon />
      </button>
    </aside>
  );
}
