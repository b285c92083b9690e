import { Fragment } from 'react';
import {
  formatDate,
  formatDay,
  langOf,
  langOfSummary,
  lastDay,
  type StoryCore,
  type StoryDetail,
  type StoryEvent,
  type StoryIndex,
} from '../story/index.ts';
import { read, say, views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { Lanes } from './Lanes.tsx';
import type { Reading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import type { SourceNote } from './sourceNotes.ts';
import { isSingleDay } from './when.ts';
import { byYear, sourcesOf } from './years.ts';
import './reader.css';
import './chronology.css';

export interface ChronologyProps {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  /** Null while sources are on their way: their number stands in for them. */
  readonly detail: StoryDetail | null;
  /** Already filtered, in order of time. */
  readonly events: readonly StoryEvent[];
  readonly locale: string;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly openedId: string | null;
  /** What a search has found; the rest steps back. Null where nothing is searched for. */
  readonly highlighted?: ReadonlySet<string> | null;
  /** Links to sources say outlet and day alone, and the rest stands on the event's own page. */
  readonly plainLinks?: boolean;
  /** On paper: the numbers under which the sources stand below. */
  readonly notes?: ReadonlyMap<string, SourceNote>;
}

/**
 * The story as a plain list by year, with its sources. It is also the page before any script runs, so it has no
 * state, no effects and no style attributes.
 */
export function Chronology(props: ChronologyProps) {
  const { core, index, locale, events } = props;
  const reading: Reading = { core, index, locale };
  if (events.length === 0) return <p className="rd-chronology rd-none">{views.noMatch}</p>;
  return (
    <div className="rd-chronology">
      {byYear(events).map(({ year, events: ofYear }) => (
        <section key={year} className="rd-year" aria-labelledby={`year-${year}`}>
          <h2 className="rd-year-head" id={`year-${year}`}>
            {year} <span className="rd-year-count">{say.events(ofYear.length)}</span>
          </h2>
          <ol className="rd-entries">
            {ofYear.map(event => (
              <Entry key={event.id} event={event} reading={reading} {...props} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({
  event,
  reading,
  detail,
  eventHref,
  onOpen,
  openedId,
  highlighted,
  plainLinks = false,
  notes,
}: ChronologyProps & { readonly event: StoryEvent; readonly reading: Reading }) {
  const { index, locale } = reading;
  const kind = index.kind(event.kind);
  const classes = ['rd-entry'];
  if (event.id === openedId) classes.push('rd-opened');
  if (highlighted) classes.push(highlighted.has(event.id) ? 'rd-found' : 'rd-passed');
  return (
    <li className={classes.join(' ')}>
      <p className="rd-entry-date">
        <EntryDate event={event} locale={locale} />
      </p>
      <div className="rd-entry-text">
        <p className="rd-kind">
          {kind && <KindGlyph shape={kind.shape} />}
          <span>{kind?.name ?? event.kind}</span>
          <Lanes event={event} reading={reading} />
        </p>
        <h3 className="rd-entry-title">
          <EventLink id={event.id} href={eventHref(event.id)} onOpen={onOpen} current={event.id === openedId}>
            <bdi lang={langOf(reading.core, 'events', event.id, 'title')}>{event.title}</bdi>
          </EventLink>
        </h3>
        {!event.happened && <p className="rd-quiet">{views.didNotHappenEntry}</p>}
        {index.summaryOf(event.id) !== null && (
          <p className="rd-entry-summary" dir="auto" lang={langOfSummary(reading.core, event.id)}>
            {index.summaryOf(event.id)}
          </p>
        )}
        {detail ? (
          <Sources event={event} reading={reading} plain={plainLinks} notes={notes} />
        ) : (
          <p className="rd-quiet">{coverageWords(event)}</p>
        )}
      </div>
    </li>
  );
}

/** The year stands in the heading above, unless the date runs out of it. */
function EntryDate({ event, locale }: { readonly event: StoryEvent; readonly locale: string }) {
  const words = formatDate(event.date, locale, { year: false });
  return isSingleDay(event.date) ? <time dateTime={formatDay(event.date.from)}>{words}</time> : words;
}

function Sources({
  event,
  reading,
  plain,
  notes,
}: {
  readonly event: StoryEvent;
  readonly reading: Reading;
  readonly plain: boolean;
  readonly notes: ChronologyProps['notes'];
}) {
  const sources = sourcesOf(event.id, reading.index);
  if (sources.length === 0) return <p className="rd-quiet">{read.noSource}</p>;
  return (
    <p className="rd-quiet rd-entry-sources">
      {read.sources(sources.length)}:{' '}
      {sources.map((source, at) => (
        <Fragment key={source.id}>
          {at > 0 && ' · '}
          <SourceLink id={source.id} reading={reading} fallbackDay={lastDay(event.date)} plain={plain} />
          {notes && <span className="rd-noted"> [{notes.get(source.id)?.number}]</span>}
        </Fragment>
      ))}
    </p>
  );
}

function coverageWords({ coverage }: StoryEvent): string {
  return coverage.sources === 0 ? read.noSource : read.sources(coverage.sources);
}
