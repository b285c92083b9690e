import { useMemo } from 'react';
import { EventPanel, Panel, type ReadTelling } from '../reader/index.ts';
import {
  type Day,
  type Source,
  type StoryCore,
  type StoryDetail,
  type StoryIndex,
  tellingOf,
} from '../story/index.ts';
import { more, say, views } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOfChapter } from './guide.ts';
import { Changes, EventList, EventTaking, Guide, OpenedAhead, SourceAside } from './lazyParts.ts';
import type { Look } from './look.ts';
import { Part } from './Part.tsx';
import { contents } from './state.ts';
import { tellerWords } from './tellerWords.ts';
import type { Opening } from './useOpening.ts';

export interface SideProps {
  readonly index: StoryIndex;
  readonly detail: StoryDetail | null;
  readonly detailError: string | null;
  readonly onRetry: () => void;
  /** The events that previous and next walk through. */
  readonly events: readonly number[];
  readonly look: Look | null;
  /** The way to what was known on a day. */
  readonly thenLink: {
    readonly hrefOf: (id: string, day: Day) => string;
    readonly onDay: (day: Day) => void;
  };
  readonly eventHref: (event: number) => string;
  /** The same by id, and what following such a link does. */
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
  readonly opening: Opening;
  readonly narrow: boolean;
  readonly onHeight: (px: number) => void;
  readonly onCompare: () => void;
}

/** What is open beside the chart: an event, the list of a cluster, or the guided story, to which both lead back. */
export function Side(props: SideProps) {
  const { core } = useApp();
  const event = useShown(state => state.event);
  const list = useShown(state => state.list);
  const chapter = useShown(state => state.chapter);
  const { opening, look } = props;
  const compares = look?.differences && chapter === null ? look : null;
  const opened = event === null ? undefined : core.events[event];
  const label =
    (opened && (opened.title || more.notYetKnown)) ??
    (list ? say.events(list.length) : compares ? views.twoDays : guideWords(core, chapter));
  if (!opened && !list && chapter === null && !compares) return null;
  return (
    <Panel open onClose={opening.close} label={label} narrow={props.narrow} onHeight={props.onHeight}>
      <Part resetKey={opened?.id ?? String(chapter)} onClose={opening.close} onRetry={opening.expect}>
        {event !== null && opened ? (
          <OpenedEvent {...props} event={event} />
        ) : list ? (
          <EventList
            events={list}
            eventHref={props.eventHref}
            onOpen={opening.open}
            onClose={opening.close}
            headingRef={opening.heading}
          />
        ) : compares ? (
          <Changes {...props} look={compares} headingRef={opening.heading} />
        ) : (
          <OpenedGuide {...props} chapter={chapter ?? contents} />
        )}
      </Part>
    </Panel>
  );
}

function OpenedEvent({ event, events, opening, look, ...props }: SideProps & { readonly event: number }) {
  const { core, locale } = useApp();
  const telling = useTelling(props.detail);
  const opened = core.events[event];
  if (!opened) return null;
  const walked = events.includes(event) || look ? events : core.events.map((_, index) => index);
  const at = walked.indexOf(event);
  const step = (by: number) => {
    const next = walked[at + by];
    return next === undefined ? null : () => opening.open(next, 'pointer');
  };
  const walk = {
    position: { number: at + 1, total: walked.length },
    onClose: opening.close,
    onPrevious: at < 0 ? null : step(-1),
    onNext: at < 0 ? null : step(1),
    headingRef: opening.heading,
  };
  if (look && !look.past.known[event]) {
    return <OpenedAhead look={look} event={event} index={props.index} {...walk} />;
  }
  return (
    <EventPanel
      {...walk}
      past={look && { day: look.past.day, summary: look.summaryOf(opened.id) }}
      thenLink={props.thenLink}
      telling={telling}
      core={core}
      index={props.index}
      detail={props.detail}
      detailError={props.detailError}
      onRetry={props.onRetry}
      event={opened}
      locale={locale}
      eventHref={props.linkTo}
      onOpen={props.onFollow}
      onCompare={props.onCompare}
      more={<EventTaking id={opened.id} />}
      sourceMore={sourceMore}
    />
  );
}

const sourceMore = (source: Source) => <SourceAside source={source} />;

/** Whose sources alone tell the story, for the panel. */
function useTelling(detail: StoryDetail | null): ReadTelling {
  const { locale } = useApp();
  const told = useShown(state => state.told);
  const onTell = useShown(state => state.tellBy);
  return useMemo(() => {
    const telling = told !== null && detail ? tellingOf(detail, told) : null;
    const name = telling && told !== null && detail ? (tellerWords(told, detail, locale) ?? told) : '';
    return { only: telling && { name, has: telling.isAccount }, onTell };
  }, [told, detail, locale, onTell]);
}

function OpenedGuide({ chapter, index, opening, ...props }: SideProps & { readonly chapter: number }) {
  const { core, whole, locale, roots, store } = useApp();
  return (
    <Guide
      core={core}
      index={index}
      chapter={chapter}
      textIsLater={props.look !== null}
      locale={locale}
      eventHref={props.linkTo}
      onOpen={props.onFollow}
      chapterHref={to => addressOfChapter(store.getState(), whole, roots, to)}
      onRead={opening.read}
      onLeave={opening.close}
      headingRef={opening.heading}
    />
  );
}

function guideWords(core: StoryCore, chapter: number | null): string {
  return core.chapters[chapter ?? contents]?.title ?? say.guided;
}
