import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type TimeWindow, wholeStory } from '../chart/index.ts';
import { views } from '../words/index.ts';
import { Axis, StickyMajor } from './Axis.tsx';
import { along, type Geometry } from './geometry.ts';
import type { WheelMode } from './gestures.ts';
import { drawnStretch, liveView } from './liveView.ts';
import { Moving } from './Moving.tsx';
import { type SpokenMark, SpokenMarks } from './SpokenMarks.tsx';
import { useSize } from './useSize.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { controlZoom, type ZoomControl } from './zoomControl.ts';
import './timeline.css';
import './spoken.css';

/** When one actor spoke of one issue. */
export interface SpokenTrack {
  readonly key: string;
  readonly name: string;
  /** Number of the colour token of its lane. */
  readonly colour: number;
  /** In order of time. */
  readonly marks: readonly SpokenMark[];
}

export interface SpokenTracksProps {
  readonly tracks: readonly SpokenTrack[];
  /** From the first day of the story to its last; nothing lies beyond it but a margin. */
  readonly extent: TimeWindow;
  /** Days, fractional; shared with the timeline. */
  readonly window: TimeWindow;
  /** The day to which the page looks back: marked by a line; null for today. */
  readonly asOf: number | null;
  readonly locale: string;
  readonly wheel: WheelMode;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onBusy: (busy: boolean) => void;
  readonly onOpen: (event: string) => void;
}

/** CSS px at 100% text size. */
const measures = { axis: 44, row: 26, gutter: 124, narrowGutter: 112, narrow: 640, foot: 4 };

/** Graphemes that have room in the gutter. */
const longestName = 15;

/** One track for each actor, with a mark at each stated position, on the timeline's own scale and zooming with it. */
export function SpokenTracks(props: SpokenTracksProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div ref={frame} className="tl-spoken">
      {size.width > 0 && <Sized {...props} width={size.width} textScale={size.textScale} />}
    </div>
  );
}

function Sized(props: SpokenTracksProps & { readonly width: number; readonly textScale: number }) {
  const { tracks, extent, locale, textScale, asOf } = props;
  const gutter = (props.width < measures.narrow ? measures.narrowGutter : measures.gutter) * textScale;
  const geometry = useMemo<Geometry>(
    () => ({
      width: Math.max(1, props.width - gutter),
      height: (measures.axis + tracks.length * measures.row + measures.foot) * textScale,
      axis: measures.axis * textScale,
      bands: [],
      textScale,
      firstRow: 0,
      row: measures.row,
    }),
    [props.width, gutter, tracks.length, textScale],
  );
  const target = useRef<SVGSVGElement>(null);
  const whole = useMemo(() => wholeStory({ size: 1 }, extent), [extent]);
  const { live, control } = useSharedZoom(target, geometry, whole, props);
  const drawn = useSyncExternalStore(live.onDrawn, live.drawn, live.drawn);
  const x = useMemo(() => along(drawn), [drawn]);
  const stretch = useMemo(() => drawnStretch(drawn), [drawn]);
  const lineOf = (at: number) => geometry.axis + (at + 0.5) * measures.row * textScale;
  const clip = useId();
  return (
    <>
      <svg className="tl-side" width={gutter} height={geometry.height} aria-hidden="true">
        {tracks.map(({ key, name, colour }, at) => (
          <g key={key} className={`tl-actor-${colour}`}>
            <text className="tl-spoken-name" x={0} y={lineOf(at)}>
              {shortened(name)}
            </text>
            <rect
              className="tl-lane-bar"
              x={gutter - 6}
              y={lineOf(at) - 8 * textScale}
              width={4}
              height={16 * textScale}
              rx={2}
            />
          </g>
        ))}
      </svg>
      <svg
        ref={target}
        className="tl-plot"
        width={geometry.width}
        height={geometry.height}
        role="group"
        aria-label={views.positionsOnLine}
      >
        <clipPath id={clip}>
          <rect width={geometry.width} height={geometry.height} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <path
            className="tl-lane-line"
            d={tracks.map((_, at) => `M0,${lineOf(at)}H${geometry.width}`).join('')}
          />
          <Moving live={live} drawn={drawn}>
            <Axis stretch={stretch} scale={drawn.scale} x={x} geometry={geometry} locale={locale} />
            {asOf !== null && (
              <path
                className="tl-spoken-cursor"
                d={`M${x(asOf + 1).toFixed(1)},${geometry.axis}V${geometry.height}`}
              />
            )}
            <SpokenMarks
              tracks={tracks}
              x={x}
              lineOf={lineOf}
              onOpen={props.onOpen}
              onShow={day => showDay(day, live.view(), control.current)}
            />
          </Moving>
          <path className="tl-axis-line" d={`M0,${geometry.axis}H${geometry.width}`} />
          <StickyMajor live={live} geometry={geometry} locale={locale} />
        </g>
      </svg>
      <ZoomButtons
        onZoom={factor => control.current?.zoomBy(factor)}
        onFit={() => control.current?.fly(whole)}
      />
    </>
  );
}

/** A name as far as the gutter has room; a mark's own name tells it in full. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > longestName
    ? `${letters
        .slice(0, longestName - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** d3-zoom on the strip, in step with the window that it shares with the timeline. */
function useSharedZoom(
  target: React.RefObject<SVGSVGElement | null>,
  geometry: Geometry,
  whole: TimeWindow,
  props: SpokenTracksProps,
) {
  const { window, wheel } = props;
  const { width, height } = geometry;
  const latest = useRef(props);
  const control = useRef<ZoomControl | null>(null);
  const [live] = useState(() => liveView({ ...window, scale: width / (window.to - window.from) }));
  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    const made = controlZoom(element, live, {
      onSettled: ({ from, to }) => latest.current.onWindow({ from, to }),
      onBusy: busy => latest.current.onBusy(busy),
    });
    control.current = made;
    return made.release;
  }, [target, live]);
  useLayoutEffect(() => {
    const { from, to } = live.view();
    control.current?.bound({ width, height, whole, wheel });
    control.current?.show({ from, to });
  }, [live, width, height, whole, wheel]);
  useEffect(() => {
    const { from, to } = live.view();
    const day = 1;
    if (Math.abs(from - window.from) > day || Math.abs(to - window.to) > day) control.current?.show(window);
  }, [live, window]);
  return { live, control };
}

/** A mark that has the focus is brought into view by the least that shows it. */
function showDay(day: number, view: TimeWindow, control: ZoomControl | null): void {
  const length = view.to - view.from;
  const air = length * 0.05;
  if (day < view.from + air) control?.fly({ from: day - air, to: day - air + length });
  else if (day > view.to - air) control?.fly({ from: day + air - length, to: day + air });
}
