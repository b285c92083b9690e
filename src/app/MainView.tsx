import { type Ref, use, useCallback, useLayoutEffect, useMemo } from 'react';
import type { ChartData } from '../chart/index.ts';
import { linksOf, type StoryDetail, type StoryIndex } from '../story/index.ts';
import { eventTexts, type Scene, Timeline, type TooltipProps } from '../timeline/index.ts';
import { say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { eventsOfChapter } from './guide.ts';
import { downward, EvenTimeline, Over, PromisesView, passing, Tooltip } from './lazyParts.ts';
import { ChronologyView, PositionsView, Printed, WorksheetView } from './lazyViews.ts';
import type { Look } from './look.ts';
import { Part } from './Part.tsx';
import { Quietly } from './Quietly.tsx';
import type { View } from './state.ts';
import type { Found } from './useMatching.ts';
import type { Opening } from './useOpening.ts';
import { usePrinting } from './usePrinting.ts';
import { useRunsDown } from './useRunsDown.ts';

export interface MainViewProps {
  readonly view: View;
  readonly data: ChartData;
  readonly index: StoryIndex;
  readonly detail: StoryDetail | null;
  /** Matching events in order of time. */
  readonly events: readonly number[];
  /** What was expected on the day to which the page looks back, in order of time. */
  readonly ahead: readonly number[];
  readonly look: Look | null;
  readonly found: Found;
  readonly opening: Opening;
  readonly eventHref: (event: number) => string;
  /** The same by id, and what following such a link does. */
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
  readonly wheel: 'zoom' | 'scroll';
  readonly onBusy: (busy: boolean) => void;
  readonly main: Ref<HTMLElement>;
  /** The view stands, or has failed. */
  readonly onShown: () => void;
}

/** The timeline, the positions, the chronology, or the promises; on paper the timeline and the chronology are one sheet. */
export function MainView(props: MainViewProps) {
  const printing = usePrinting();
  const { view, onShown } = props;
  useLayoutEffect(() => {
    // All but the timeline are text, which is there at once or says that it is coming.
    if (view !== 'timeline') onShown();
  }, [view, onShown]);
  return (
    <main ref={props.main} id="app-main" className="app-main" tabIndex={-1}>
      <Part
        resetKey={props.view}
        onFault={() => {
          props.onBusy(false);
          onShown();
        }}
      >
        {props.view === 'timeline' && <TimelineView {...props} />}
        {printing && (props.view === 'timeline' || props.view === 'chronology') && (
          <Printed {...props} picture={<TimelineView {...props} still />} />
        )}
        {props.view === 'positions' && <PositionsView {...props} />}
        {props.view === 'promises' && <PromisesView {...props} />}
        {props.view === 'worksheet' && <WorksheetView {...props} />}
        {props.view === 'chronology' && <ChronologyView {...props} />}
      </Part>
    </main>
  );
}

/** @param props still for a picture of it, which moves nothing and tells nothing */
function TimelineView({ still = false, ...props }: MainViewProps & { readonly still?: boolean }) {
  const { data, index, found, opening, eventHref, wheel, onBusy, look } = props;
  const { core, locale } = useApp();
  const window = useShown(state => state.window);
  const event = useShown(state => state.event);
  const keys = useShown(state => state.keys);
  const moveWindow = useShown(state => state.moveWindow);
  const onDay = useShown(state => state.setAsOf);
  const chapter = useShown(state => state.chapter);
  const coverage = useShown(state => state.coverage);
  const even = useShown(state => state.even);
  const spaceEvenly = useShown(state => state.spaceEvenly);
  const texts = useMemo(() => eventTexts(core, locale, coverage), [core, locale, coverage]);
  const { expected } = found;
  const past = useMemo(
    () => look?.forTimeline({ expected, locale, onDay }) ?? null,
    [look, expected, locale, onDay],
  );
  const asOf = useShown(state => state.asOf);
  const gap = useShown(state => state.gap);
  const { matching } = found;
  const links = useMemo(
    () => (event === null ? [] : linksOf(index, event, asOf).filter(link => matching?.[link.event] !== 0)),
    [index, event, asOf, matching],
  );
  const linked = useMemo(() => links.map(link => link.event), [links]);
  const opened = event !== null && look?.holds(event) === false ? null : event;
  const lit = useMemo(
    () =>
      event !== null
        ? linked.length > 0
          ? new Set([event, ...linked])
          : null
        : chapter !== null
          ? eventsOfChapter(core, chapter)
          : null,
    [core, chapter, event, linked],
  );
  const over = useCallback(
    (scene: Scene) => (
      <Quietly>
        <Over {...{ scene, links, index, opening, eventHref, texts }} />
      </Quietly>
    ),
    [links, index, opening, eventHref, texts],
  );
  const runsDown = useRunsDown();
  // On paper it always runs to the right.
  const down = runsDown && !still ? (downward.ready() ?? use(downward.fetch())).downParts : null;
  const Line = even ? EvenTimeline : Timeline;
  return (
    <>
      <Line
        // Its view moves otherwise: it is another.
        key={down ? 'down' : 'across'}
        down={down}
        core={core}
        data={data}
        texts={texts}
        linked={linked}
        matching={found.matching}
        highlighted={found.highlighted ?? lit}
        window={window}
        fitted={chapter !== null && event === null}
        opened={opened}
        past={past}
        over={opened === null && !coverage && !gap ? undefined : over}
        locale={locale}
        wheel={wheel}
        keys={keys}
        eventHref={eventHref}
        onWindow={still ? nothing : moveWindow}
        onOpen={(next, by) => (next === null ? opening.close() : opening.open(next, by))}
        onChapter={opening.read}
        onList={opening.openList}
        Tooltip={Tip}
        passing={passing}
        {...(still ? { atOnce: true } : { onBusy, onDrawn: props.onShown, handle: opening.timeline })}
      />
      {!still && !down && (
        <button type="button" className="app-spacing" aria-pressed={even} onClick={() => spaceEvenly(!even)}>
          {say.evenSpacing}
        </button>
      )}
    </>
  );
}

const nothing = () => null;

function Tip(props: TooltipProps) {
  return (
    <Quietly>
      <Tooltip {...props} />
    </Quietly>
  );
}
