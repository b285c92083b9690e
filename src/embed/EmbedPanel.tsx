import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStoryLoader, type Opening, useApp, useShown } from '../app/index.ts';
import { Boundary, Brief } from '../reader/index.ts';
import {
  type Account,
  type Day,
  formatDate,
  formatDayWords,
  indexStory,
  type StoryCore,
  type StoryEvent,
  type Translation,
  tellingOf,
  translatedDetail,
} from '../story/index.ts';
import { frame, read, say } from '../words/index.ts';
import type { StandingThen } from './beside.ts';
import type { EmbedFrameProps } from './EmbedFrame.tsx';
import { expectedWords, type FrameStory } from './framePast.ts';
import { useFullAddress } from './fullAddress.ts';
import './events.css';

interface EmbedPanelProps extends Pick<EmbedFrameProps, 'files' | 'first' | 'full'> {
  readonly opening: Opening;
  /** What is shown of the story, and on which day. */
  readonly story: FrameStory;
  /** Natural height of what is open, CSS px. */
  readonly onHeight: (px: number) => void;
}

/** What is open: an event in brief, or the events of a capsule that no zoom can part. */
export function EmbedPanel(props: EmbedPanelProps) {
  const { core } = useApp();
  const event = useShown(state => state.event);
  const list = useShown(state => state.list);
  const content = useRef<HTMLDivElement>(null);
  const { onHeight } = props;
  useEffect(() => {
    const element = content.current;
    if (!element) return;
    const measure = () => {
      const px = Math.ceil(element.getBoundingClientRect().height);
      if (px > 0) onHeight(px);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      onHeight(0);
    };
  }, [onHeight]);
  const isAhead = event !== null && props.story.known?.[event] === 0;
  const opened = event === null ? undefined : core.events[event];
  const expected = event === null ? undefined : props.story.ahead.get(event);
  const label = expected ? read.expectedThisDay : isAhead ? frame.notKnown : (opened?.title ?? frame.events);
  return (
    <aside className="em-panel" aria-label={label}>
      <div ref={content}>
        <Boundary resetKey={opened?.id ?? null}>
          {isAhead ? (
            <NotYetKnown {...props} expected={expected} />
          ) : opened && event !== null ? (
            <OpenedEvent key={opened.id} {...props} event={opened} first={props.first[event] ?? null} />
          ) : (
            <List {...props} events={list ?? []} />
          )}
        </Boundary>
      </div>
    </aside>
  );
}

type OpenedEventProps = Omit<EmbedPanelProps, 'first'> & {
  readonly event: StoryEvent;
  readonly first: EmbedPanelProps['first'][number];
};

function OpenedEvent({ event, first, files, full, opening, story: { isTold } }: OpenedEventProps) {
  const { core, locale } = useApp();
  const asOf = useShown(state => state.asOf);
  const by = useShown(state => state.told);
  const href = useFullAddress(full);
  const [loader] = useState(() => {
    const detail = new URL(`${encodeURIComponent(event.id)}.json`, files).href;
    return createStoryLoader({ core: '', detail }, fetch);
  });
  useEffect(() => {
    void loader.loadDetail();
  }, [loader]);
  const loaded = useStore(loader.store, state => state.detail);
  const { translation } = core;
  const detail = useMemo(
    () => (loaded && isWhole(translation) ? translatedDetail(loaded, translation) : loaded),
    [loaded, translation],
  );
  const error = useStore(loader.store, state => state.detailError);
  const index = useMemo(() => indexStory(core, detail), [core, detail]);
  const accounts = useMemo(() => {
    const all = detail && index.accountsOf(event.id);
    const telling = detail && isTold && by !== null ? tellingOf(detail, by) : null;
    const isShown = (one: Account) =>
      (asOf === null || one.known <= asOf) && (!telling || telling.isAccount(one));
    return all?.filter(isShown) ?? null;
  }, [detail, index, event, asOf, by, isTold]);
  const told = useMemo(() => {
    if ((asOf === null && !isTold) || !accounts) return event;
    const sources = new Set(accounts.map(({ source }) => source)).size;
    return { ...event, coverage: { ...event.coverage, accounts: accounts.length, sources } };
  }, [event, accounts, asOf, isTold]);
  return (
    <Brief
      core={core}
      index={index}
      event={told}
      locale={locale}
      accounts={accounts}
      error={error}
      onRetry={loader.loadDetail}
      first={first}
      fullHref={href}
      onClose={opening.close}
      headingRef={opening.heading}
    />
  );
}

/** Whether there is a translation, and not only the want of one. */
function isWhole(translation: StoryCore['translation']): translation is Translation {
  return translation?.claims !== undefined;
}

/** An event that nobody knew of on that day: its title would tell. */
function NotYetKnown({
  full,
  opening,
  expected,
}: EmbedPanelProps & { readonly expected: StandingThen | undefined }) {
  const { core, locale } = useApp();
  const href = useFullAddress(full);
  const words = expected && expectedWords(core, expected);
  return (
    <div className="em-events">
      <PanelHead opening={opening}>{expected ? read.expectedThisDay : frame.notKnownThen}</PanelHead>
      {expected && (
        <p className="em-ahead">
          <b lang={words === expected.label ? core.language : undefined}>{words}</b>,{' '}
          {formatDate(expected.date, locale)}
          <br />
          {[expected.outlet, formatDayWords(expected.from as Day, locale)].join(say.comma)}
        </p>
      )}
      <p className="em-ahead">
        <a href={href} target="_blank" rel="noopener">
          {read.inFull}
        </a>
      </p>
    </div>
  );
}

function PanelHead({ opening, children }: { readonly opening: Opening; readonly children: ReactNode }) {
  return (
    <header>
      <h2 ref={opening.heading} tabIndex={-1}>
        {children}
      </h2>
      <button type="button" aria-label={say.close} title={say.close} onClick={opening.close}>
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M4 4l10 10M14 4 4 14" />
        </svg>
      </button>
    </header>
  );
}

function List({ events, opening }: EmbedPanelProps & { readonly events: readonly number[] }) {
  const { core, locale } = useApp();
  return (
    <div className="em-events">
      <PanelHead opening={opening}>{say.events(events.length)}</PanelHead>
      <ul>
        {events.map(at => {
          const event = core.events[at];
          return event ? (
            <li key={event.id}>
              <button
                type="button"
                onClick={click => opening.open(at, click.detail === 0 ? 'keyboard' : 'pointer')}
              >
                {event.title}
                <span>{formatDate(event.date, locale)}</span>
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
