import { type MouseEvent, useEffect, useRef } from 'react';
import { formatDate, langOf } from '../story/index.ts';
import { more, say, views } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { Loosen } from './Loosen.tsx';
import { shownHits } from './matching.ts';
import type { Found } from './useMatching.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly found: Found;
  /** The result that the arrow keys stand on. */
  readonly active: number | null;
  readonly locale: string;
  readonly eventHref: (event: number) => string;
  readonly onOpen: (event: number) => void;
}

/** What a query found: how many, which, and whether to show those alone. */
export function SearchResults({ id, found, active, locale, eventHref, onOpen }: SearchResultsProps) {
  const { core } = useApp();
  const list = useRef<HTMLDivElement>(null);
  const hits = shownHits(found);
  const count = found.hits?.length ?? 0;
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const open = (event: MouseEvent, index: number) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(index);
  };
  return (
    <div className="app-results" data-pending={found.pending || undefined}>
      <div className="app-results-head">
        <span>
          <b>{say.events(count)}</b>
          {count > hits.length && more.bestHere(hits.length)}
        </span>
        {count > 0 && <ResultsOnly />}
      </div>
      {/* An option is a link too, so that it opens in a new tab as links do; the arrow keys name it by its id. */}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={more.eventsFound}
        className="app-results-list"
        tabIndex={-1}
      >
        {hits.map((hit, i) => {
          const event = core.events[hit.index];
          return event ? (
            <a
              key={event.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === active}
              tabIndex={-1}
              className="app-result"
              href={eventHref(hit.index)}
              onClick={click => open(click, hit.index)}
            >
              <span className="app-result-title" lang={langOf(core, 'events', event.id, 'title')}>
                {event.title}
              </span>
              <span className="app-result-date">{formatDate(event.date, locale)}</span>
            </a>
          ) : null;
        })}
      </div>
      {(count === 0 || found.hidden > 0) && !found.pending && (
        <div className="app-loosen">
          <p>{count === 0 ? views.noMatch : more.hidden(found.hidden)}</p>
          <Loosen found={found} />
        </div>
      )}
    </div>
  );
}

function ResultsOnly() {
  const only = useShown(state => state.resultsOnly);
  const showResultsOnly = useShown(state => state.showResultsOnly);
  return (
    <label className="app-check app-results-only">
      <input type="checkbox" checked={only} onChange={() => showResultsOnly(!only)} />
      {more.resultsOnly}
    </label>
  );
}
