import type { MouseEvent } from 'react';
import { type Language, languages, ownNames } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOf } from './links.ts';

/** The languages of the interface, each named in itself, as links that say all of the page's state. */
export function LanguageList({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  return (
    <ul id={id} className="app-languages-list">
      {languages.map(language => (
        <li key={language}>
          <LanguageLink language={language} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

function focusMenu(): void {
  document.querySelector<HTMLElement>('.app-languages button')?.focus();
}

function LanguageLink({ language, onDone }: { readonly language: Language; readonly onDone: () => void }) {
  const { whole, roots } = useApp();
  const isChosen = useShown(state => state.language === language);
  const chooseLanguage = useShown(state => state.chooseLanguage);
  const href = useShown(state => addressOf({ ...state, language }, whole, roots));
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onDone();
    chooseLanguage(language);
    focusMenu();
    // All is drawn anew in that language, and the menu too.
    const drawn = new MutationObserver(() => {
      drawn.disconnect();
      focusMenu();
    });
    drawn.observe(document.documentElement, { attributeFilter: ['lang'] });
  };
  return (
    <a href={href} lang={language} hrefLang={language} aria-current={isChosen || undefined} onClick={follow}>
      {ownNames[language]}
    </a>
  );
}
