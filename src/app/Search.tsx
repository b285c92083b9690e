import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { limits } from '../story/index.ts';
import { say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { SearchResults } from './lazyParts.ts';
import { fetchParts } from './lazyViews.ts';
import { nextActive } from './listbox.ts';
import { shownHits } from './matching.ts';
import { Part } from './Part.tsx';
import { useDismiss } from './useDismiss.ts';
import type { Found } from './useMatching.ts';
import { useTypedKey } from './useTypedKey.ts';

interface SearchProps {
  readonly found: Found;
  readonly onOpen: (event: number) => void;
  readonly eventHref: (event: number) => string;
}

/**
 * The search field with its results, a combobox. Typing highlights on the line; the arrow keys walk the results,
 * Enter opens one, Escape clears. On a narrow page it is a button until it is wanted.
 */
export function Search({ found, onOpen, eventHref }: SearchProps) {
  const { locale } = useApp();
  const query = useShown(state => state.query);
  const search = useShown(state => state.search);
  const keys = useShown(state => state.keys);
  const [open, setOpen] = useState(false);
  const [wide, setWide] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const hits = shownHits(found);
  const listed = open && query.trim() !== '' && found.fault === null;

  const begin = () => {
    setWide(true);
    setOpen(true);
    field.current?.focus();
  };
  const end = () => {
    setOpen(false);
    setWide(false);
    setActive(null);
  };
  useTypedKey('/', keys, begin);
  useDismiss(box, open || wide, how => how === 'away' && end());
  // On a narrow page the field is not there to be focused before this.
  useEffect(() => {
    if (wide) field.current?.focus();
  }, [wide]);

  const openHit = (event: number) => {
    end();
    onOpen(event);
  };
  const clear = () => {
    search('');
    setActive(null);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = nextActive(event.key, active, hits.length);
    if (next !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[active ?? 0];
      if (listed && hit) openHit(hit.index);
      else setOpen(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '' && wide) {
        end();
        opener.current?.focus();
      } else clear();
    }
  };

  return (
    <search ref={box} tabIndex={-1} className={wide ? 'app-search app-search-wide' : 'app-search'}>
      <button
        ref={opener}
        type="button"
        className="app-iconbutton app-search-opener"
        aria-label={say.search}
        onClick={begin}
      >
        <SearchIcon />
      </button>
      <div className="app-search-field">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={limits.query}
          placeholder={say.searchAll}
          aria-label={say.searchAll}
          aria-expanded={listed}
          aria-controls={listed ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={listed && active !== null ? `${id}-${active}` : undefined}
          aria-keyshortcuts="/"
          value={query}
          onChange={event => {
            search(event.target.value);
            setOpen(true);
            setActive(null);
          }}
          onFocus={() => {
            setOpen(true);
            fetchParts();
          }}
          onKeyDown={onKeyDown}
        />
        {(query !== '' || wide) && (
          <button
            type="button"
            className="app-search-clear"
            aria-label={query === '' ? say.closeSearch : say.clearSearch}
            onClick={() => (query === '' ? end() : clear())}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      {listed && (
        <Part box="app-results">
          <SearchResults
            id={id}
            found={found}
            active={active}
            locale={locale}
            eventHref={eventHref}
            onOpen={openHit}
          />
        </Part>
      )}
    </search>
  );
}
