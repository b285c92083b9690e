import type { StoryCore, StoryDetail, StoryIndex } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOfChapter } from './guide.ts';
import { EventList, EventPanel, Guide, Panel } from './lazyParts.ts';
import { Part } from './Part.tsx';
import { contents } from './state.ts';
import type { Opening } from './useOpening.ts';
import { countWords } from './words.ts';

export interface SideProps {
  readonly index: StoryIndex;
  readonly detail: StoryDetail | null;
  readonly detailError: string | null;
  readonly onRetry: () => void;
  /** The events that previous and next walk through. */
  readonly events: readonly number[];
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
  const { core, locale } = useApp();
  const event = useShown(state => state.event);
  const list = useShown(state => state.list);
  const chapter = useShown(state => state.chapter);
  const { opening } = props;
  const opened = event === null ? undefined : core.events[event];
  const label =
    opened?.title ?? (list ? countWords(list.length, 'event', 'events', locale) : guideWords(core, chapter));
  if (!opened && !list && chapter === null) return null;
  return (
    <Part box="app-side" onClose={opening.close} onRetry={opening.expect}>
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
          ) : (
            <OpenedGuide {...props} chapter={chapter ?? contents} />
          )}
        </Part>
      </Panel>
    </Part>
  );
}

function OpenedEvent({ event, events, opening, ...props }: SideProps & { readonly event: number }) {
  const { core, locale } = useApp();
  const opened = core.events[event];
  if (!opened) return null;
  const walked = events.includes(event) ? events : core.events.map((_, index) => index);
  const at = walked.indexOf(event);
  const step = (by: number) => {
    const next = walked[at + by];
    return next === undefined ? null : () => opening.open(next, 'pointer');
  };
  return (
    <EventPanel
      core={core}
      index={props.index}
      detail={props.detail}
      detailError={props.detailError}
      onRetry={props.onRetry}
      event={opened}
      position={{ number: at + 1, total: walked.length }}
      locale={locale}
      eventHref={props.linkTo}
      onOpen={props.onFollow}
      onClose={opening.close}
      onCompare={props.onCompare}
      onPrevious={step(-1)}
      onNext={step(1)}
      headingRef={opening.heading}
    />
  );
}

function OpenedGuide({ chapter, index, opening, ...props }: SideProps & { readonly chapter: number }) {
  const { core, locale, roots, store } = useApp();
  return (
    <Guide
      core={core}
      index={index}
      chapter={chapter}
      textIsLater={false}
      locale={locale}
      eventHref={props.linkTo}
      onOpen={props.onFollow}
      chapterHref={to => addressOfChapter(store.getState(), core, roots, to)}
      onRead={opening.read}
      onLeave={opening.close}
      headingRef={opening.heading}
    />
  );
}

function guideWords(core: StoryCore, chapter: number | null): string {
  return core.chapters[chapter ?? contents]?.title ?? 'Guided story';
}
