import { type ComponentType, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type ChartData,
  type ChartIndex,
  chartIndex,
  Layout,
  type Measure,
  type TimeWindow,
  wholeStory,
} from '../chart/index.ts';
import type { StoryCore } from '../story/index.ts';
import { say } from '../words/index.ts';
import type { DownParts } from './downward.ts';
import type { EvenSpacing } from './evenSpacing.ts';
import { type FrameParts, type Furnishing, furnish } from './furnish.ts';
import { Gutter } from './Gutter.tsx';
import { chartGeometry, type Geometry, placeOf, toPlaces } from './geometry.ts';
import type { WheelMode } from './gestures.ts';
import { type LiveView, liveView } from './liveView.ts';
import type { EventTexts } from './names.ts';
import { Overview } from './Overview.tsx';
import type { PassingProps } from './Passing.tsx';
import type { TimelinePast } from './past.ts';
import { Stage } from './Stage.tsx';
import type { Scene } from './scene.ts';
import type { TooltipProps } from './Tooltip.tsx';
import { useTextMeasure } from './textMeasure.ts';
import { timelineClasses } from './timelineClasses.ts';
import { usePrepared } from './usePrepared.ts';
import { type Size, useSize } from './useSize.ts';
import { firstView, useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import './timeline.css';
import './marks.css';
import './overview.css';
import './states.css';
import './downward.css';

export interface TimelineHandle {
  /** Brings an event's mark, or the cluster that holds it, into view and gives it the focus. */
  readonly focusMark: (event: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Shows the whole story. */
  readonly fit: () => void;
  /** Shows a window at once. */
  readonly show: (window: TimeWindow) => void;
}

export interface TimelineProps {
  readonly core: Pick<StoryCore, 'lanes' | 'chapters' | 'focus'>;
  readonly data: ChartData;
  readonly texts: EventTexts;
  /** 1 for each event that passes the filters; null where all do. */
  readonly matching: Uint8Array | null;
  /** Events that a search has found: the rest is dimmed. */
  readonly highlighted: ReadonlySet<number> | null;
  /** Days, fractional. When it changes by program the timeline flies there. */
  readonly window: TimeWindow;
  /** True where the window asked for is to be seen whole, whatever opens beside it. */
  readonly fitted?: boolean;
  readonly opened: number | null;
  /** Where events are spaced evenly. */
  readonly even?: EvenSpacing | null;
  /** What is known of the day that is looked back to; null for the whole story. */
  readonly past?: TimelinePast | null;
  /** Events that the open one is linked with. */
  readonly linked?: readonly number[];
  /** Draws over all else what is no part of the layout. */
  readonly over?: ((scene: Scene) => React.ReactNode) | undefined;
  readonly locale: string;
  readonly wheel: WheelMode;
  /** What there is room for in a frame; on a page of its own the size alone decides. */
  readonly frame?: FrameParts | null;
  /** False switches off keys that are characters: + and −. */
  readonly keys?: boolean;
  readonly eventHref: (event: number) => string;
  /** A gesture or flight has ended. */
  readonly onWindow: (window: TimeWindow) => void;
  readonly onOpen: (event: number | null, by: 'pointer' | 'keyboard') => void;
  /** A chapter under the overview has been chosen; without it the timeline flies to the chapter's days. */
  readonly onChapter?: (chapter: number) => void;
  /** What tells of a mark without a label that the pointer is over; without it nothing does. */
  readonly Tooltip?: ComponentType<TooltipProps>;
  /**
   * What draws in the midst of a gesture, in place of the drawing that stays; asked with every drawing, for it may come
   * late. Without it the drawing itself is drawn anew.
   */
  readonly passing?: () => ComponentType<PassingProps> | null;
  /** Several events that no zoom can part. */
  readonly onList: (events: readonly number[]) => void;
  /** True where the drawing cannot wait: for paper. */
  readonly atOnce?: boolean;
  /** Drawn for the first time. */
  readonly onDrawn?: () => void;
  /** A gesture or a flight begins or ends. */
  readonly onBusy?: (busy: boolean) => void;
  readonly handle?: React.Ref<TimelineHandle>;
  /** What lets time run downward; without it, it runs to the right. Not to be changed while it stands. */
  readonly down?: DownParts | null;
}

const nothing: readonly number[] = [];
/** The timeline of a story. Fills its container, which CSS must give a height. */
export function Timeline(props: TimelineProps) {
  const frame = useRef<HTMLElement>(null);
  const size = useSize(frame, props.atOnce);
  const isSized = size.width > 0 && size.height > 0;
  useBusyUntil(isSized, props.onBusy);
  const [wasDrawn, draw] = useState(false);
  const atOnce = props.atOnce === true || wasDrawn;
  const { onDrawn } = props;
  const setDrawn = useCallback(() => {
    // From then on at once: when it comes back, the focus may wait for it.
    draw(true);
    onDrawn?.();
  }, [onDrawn]);
  return (
    <section
      ref={frame}
      className={timelineClasses(size, furnish(size, props.frame ?? null), props.down)}
      aria-label={say.timeline}
    >
      {isSized && <Sized {...props} size={size} atOnce={atOnce} onDrawn={setDrawn} />}
    </section>
  );
}

/** Says that it is busy, and that it is no more. */
function useBusyUntil(isDone: boolean, onBusy: TimelineProps['onBusy']): void {
  useLayoutEffect(() => {
    if (isDone) return;
    onBusy?.(true);
    return () => onBusy?.(false);
  }, [isDone, onBusy]);
}

function Sized(props: TimelineProps & { readonly size: Size }) {
  const { matching, size, window, past = null, even = null, down = null, locale } = props;
  const data = even?.data ?? props.data;
  const { textScale } = size;
  const measure = useTextMeasure();
  const { overview: hasOverview = true, minorAxis = true } = props.frame ?? {};
  const framed = props.frame !== undefined && props.frame !== null;
  const parts = useMemo(
    () => furnish(size, framed ? { overview: hasOverview, minorAxis } : null),
    [size, framed, hasOverview, minorAxis],
  );
  const { leastWeight } = parts;
  const geometry = useMemo(
    () =>
      down
        ? // In days, for dates are told of it.
          { ...down.geometry({ data: props.data, size, measure, locale }), even }
        : chartGeometry(data, size, parts, even),
    [props.data, data, size, parts, even, down, measure, locale],
  );
  const index = useMemo(() => chartIndex(data, matching), [data, matching]);
  const rest = useMemo(
    // Only what is shown has a place in even spacing.
    () => (matching && !even ? chartIndex(data, inverse(matching, past?.known)) : null),
    [data, matching, even, past?.known],
  );
  const day = past?.day ?? null;
  const layout = useMemo(() => {
    const rows = geometry.bands.map(band => band.rows);
    return new Layout(index, rest, {
      rows,
      column: geometry.down?.column,
      textScale,
      measure,
      leastWeight,
      asOf: day === null ? null : placeOf(geometry, day + 1) - 1,
    });
  }, [index, rest, geometry, textScale, measure, leastWeight, day]);
  const [live] = useState(() =>
    liveView(firstView(window, { geometry, layout, opened: props.opened }), down?.sheetOf),
  );
  const isPrepared = usePrepared(layout, live, props.atOnce ?? false);
  useBusyUntil(isPrepared, props.onBusy);
  const Shown = down?.Drawn ?? Drawn;
  return isPrepared && <Shown {...props} {...{ data, parts, geometry, index, layout, live, measure }} />;
}

export interface DrawnProps extends TimelineProps {
  readonly size: Size;
  readonly parts: Furnishing;
  readonly geometry: Geometry;
  readonly index: ChartIndex;
  readonly layout: Layout;
  readonly live: LiveView;
  readonly measure: Measure;
}

function Drawn(props: DrawnProps) {
  const { core, data, matching, size, locale, wheel, past = null, onDrawn } = props;
  const { parts, geometry, index, layout, live, measure } = props;
  const { textScale } = size;
  const { gutter } = parts;
  const target = useRef<SVGSVGElement>(null);
  const { even = null } = geometry;
  const extent = useMemo(
    () => even?.extent ?? (matching ? chartIndex(data) : index).extent,
    [data, matching, index, even],
  );
  const whole = useMemo(() => wholeStory(data, extent), [data, extent]);
  const page = `${size.pageWidth} × ${size.pageHeight}`;
  const zoom = useZoom({ ...props, target, live, geometry, whole, wheel, layout, page });
  const colours = useMemo(() => core.lanes.map(lane => lane.colour), [core]);
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <>
      <svg className="tl-side" width={gutter} height={geometry.height} aria-hidden="true">
        <Gutter lanes={core.lanes} geometry={geometry} width={gutter} />
        {even && <even.parts.Sign textScale={textScale} gutter={gutter} foot={geometry.axis} />}
      </svg>
      <Stage
        {...props}
        linked={props.linked ?? nothing}
        {...{ target, layout, live, geometry, colours, measure, zoom, whole }}
      />
      {parts.overview > 0 && (
        <Overview
          {...(even?.overview(live, zoom) ?? { index, live, extent, whole, onBrush: zoom.show })}
          focus={core.focus}
          chapters={core.chapters}
          height={parts.overview}
          strip={parts.strip}
          left={gutter}
          width={geometry.width}
          textScale={textScale}
          locale={locale}
          asOf={past?.day ?? null}
          onSettled={zoom.settle}
          onChapter={at => {
            const chapter = core.chapters[at];
            if (props.onChapter) props.onChapter(at);
            else if (chapter) zoom.fly(toPlaces(geometry, chapter));
          }}
        />
      )}
      {parts.buttons && <ZoomButtons onZoom={zoom.zoomBy} onFit={() => zoom.fly(whole)} />}
    </>
  );
}

/** What is left of all, or of what is known. */
function inverse(matching: Uint8Array, known?: Uint8Array): Uint8Array {
  return matching.map((value, event) => (value ? 0 : (known?.[event] ?? 1)));
}
