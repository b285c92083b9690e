import type { Expectation, StoryEvent } from '../story/index.ts';
import { formatDate, formatDayWords, langOf, langOfExpected, ownLang } from '../story/index.ts';
import { read, views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import type { Reading } from './reading.ts';
import { type Relative, relatives } from './relations.ts';
import { SourceLink } from './SourceLink.tsx';

/** The events that this one answers, and those that came of it. */
export function BeforeAndAfter({
  event,
  reading,
  eventHref,
  onOpen,
}: {
  readonly event: StoryEvent;
  readonly reading: Reading;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
}) {
  const { before, after } = relatives(event, reading.index);
  const row = (relative: Relative) => (
    <li key={relative.event.id}>
      <p className="rd-quiet">
        {relative.words.join(' · ')} · {formatDate(relative.event.date, reading.locale)}
      </p>
      <p>
        <EventLink id={relative.event.id} href={eventHref(relative.event.id)} onOpen={onOpen}>
          <bdi lang={langOf(reading.core, 'events', relative.event.id, 'title')}>{relative.event.title}</bdi>
        </EventLink>
      </p>
    </li>
  );
  return (
    <>
      {before.length > 0 && (
        <section className="rd-section">
          <h3 className="rd-section-head">{views.before}</h3>
          <ul className="rd-rows">{before.map(row)}</ul>
        </section>
      )}
      {after.length > 0 && (
        <section className="rd-section">
          <h3 className="rd-section-head">{views.after}</h3>
          <ul className="rd-rows">{after.map(row)}</ul>
        </section>
      )}
    </>
  );
}

/** More than so many expectations are folded. */
const expectedAtFirst = 3;

/** When the event was expected to come, as was said before it came; the latest word first. */
export function Expectations({
  expectations,
  reading,
  head = views.whatWasExpected,
}: {
  readonly expectations: readonly Expectation[];
  readonly reading: Reading;
  readonly head?: string;
}) {
  if (expectations.length === 0) return null;
  const ordered = [...expectations].sort((a, b) => b.asOf - a.asOf);
  const row = (expectation: Expectation, at: number) => (
    <li key={at}>
      <p>
        <span className="rd-as-of">{read.asOf(formatDayWords(expectation.asOf, reading.locale))}</span>{' '}
        <bdi lang={langOfExpected(reading.core, expectation)}>{expectation.label}</bdi>
      </p>
      <p className="rd-quiet">
        {expectation.date
          ? views.expected(formatDate(expectation.date, reading.locale))
          : views.noLongerExpected}
        {' · '}
        <SourceLink id={expectation.source} reading={reading} />
      </p>
      {expectation.note && (
        <p className="rd-quiet" lang={ownLang(reading.core)}>
          {expectation.note}
        </p>
      )}
    </li>
  );
  const older = ordered.slice(expectedAtFirst);
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">{head}</h3>
      <ul className="rd-rows">{ordered.slice(0, expectedAtFirst).map(row)}</ul>
      {older.length > 0 && (
        <details className="rd-carried">
          <summary>{views.earlier(older.length)}</summary>
          <ul className="rd-rows">{older.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
