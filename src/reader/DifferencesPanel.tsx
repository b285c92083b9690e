import type { ReactNode, Ref } from 'react';
import {
  type Day,
  type Differences,
  formatDate,
  formatDayWords,
  langOf,
  langOfExpected,
  ownLang,
  type StoryEvent,
} from '../story/index.ts';
import { read, say, views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import { glyphs, IconButton } from './IconButton.tsx';
import type { Reading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import './reader.css';
import './event.css';
import './account.css';
import { phrase } from './phrase.ts';

export interface DifferencesPanelProps {
  readonly since: Day;
  readonly day: Day;
  readonly differences: Differences;
  readonly reading: Reading;
  /** An event by its number, as known on the later day. */
  readonly eventAt: (event: number) => StoryEvent | undefined;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What became known between two days: reported, expected, called off, held. */
export function DifferencesPanel(props: DifferencesPanelProps) {
  const { since, day, differences, reading, onClose, headingRef } = props;
  const { locale } = reading;
  const { reported, passed, expected, withdrawn, held } = differences;
  const nothing = [reported, passed, expected, withdrawn, held].every(list => list.length === 0);
  return (
    <article className="rd-event">
      <header className="rd-head" data-rd-drag="">
        <p className="rd-where rd-where-first">{views.twoDays}</p>
        <IconButton name={say.close} path={glyphs.close} onPress={onClose} />
      </header>
      <div className="rd-body">
        <h2 className="rd-title" tabIndex={-1} ref={headingRef}>
          {views.whatChanged}
        </h2>
        <p className="rd-when">
          {phrase(
            views.fromTo(
              <strong>{formatDayWords(since, locale)}</strong>,
              <strong>{formatDayWords(day, locale)}</strong>,
            ),
          )}
        </p>
        {nothing && <p className="rd-summary">{views.nothingBetween}</p>}
        <Group head={views.eventsReported(reported.length)} count={reported.length}>
          {reported.map(event => (
            <Reported key={event} event={event} {...props} />
          ))}
        </Group>
        <Group head={views.newlyExpected} count={expected.length}>
          {expected.map(({ event, expectation, before }) => (
            <li key={event}>
              <Title event={event} {...props} />
              <p className="rd-quiet">
                {expectation.date && `${views.expected(formatDate(expectation.date, locale))} · `}
                <SourceLink id={expectation.source} reading={reading} />
              </p>
              {before && <p className="rd-quiet">{views.beforeWas(before.label)}</p>}
            </li>
          ))}
        </Group>
        <Group head={views.noLongerExpectedHead} count={withdrawn.length + passed.length}>
          {withdrawn.map(({ event, expectation }) => (
            <li key={event}>
              <p>
                <bdi lang={langOfExpected(reading.core, expectation)}>{expectation.label}</bdi>
              </p>
              <p className="rd-quiet">
                <SourceLink id={expectation.source} reading={reading} />
              </p>
            </li>
          ))}
          {passed.map(event => (
            <li key={`passed ${event}`}>
              <Title event={event} {...props} />
              <p className="rd-quiet">{views.wentBy}</p>
            </li>
          ))}
        </Group>
        <Group head={views.newlyHeld} count={held.length}>
          {held.map(position => (
            <li key={`${position.actor} ${position.issue}`}>
              <p className="rd-quiet">
                <bdi>{reading.index.actor(position.actor)?.name ?? position.actor}</bdi>
                {' · '}
                {reading.index.issue(position.issue)?.name ?? position.issue}
              </p>
              <p dir="auto" lang={ownLang(reading.core)}>
                {position.stance}
              </p>
              <p className="rd-quiet">
                <SourceLink id={position.source} reading={reading} />
              </p>
              {position.before && <p className="rd-quiet">{views.beforeWas(position.before.stance)}</p>}
            </li>
          ))}
        </Group>
      </div>
    </article>
  );
}

type RowProps = DifferencesPanelProps & { readonly event: number };

function Title({ event, eventAt, eventHref, onOpen, reading }: RowProps) {
  const found = eventAt(event);
  return (
    found && (
      <p>
        <EventLink id={found.id} href={eventHref(found.id)} onOpen={onOpen}>
          <bdi lang={langOf(reading.core, 'events', found.id, 'title')}>{found.title}</bdi>
        </EventLink>
      </p>
    )
  );
}

function Reported(props: RowProps) {
  const { event, eventAt, reading } = props;
  const found = eventAt(event);
  if (!found) return null;
  const { locale } = reading;
  const report =
    found.reported === null ? '' : ` · ${read.reportedOn(formatDayWords(found.reported, locale, 'short'))}`;
  return (
    <li>
      <p className="rd-quiet">
        {formatDate(found.date, locale)}
        {report}
      </p>
      <Title {...props} />
    </li>
  );
}

function Group({
  head,
  count,
  children,
}: {
  readonly head: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">{head}</h3>
      <ul className="rd-rows">{children}</ul>
    </section>
  );
}
