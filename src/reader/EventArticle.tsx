import { formatDate, type StoryDetail, type StoryEvent } from '../story/index.ts';
import { views } from '../words/index.ts';
import { CompleteContext } from './complete.ts';
import { EventBody } from './EventBody.tsx';
import { KindAndPlace } from './EventFacts.tsx';
import type { Reading } from './reading.ts';
import './reader.css';
import './event.css';
import './panel.css';

export interface EventArticleProps {
  readonly event: StoryEvent;
  readonly reading: Reading;
  readonly detail: StoryDetail;
  readonly eventHref: (id: string) => string;
  /** The full address of the event's page; null where it is not known. */
  readonly address: string | null;
  readonly previous: StoryEvent | null;
  readonly next: StoryEvent | null;
  /** The page of the whole story. */
  readonly storyHref: string;
}

/**
 * An event as its own page tells it before a script runs: all its accounts, then the ways to the rest of the story.
 * It stands where the panel will, and has no state, no effects and no style attributes.
 */
export function EventArticle({ event, reading, detail, ...props }: EventArticleProps) {
  return (
    <main className="rd-panel rd-side rd-still" aria-label={event.title}>
      <article className="rd-event">
        <div className="rd-body">
          <CompleteContext value>
            <EventBody
              event={event}
              reading={reading}
              detail={detail}
              kindAndPlace={<KindAndPlace event={event} reading={reading} />}
              eventHref={props.eventHref}
              address={props.address}
              onOpen={stay}
            />
          </CompleteContext>
          <Ways {...props} reading={reading} />
        </div>
      </article>
    </main>
  );
}

function stay(): void {}

function Ways({
  previous,
  next,
  storyHref,
  eventHref,
  reading,
}: Pick<EventArticleProps, 'previous' | 'next' | 'storyHref' | 'eventHref' | 'reading'>) {
  const way = (event: StoryEvent, words: string) => (
    <li>
      <p className="rd-quiet">
        {words} · {formatDate(event.date, reading.locale)}
      </p>
      <p>
        <a href={eventHref(event.id)}>
          <bdi>{event.title}</bdi>
        </a>
      </p>
    </li>
  );
  return (
    <nav className="rd-section" aria-label={views.restOfStory}>
      <h3 className="rd-section-head">{views.restOfStory}</h3>
      <ul className="rd-rows">
        {previous && way(previous, views.eventBefore)}
        {next && way(next, views.eventAfter)}
        <li>
          <p>
            <a href={`${storyHref}#chronology`}>{views.allEventsOf(reading.core.title)}</a>
          </p>
        </li>
      </ul>
    </nav>
  );
}
