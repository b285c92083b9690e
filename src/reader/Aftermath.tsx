import type { Expectation, Position, StoryEvent } from '../story/index.ts';
import { formatDate, formatDayWords } from '../story/index.ts';
import { EventLink } from './EventLink.tsx';
import type { Reading } from './reading.ts';
import { type Relative, relatives } from './relations.ts';
import { SourceLink } from './SourceLink.tsx';

/** Who wanted what on that day, as the sources of the event report it. */
export function Positions({
  positions,
  reading,
}: {
  readonly positions: readonly Position[];
  readonly reading: Reading;
}) {
  const { core, index } = reading;
  if (positions.length === 0) return null;
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">Positions taken</h3>
      <ul className="rd-rows">
        {positions.map((position, at) => {
          const actor = index.actor(position.actor);
          const colour = actor ? core.lanes[actor.lane]?.colour : undefined;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an actor may take two positions on an issue; their order never changes.
            <li key={at}>
              <p className="rd-party">
                <span className={`rd-bar rd-actor-${colour ?? 0}`} />
                <bdi>{actor?.name ?? position.actor}</bdi>{' '}
                <span className="rd-members">{index.issue(position.issue)?.name ?? position.issue}</span>
              </p>
              <p dir="auto">{position.stance}</p>
              <p className="rd-quiet">
                <SourceLink id={position.source} reading={reading} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

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
          <bdi>{relative.event.title}</bdi>
        </EventLink>
      </p>
    </li>
  );
  return (
    <>
      {before.length > 0 && (
        <section className="rd-section">
          <h3 className="rd-section-head">Before</h3>
          <ul className="rd-rows">{before.map(row)}</ul>
        </section>
      )}
      {after.length > 0 && (
        <section className="rd-section">
          <h3 className="rd-section-head">After</h3>
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
}: {
  readonly expectations: readonly Expectation[];
  readonly reading: Reading;
}) {
  if (expectations.length === 0) return null;
  const ordered = [...expectations].sort((a, b) => b.asOf - a.asOf);
  const row = (expectation: Expectation, at: number) => (
    <li key={at}>
      <p>
        <span className="rd-as-of">As of {formatDayWords(expectation.asOf, reading.locale)}</span>{' '}
        <bdi>{expectation.label}</bdi>
      </p>
      <p className="rd-quiet">
        {expectation.date ? `expected ${formatDate(expectation.date, reading.locale)}` : 'no longer expected'}
        {' · '}
        <SourceLink id={expectation.source} reading={reading} />
      </p>
      {expectation.note && <p className="rd-quiet">{expectation.note}</p>}
    </li>
  );
  const older = ordered.slice(expectedAtFirst);
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">What was expected</h3>
      <ul className="rd-rows">{ordered.slice(0, expectedAtFirst).map(row)}</ul>
      {older.length > 0 && (
        <details className="rd-carried">
          <summary>{older.length.toLocaleString(reading.locale)} earlier</summary>
          <ul className="rd-rows">{older.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
