import { type ReactNode, type Ref, useMemo } from 'react';
import type { Source, StoryCore, StoryDetail, StoryEvent, StoryIndex } from '../story/index.ts';
import { Boundary } from './Boundary.tsx';
import { EventBody } from './EventBody.tsx';
import { KindAndPlace } from './EventFacts.tsx';
import { EventHead } from './EventHead.tsx';
import { usePanelForm } from './Panel.tsx';
import type { PanelPast, ThenLink } from './panelPast.ts';
import type { Reading, ReadTelling } from './reading.ts';
import './reader.css';
import './event.css';

export interface EventPanelProps {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  /** Null while accounts are on their way. */
  readonly detail: StoryDetail | null;
  /** Why the accounts could not be had. */
  readonly detailError?: string | null;
  readonly onRetry?: () => void;
  readonly event: StoryEvent;
  /** Where in the story the event stands, counted from one. */
  readonly position: { readonly number: number; readonly total: number };
  readonly locale: string;
  /** The day to which the page looks back; null for the whole story. */
  readonly past?: PanelPast | null;
  readonly thenLink?: ThenLink;
  readonly telling?: ReadTelling;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  /** Sets the accounts side by side; where it is missing that is not offered. */
  readonly onCompare?: () => void;
  /** Null at the story's first event. */
  readonly onPrevious: (() => void) | null;
  /** Null at the story's last event. */
  readonly onNext: (() => void) | null;
  /** The event's title, which takes the focus when the event is opened by key. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** More that can be done with the event, beside citing it. */
  readonly more?: ReactNode;
  /** More that can be done with a source; a stable function. */
  readonly sourceMore?: (source: Source) => ReactNode;
  /** Where mistakes are reported; without it, the story's contact. */
  readonly reportAddress?: (event: StoryEvent) => string | null;
}

/** One event and the reporting behind it, from the title to how a mistake is reported. */
export function EventPanel(props: EventPanelProps) {
  const { core, index, event, locale, eventHref, sourceMore, telling } = props;
  const reading: Reading = useMemo(
    () => ({ core, index, locale, sourceMore, telling }),
    [core, index, locale, sourceMore, telling],
  );
  const inSheet = usePanelForm() === 'sheet';
  const kindAndPlace = <KindAndPlace event={event} reading={reading} />;
  return (
    <article className="rd-event">
      <EventHead
        position={props.position}
        lead={inSheet ? kindAndPlace : null}
        onPrevious={props.onPrevious}
        onNext={props.onNext}
        onClose={props.onClose}
      />
      {/* Keyed, so that another event starts at its top with nothing unfolded. Where one fails, the head still leads on. */}
      <div className="rd-body" key={event.id}>
        <Boundary>
          <EventBody
            {...props}
            reading={reading}
            kindAndPlace={inSheet ? null : kindAndPlace}
            address={eventHref(event.id)}
          />
        </Boundary>
      </div>
    </article>
  );
}
