import { type Ref, useMemo } from 'react';
import {
  type Day,
  type Expected,
  formatDate,
  formatDayWords,
  langOfExpected,
  ownLang,
  type StoryEvent,
} from '../story/index.ts';
import { read, say, views } from '../words/index.ts';
import { Expectations } from './Aftermath.tsx';
import { Parties } from './EventFacts.tsx';
import { EventHead } from './EventHead.tsx';
import { glyphs, IconButton } from './IconButton.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { usePanelForm } from './Panel.tsx';
import type { Reading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import { Tag } from './Tag.tsx';
import { sourceTag } from './wording.ts';
import './reader.css';
import './event.css';
import './account.css';

interface AheadProps {
  /** The last day of what is known. */
  readonly day: Day;
  readonly reading: Reading;
  readonly position: { readonly number: number; readonly total: number };
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Leaves the past, with the event open. */
  readonly onWhole: () => void;
}

export interface ExpectedPanelProps extends AheadProps {
  /** The event as it was expected: in the words of the day, without what came later. */
  readonly event: StoryEvent;
  readonly expected: Expected;
}

/** What was expected on a day, who said so, and what had been expected before: all that was known of an event to come. */
export function ExpectedPanel(props: ExpectedPanelProps) {
  const { event, expected, day, reading, headingRef, onWhole } = props;
  const { core, locale, index } = reading;
  const { expectation } = expected;
  const inSheet = usePanelForm() === 'sheet';
  const kind = index.kind(event.kind);
  const source = index.source(expectation.source);
  const outlet = source && index.outlet(source.outlet);
  const before = useMemo(
    () => index.expectationsOf(event.id).filter(one => one !== expectation),
    [index, event.id, expectation],
  );
  const kindLine = (
    <p className="rd-kind">
      {kind && <KindGlyph shape={kind.shape} />}
      <span>{kind ? views.kindExpected(kind.name) : views.expectedHead}</span>
    </p>
  );
  return (
    <article className="rd-event">
      <Head {...props} lead={inSheet ? kindLine : null} />
      <div className="rd-body" key={event.id}>
        {!inSheet && kindLine}
        <h2
          className="rd-title"
          tabIndex={-1}
          ref={headingRef}
          dir="auto"
          lang={langOfExpected(core, expectation)}
        >
          {expectation.label}
        </h2>
        <p className="rd-when">
          <strong>
            {expectation.date ? views.Expected(formatDate(expectation.date, locale)) : views.noDate}
          </strong>
        </p>
        <Parties event={event} reading={reading} />
        <p className="rd-notice">
          <strong>{views.notYetEvent}</strong> {views.nothingReported(formatDayWords(day, locale))}
        </p>
        {expectation.note && (
          <p className="rd-summary" dir="auto" lang={ownLang(core)}>
            {expectation.note}
          </p>
        )}
        <section className="rd-section">
          <h3 className="rd-section-head">{views.whoSaid}</h3>
          <p className="rd-said">
            <SourceLink id={expectation.source} reading={reading} />
            {source && <Tag>{sourceTag(source.type, outlet?.country, locale)}</Tag>}
          </p>
          {source && (
            <p className="rd-headline">
              <bdi lang={source.language}>{source.title}</bdi>
              {source.titleSupplied && <span className="rd-ours"> {read.titleOurs}</span>}
            </p>
          )}
        </section>
        <Expectations expectations={before} reading={reading} head={views.expectedBefore} />
        <Later onWhole={onWhole}>{views.whatBecame}</Later>
      </div>
    </article>
  );
}

export interface UnknownPanelProps
  extends Pick<AheadProps, 'day' | 'reading' | 'onClose' | 'headingRef' | 'onWhole'> {
  /** The day of its first report; null for what never came. */
  readonly reported: Day | null;
  readonly onDay: (day: Day) => void;
}

/** An event of which nothing was known on the day, and nothing expected. */
export function UnknownPanel(props: UnknownPanelProps) {
  const { day, reading, onClose, headingRef, onWhole, reported, onDay } = props;
  return (
    <article className="rd-event">
      <header className="rd-head" data-rd-drag="">
        <p className="rd-where rd-where-first">{views.anEvent}</p>
        <IconButton name={say.close} path={glyphs.close} onPress={onClose} />
      </header>
      <div className="rd-body">
        <h2 className="rd-title" tabIndex={-1} ref={headingRef}>
          {views.notKnown}
        </h2>
        <p className="rd-when">{views.nothingKnown(formatDayWords(day, reading.locale))}</p>
        <div className="rd-actions">
          {reported !== null && (
            <button type="button" className="rd-button" onClick={() => onDay(reported)}>
              {views.toReportDay}
            </button>
          )}
          <button type="button" className="rd-button" onClick={onWhole}>
            {views.showWhole}
          </button>
        </div>
      </div>
    </article>
  );
}

function Head({ position, onPrevious, onNext, onClose, lead }: AheadProps & { lead: React.ReactNode }) {
  return (
    <EventHead position={position} lead={lead} onPrevious={onPrevious} onNext={onNext} onClose={onClose} />
  );
}

function Later({ onWhole, children }: { readonly onWhole: () => void; readonly children: string }) {
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">{children}</h3>
      <div className="rd-actions">
        <button type="button" className="rd-button" onClick={onWhole}>
          {views.writtenLater}
        </button>
      </div>
    </section>
  );
}
