import { Fragment, type ReactNode, type Ref } from 'react';
import { type Account, langOf, langOfSummary, type StoryEvent } from '../story/index.ts';
import { say, views } from '../words/index.ts';
import { dateConflict } from './conflict.ts';
import { KindGlyph } from './KindGlyph.tsx';
import type { PanelPast } from './panelPast.ts';
import { type Party, parties } from './parties.ts';
import type { Reading } from './reading.ts';
import { whenWords } from './when.ts';

/** What sort of event it is, and where. */
export function KindAndPlace({ event, reading }: { readonly event: StoryEvent; readonly reading: Reading }) {
  const kind = reading.index.kind(event.kind);
  const place = event.place === null ? undefined : reading.index.place(event.place);
  return (
    <p className="rd-kind">
      {kind && <KindGlyph shape={kind.shape} />}
      <span>
        {kind?.name ?? event.kind}
        {place && (
          <>
            {' · '}
            <bdi>{place.name}</bdi>
          </>
        )}
      </span>
    </p>
  );
}

/** The event itself, before anyone's account of it: title, date, parties, what is in doubt, summary. */
export function EventFacts({
  event,
  accounts,
  reading,
  headingRef,
  past,
  thenLink,
}: {
  readonly event: StoryEvent;
  readonly accounts: readonly Account[] | null;
  readonly reading: Reading;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly past: PanelPast | null;
  /** A link to what was known on the day of the first report. */
  readonly thenLink: ReactNode;
}) {
  const when = whenWords(event, reading.locale);
  const conflict = accounts && dateConflict(event, accounts, reading.index, reading.locale);
  return (
    <>
      <h2
        className="rd-title"
        tabIndex={-1}
        ref={headingRef}
        dir="auto"
        lang={langOf(reading.core, 'events', event.id, 'title')}
      >
        {event.title}
      </h2>
      <p className="rd-when">
        <strong>{when.date}</strong>
        {when.notes.map(note => (
          <Fragment key={note}>
            {' · '}
            <span>{note}</span>
          </Fragment>
        ))}
        {thenLink}
      </p>
      <Parties event={event} reading={reading} />
      {!event.happened && (
        <p className="rd-notice">
          <strong>{views.didNotHappen}</strong> {views.didNotHappenNote}
        </p>
      )}
      {conflict && (
        <p className="rd-notice">
          <strong>{conflict.head}</strong> {conflict.text}
        </p>
      )}
      {past ? (
        <details className="rd-later" key={past.day}>
          <summary>{views.writtenLater}</summary>
          <p className="rd-summary" dir="auto" lang={langOfSummary(reading.core, event.id)}>
            {past.summary}
          </p>
        </details>
      ) : (
        <p className="rd-summary" dir="auto" lang={langOfSummary(reading.core, event.id)}>
          {reading.index.summaryOf(event.id) ?? '…'}
        </p>
      )}
    </>
  );
}

/** Who took part, each with those who spoke for them. */
export function Parties({ event, reading }: { readonly event: StoryEvent; readonly reading: Reading }) {
  const { by, to } = parties(event, reading.core, reading.index);
  if (by.length + to.length === 0) return null;
  return (
    <ul className="rd-parties" aria-label={views.tookPart}>
      {by.map(party => (
        <PartyItem key={party.actor.id} party={party} />
      ))}
      {to.map((party, at) => (
        <PartyItem key={`to ${party.actor.id}`} party={party} toward={at === 0} />
      ))}
    </ul>
  );
}

function PartyItem({ party, toward = false }: { readonly party: Party; readonly toward?: boolean }) {
  return (
    <li>
      {toward && <span className="rd-toward">{say.toward('')}</span>}
      <span className="rd-party">
        <span className={`rd-bar rd-actor-${party.colour}`} />
        <bdi>{party.actor.name}</bdi>
        {party.members.length > 0 && ' '}
        {party.members.length > 0 && (
          <span className="rd-members">
            {party.members.map((member, at) => (
              <Fragment key={member.id}>
                {at > 0 && ', '}
                <bdi>{member.name}</bdi>
              </Fragment>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}
