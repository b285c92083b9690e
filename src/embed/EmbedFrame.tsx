import { type ComponentProps, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useApp, useOpening, usePage, useShown } from '../app/index.ts';
import { chartData } from '../chart/index.ts';
import { indexStory, isEmpty } from '../story/index.ts';
import { downParts, EvenTimeline, eventTexts, Timeline, Tooltip } from '../timeline/index.ts';
import type { EmbedAppProps } from './EmbedApp.tsx';
import { EmbedPanel } from './EmbedPanel.tsx';
import { FilterLine } from './FilterLine.tsx';
import { Foot } from './Foot.tsx';
import { onTwoLanes } from './fewerLanes.ts';
import { type FrameStory, useFrameStory } from './framePast.ts';
import { isCrowded, rows, rowsWithin, wantedHeight } from './frameRoom.ts';
import type { FrameSettings } from './frameState.ts';
import { GestureTip } from './GestureTip.tsx';
import { TitleRow } from './TitleRow.tsx';
import { useFrameSize } from './useFrameSize.ts';
import './fonts.css';
import './embed.css';
import './list.css';

export interface EmbedFrameProps extends EmbedAppProps {
  readonly bar: Parameters<typeof usePage>[0];
  readonly settings: FrameSettings;
}

/** From this width on, at 100% text size, the panel stands beside the chart. */
const leastForColumn = 560;

/** Title, chart, what is open, foot; as much of it as the frame has room for. */
export function EmbedFrame(props: EmbedFrameProps) {
  const { bar, guest, settings, showList } = props;
  const { core, language } = useApp();
  const chosen = useShown(state => state.language);
  const event = useShown(state => state.event);
  const list = useShown(state => state.list);
  const filters = useShown(state => state.filters);
  const view = useShown(state => state.view);
  const downward = useShown(state => state.orientation === 'vertical');
  const opening = useOpening();
  const box = useRef<HTMLDivElement>(null);
  const { width, height, textScale } = useFrameSize(box);
  const isPlaced = width > 0;
  const setBusy = usePage(bar, true, isPlaced && chosen === language);
  const [panelPx, setPanelPx] = useState(0);
  const data = useMemo(() => chartData(core), [core]);
  const isOpen = settings.panel === 'auto' && (event !== null || list !== null);
  const beside = width >= leastForColumn * textScale;
  const story = useFrameStory(props.beside());
  const { matching, asOf } = story;
  const filtered = !isEmpty(filters) || asOf !== null || story.isTold;
  const within = rowsWithin(height, textScale);

  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (isDrawn || view === 'chronology') showList(view === 'chronology', matching);
  }, [showList, isDrawn, view, matching]);
  useEffect(() => {
    if (!guest || settings.height === 'fixed' || !isPlaced || view !== 'timeline') return;
    if (isOpen && panelPx === 0) return;
    const panel = isOpen ? { px: panelPx, beside } : null;
    guest.tellHeight(wantedHeight({ data, textScale, filtered, panel, downward }));
  }, [guest, settings, isPlaced, view, isOpen, panelPx, beside, data, textScale, filtered, downward]);
  useEffect(() => {
    if (isPlaced) guest?.tellReady();
  }, [guest, isPlaced]);

  return (
    <div ref={box} className="em-frame" data-view={view} data-open={isOpen || undefined}>
      <TitleRow full={props.full} timeline={opening.timeline} asOf={within.filters ? null : asOf} />
      {filtered && within.filters && <FilterLine data={data} story={story} beside={props.beside()} />}
      {isPlaced && view === 'timeline' && (
        <div className={bodyClass(beside, height / textScale)}>
          <Chart
            opening={opening}
            story={story}
            full={props.full}
            parts={{ overview: within.overview, minorAxis: within.minorAxis }}
            crowded={isCrowded(core.lanes.length, height - (rows.title + 24) * textScale, textScale)}
            onBusy={setBusy}
            onDrawn={() => setDrawn(true)}
          />
          {isOpen && <EmbedPanel {...props} story={story} opening={opening} onHeight={setPanelPx} />}
        </div>
      )}
      {within.foot && view === 'timeline' && <Foot full={props.full} />}
    </div>
  );
}

/** In a frame lower than this, at 100% text size, what is open lies over the chart. */
const leastForSheet = 400;

function bodyClass(beside: boolean, height: number): string {
  if (beside) return 'em-body em-beside';
  return height < leastForSheet ? 'em-body em-low' : 'em-body';
}

interface ChartProps {
  readonly opening: ReturnType<typeof useOpening>;
  readonly full: string;
  readonly parts: NonNullable<ComponentProps<typeof Timeline>['frame']>;
  readonly story: FrameStory;
  readonly crowded: boolean;
  readonly onBusy: (busy: boolean) => void;
  readonly onDrawn: () => void;
}

function Chart({ opening, story, full, parts, crowded, onBusy, onDrawn }: ChartProps): ReactNode {
  const { locale } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const { asThen, drawn, ahead, known, columnsOf, past } = story;
  const core = useMemo(() => (crowded ? onTwoLanes(asThen) : asThen), [asThen, crowded]);
  const window = useShown(state => state.window);
  const event = useShown(state => state.event);
  const moveWindow = useShown(state => state.moveWindow);
  const Line = useShown(state => state.even) ? EvenTimeline : Timeline;
  // In an article time runs to the right at every width, but where it is asked to run downward.
  const down = useShown(state => state.orientation === 'vertical') ? downParts : null;
  const data = useMemo(() => columnsOf(core), [core, columnsOf]);
  const texts = useMemo(() => eventTexts(core, locale), [core, locale]);
  const index = useMemo(() => indexStory(core), [core]);
  return (
    <div ref={box} className="em-chart">
      <GestureTip target={box} />
      <Line
        key={down ? 'down' : 'across'}
        down={down}
        core={core}
        data={data}
        texts={texts}
        matching={drawn}
        highlighted={null}
        window={window}
        opened={event !== null && known?.[event] === 0 && !ahead.has(event) ? null : event}
        past={past}
        locale={locale}
        wheel="scroll"
        Tooltip={Tooltip}
        frame={parts}
        eventHref={at => `${full}${eventQuery(index.core.events[at]?.id ?? '')}`}
        onWindow={moveWindow}
        onOpen={(next, by) => (next === null ? opening.close() : opening.open(next, by))}
        onList={opening.openList}
        onBusy={onBusy}
        onDrawn={onDrawn}
        handle={opening.timeline}
      />
    </div>
  );
}

function eventQuery(id: string): string {
  return `?event=${encodeURIComponent(id)}`;
}
