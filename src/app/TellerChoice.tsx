import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { fold, isEmpty, matches, type StoryDetail, type Teller, tellersOf } from '../story/index.ts';
import { say, more as words } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { CloseIcon } from './icons.tsx';
import { nextActive } from './listbox.ts';
import { tellerWords } from './tellerWords.ts';
import './styles/told.css';

/** So many countries, and so many outlets, are listed before the reader types a name. */
const shownFirst = { countries: 12, outlets: 24 };

interface Option extends Teller {
  /** The name in words, and the form in which it is searched. */
  readonly words: string;
  readonly folded: string;
}

/** Whose sources alone tell the story: a field that lists countries, then outlets, with the events that each tells. */
export function TellerChoice({ detail }: { readonly detail: StoryDetail | null }) {
  const { loader } = useApp();
  useEffect(() => void loader?.loadDetail(), [loader]);
  return (
    <fieldset className="app-filters-group app-teller" data-facet="told">
      <legend>{words.toldBy}</legend>
      {detail ? <Field detail={detail} /> : <p className="app-waiting">{say.loading}</p>}
    </fieldset>
  );
}

function Field({ detail }: { readonly detail: StoryDetail }) {
  const { locale } = useApp();
  const told = useShown(state => state.told);
  const tellBy = useShown(state => state.tellBy);
  /** What is typed; null while nothing is listed. */
  const [typed, type] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const options = useOptions(detail);
  const { listed, more } = useMemo(() => found(options, typed ?? ''), [options, typed]);
  const name = told === null ? '' : (tellerWords(told, detail, locale) ?? told);
  const close = () => {
    type(null);
    setActive(null);
  };
  const choose = (option: Option) => {
    tellBy(option.told);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = nextActive(event.key, active, listed.length);
    const option = listed[active ?? 0];
    if (next !== undefined) {
      event.preventDefault();
      type(typed ?? '');
      setActive(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (typed === null) type('');
      else if (option) choose(option);
    } else if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      close();
    }
  };
  return (
    <>
      <div className="app-teller-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={name || words.allSources}
          aria-label={words.toldByWhom}
          aria-expanded={typed !== null}
          aria-controls={typed === null ? undefined : id}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : `${id}-${active}`}
          value={typed ?? name}
          onChange={event => {
            type(event.target.value);
            setActive(null);
          }}
          onClick={() => type(typed ?? '')}
          onBlur={close}
          // Captured, so that Escape closes this list before it would close what holds it.
          onKeyDownCapture={onKeyDown}
        />
        {told !== null && (
          <button
            type="button"
            className="app-bare"
            aria-label={words.allSources}
            onClick={() => {
              tellBy(null);
              field.current?.focus();
            }}
          >
            <CloseIcon />
          </button>
        )}
        <p>{words.toldNote}</p>
      </div>
      {typed !== null && <List {...{ id, listed, more, active, told }} onChoose={choose} />}
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly listed: readonly Option[];
  /** How many are left out. */
  readonly more: number;
  /** The option that the arrow keys stand on. */
  readonly active: number | null;
  readonly told: string | null;
  readonly onChoose: (option: Option) => void;
}

function List({ id, listed, more, active, told, onChoose }: ListProps) {
  const { locale } = useApp();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const group = (name: string, isIn: (option: Option) => boolean) => {
    if (!listed.some(isIn)) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of its own.
      <div role="group" aria-label={name}>
        <p aria-hidden="true">{name}</p>
        {listed.map((option, at) =>
          isIn(option) ? (
            <div
              key={option.told}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              className="app-teller-option"
              aria-selected={option.told === told}
              data-active={at === active || undefined}
              // The field keeps the focus, so that its list is still there when the press ends.
              onPointerDown={event => event.preventDefault()}
              onMouseDown={event => event.preventDefault()}
              onClick={() => onChoose(option)}
              onKeyDown={() => {}}
            >
              <bdi>{option.words}</bdi>
              <span className="app-check-count">{option.events.toLocaleString(locale)}</span>
            </div>
          ) : null,
        )}
      </div>
    );
  };
  return (
    <div className="app-teller-list" ref={list}>
      <div id={id} role="listbox" aria-label={words.tellers} tabIndex={-1}>
        {group(words.countries, ({ country }) => country !== null)}
        {group(words.outlets, ({ country }) => country === null)}
      </div>
      {listed.length === 0 && <p>{words.noTeller}</p>}
      {more > 0 && <p>{words.moreTellers(more)}</p>}
    </div>
  );
}

/** Who tells any of the events that the other filters leave. */
function useOptions(detail: StoryDetail): readonly Option[] {
  const { core, locale } = useApp();
  const filters = useShown(state => state.filters);
  return useMemo(() => {
    const left = isEmpty(filters) ? null : matches(core, filters);
    const others = new Map(detail.outlets.map(({ id, native = [] }) => [id, native.map(({ name }) => name)]));
    return tellersOf(core, detail, left).map(teller => {
      const words = tellerWords(teller.told, detail, locale) ?? teller.name;
      const country = words.charAt(0).toUpperCase() + words.slice(1);
      const folded = fold([words, ...(others.get(teller.told) ?? [])].join('\n'));
      return { ...teller, words: teller.country === null ? words : country, folded };
    });
  }, [core, detail, filters, locale]);
}

/** The options that a query leaves, as many as anyone reads through. */
function found(options: readonly Option[], query: string) {
  const wanted = fold(query.trim());
  const fitting = options.filter(({ folded }) => folded.includes(wanted));
  const countries = fitting.filter(({ country }) => country !== null).slice(0, shownFirst.countries);
  const outlets = fitting.filter(({ country }) => country === null).slice(0, shownFirst.outlets);
  const listed = [...countries, ...outlets];
  return { listed, more: fitting.length - listed.length };
}
