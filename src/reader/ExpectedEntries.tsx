import { type Day, type Expected, formatDate, formatDayWords, type StoryEvent } from '../story/index.ts';
import { views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import type { Reading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import './reader.css';
import './chronology.css';

export interface ExpectedEntriesProps {
  readonly day: Day;
  /** As they were expected, in order of time. */
  readonly events: readonly StoryEvent[];
  readonly expectedOf: (event: StoryEvent) => Expected | undefined;
  readonly reading: Reading;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly openedId: string | null;
}

/** What was expected on a day, as the last part of its chronology. */
export function ExpectedEntries(props: ExpectedEntriesProps) {
  const { day, events, expectedOf, reading, eventHref, onOpen, openedId } = props;
  const { locale } = reading;
  if (events.length === 0) return null;
  return (
    <div className="rd-chronology">
      <section className="rd-year" aria-labelledby="year-ahead">
        <h2 className="rd-year-head" id="year-ahead">
          {views.expectedHead}{' '}
          <span className="rd-year-count">{views.expectedOn(formatDayWords(day, locale))}</span>
        </h2>
        <ol className="rd-entries">
          {events.map(event => {
            const expectation = expectedOf(event)?.expectation;
            return (
              <li key={event.id} className={event.id === openedId ? 'rd-entry rd-opened' : 'rd-entry'}>
                <p className="rd-entry-date">{formatDate(event.date, locale)}</p>
                <div className="rd-entry-text">
                  <h3 className="rd-entry-title">
                    <EventLink
                      id={event.id}
                      href={eventHref(event.id)}
                      onOpen={onOpen}
                      current={event.id === openedId}
                    >
                      <bdi>{event.title}</bdi>
                    </EventLink>
                  </h3>
                  {expectation?.note && <p className="rd-entry-summary">{expectation.note}</p>}
                  {expectation && (
                    <p className="rd-quiet rd-entry-sources">
                      <SourceLink id={expectation.source} reading={reading} />
                    </p>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}
