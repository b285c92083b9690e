import type { ReactNode, Ref } from 'react';
import type { StoryDetail, StoryEvent } from '../story/index.ts';
import { AccountList } from './AccountList.tsx';
import { BeforeAndAfter, Expectations } from './Aftermath.tsx';
import { CiteAndShare } from './CiteAndShare.tsx';
import { Corrections } from './Corrections.tsx';
import { EventFacts } from './EventFacts.tsx';
import { KnownThen } from './KnownThen.tsx';
import { Positions } from './Positions.tsx';
import type { PanelPast, ThenLink } from './panelPast.ts';
import type { Reading } from './reading.ts';

export interface EventBodyProps {
  readonly event: StoryEvent;
  readonly reading: Reading;
  /** Null while accounts are on their way. */
  readonly detail: StoryDetail | null;
  readonly detailError?: string | null;
  readonly onRetry?: () => void;
  readonly onCompare?: (() => void) | undefined;
  /** The day to which the page looks back; null for the whole story. */
  readonly past?: PanelPast | null;
  readonly thenLink?: ThenLink;
  /** Null where the head of the panel has it. */
  readonly kindAndPlace: ReactNode;
  readonly eventHref: (id: string) => string;
  /** The event's own page, as it is cited; null where its address cannot be known, and nothing is cited. */
  readonly address: string | null;
  readonly onOpen: (id: string) => void;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly reportAddress?: (event: StoryEvent) => string | null;
  readonly more?: ReactNode;
}

/** An event from its title to how a mistake is reported: in the panel, and on the event's own page. */
export function EventBody({
  event,
  reading,
  detail,
  kindAndPlace,
  past = null,
  thenLink,
  ...props
}: EventBodyProps) {
  const { index, locale } = reading;
  const accounts = detail ? index.accountsOf(event.id) : null;
  return (
    <>
      {kindAndPlace}
      <EventFacts
        event={event}
        accounts={accounts}
        reading={reading}
        headingRef={props.headingRef}
        past={past}
        thenLink={thenLink && <KnownThen event={event} past={past} link={thenLink} />}
      />
      <AccountList
        event={event}
        accounts={accounts}
        reading={reading}
        error={props.detailError ?? null}
        onRetry={props.onRetry}
        onCompare={props.onCompare}
      />
      {detail && (
        <Positions
          positions={index.positionsOf(event.id)}
          reading={reading}
          eventHref={props.eventHref}
          onOpen={props.onOpen}
        />
      )}
      <BeforeAndAfter event={event} reading={reading} eventHref={props.eventHref} onOpen={props.onOpen} />
      {detail && <Expectations expectations={index.expectationsOf(event.id)} reading={reading} />}
      {detail && <Corrections corrections={index.correctionsOf(event.id)} locale={locale} />}
      {props.address !== null && (
        <CiteAndShare
          event={event}
          href={props.address}
          reading={reading}
          reportAddress={props.reportAddress}
          more={props.more}
        />
      )}
    </>
  );
}
