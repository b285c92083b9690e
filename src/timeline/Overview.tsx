import { memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import {
  type ChartIndex,
  type OverviewScale,
  overviewBars,
  overviewScale,
  overviewTicks,
  overviewX,
  type TimeWindow,
} from '../chart/index.ts';
import { type Chapter, windowWords } from '../story/index.ts';
import { say } from '../words/index.ts';
import { type Grip, gripAt, moveBrush } from './brush.ts';
import { Chapters } from './Chapters.tsx';
import { swapped } from './geometry.ts';
import type { LiveView } from './liveView.ts';
import { barsPath } from './overviewPath.ts';
import { placeBrush } from './placeBrush.ts';
import { overviewText } from './tickText.ts';

export interface OverviewProps {
  readonly index: ChartIndex;
  readonly live: LiveView;
  /** From the first day of the story to its last. */
  readonly extent: TimeWindow;
  /** What the plot can show: the story with a margin. */
  readonly whole: TimeWindow;
  readonly focus: TimeWindow | null;
  readonly chapters: readonly Chapter[];
  /** CSS px of the gutter and of what is left for the scale. */
  readonly left: number;
  readonly width: number;
  readonly textScale: number;
  readonly height: number;
  /** Low, without chapters. */
  readonly strip: boolean;
  /** Where time runs downward, at the right edge and without texts: where its bars stand. */
  readonly rail?: { readonly top: number; readonly height: number };
  readonly locale: string;
  /** The last day of what is known; null for the whole story. */
  readonly asOf: number | null;
  /** Shows a window while the brush is dragged. */
  readonly onBrush: (window: TimeWindow, part: Grip['part']) => void;
  readonly onSettled: () => void;
  readonly onChapter: (chapter: number) => void;
}

/** Room at the right edge, and the bars' ground, CSS px. */
const marginRight = 16;
const roomyBars = { top: 18, height: 45 } as const;
const stripBars = { top: 3, height: 12 } as const;
/** Below this width the brush has no handles and is dragged whole. */
const leastForHandles = 26;
/** A brush that has not moved for so long has come to rest. */
const restMs = 100;

/** The whole story as density, the window in view as a brush, and the chapters. */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { index, extent, focus, left, width, textScale, locale, chapters, onChapter, live, height, strip } =
    props;
  const { rail } = props;
  const bars = rail ?? (strip ? stripBars : roomyBars);
  const scale = useMemo(
    () => overviewScale(extent, focus, Math.max(1, width - marginRight)),
    [extent, focus, width],
  );
  const density = useMemo(() => overviewBars(index, scale), [index, scale]);
  const ticks = useMemo(() => overviewTicks(scale, 44 * textScale), [scale, textScale]);
  const foot = bars.top + bars.height;
  const path = barsPath(density, foot, bars.height);
  return (
    <svg
      className="tl-overview"
      width={rail ? height : left + width}
      height={rail ? width : height}
      aria-label={say.whole}
    >
      <g transform={rail ? swapped : `translate(${left},0)`}>
        {scale.stretches.map(({ x0, x1 }) => (
          <rect
            key={x0}
            className="tl-overview-ground"
            x={x0}
            y={bars.top}
            width={x1 - x0}
            height={bars.height}
          />
        ))}
        <Brush {...props} scale={scale} path={path} />
        {props.asOf !== null && (
          <path
            className="tl-overview-cursor"
            d={`M${overviewX(scale, props.asOf + 1)},${bars.top - 4}v${bars.height + 8}`}
          />
        )}
        <path
          className="tl-overview-axis"
          d={scale.stretches.map(({ x0, x1 }) => `M${x0},${foot}H${x1}`).join('')}
        />
        {scale.stretches.slice(1).map(({ x0 }) => (
          <path key={x0} className="tl-overview-break" d={`M${x0 - 11},${foot + 5}l4,-10m2,10l4,-10`} />
        ))}
        {(rail ? [] : ticks).map(({ day, x, month }) => (
          <g key={day}>
            <path className="tl-overview-axis" d={`M${x},${foot}v4`} />
            <text className="tl-overview-text" x={x + 3} y={foot + 4 + 9 * textScale}>
              {overviewText(day, month, locale)}
            </text>
          </g>
        ))}
        {!strip && (
          <Chapters
            chapters={chapters}
            scale={scale}
            live={live}
            top={foot + 22 * textScale}
            onChapter={onChapter}
            textScale={textScale}
          />
        )}
      </g>
    </svg>
  );
});

type BrushProps = OverviewProps & { readonly scale: OverviewScale; readonly path: string };

function Brush(props: BrushProps) {
  const { live, scale, path, whole, left, locale, height, strip, onBrush, onSettled } = props;
  const { rail } = props;
  const bars = rail ?? (strip ? stripBars : roomyBars);
  const least = strip ? Number.POSITIVE_INFINITY : leastForHandles;
  const group = useRef<SVGGElement>(null);
  const grip = useRef<Grip | null>(null);
  useLayoutEffect(() => {
    const place = () => placeBrush(group.current, live.view(), scale, least);
    /* Words take longer than a frame of a pan has: they are said of where the brush comes to rest. */
    const tell = () => {
      const { from, to } = live.view();
      group.current?.setAttribute('aria-valuetext', windowWords(from, to, locale));
    };
    let resting: ReturnType<typeof setTimeout> | undefined;
    const ends = [
      // Under the pointer it moves at once; else it follows the chart, to which the eye is turned.
      live.onMoved(() => grip.current && place()),
      live.onFollowed(() => {
        place();
        clearTimeout(resting);
        resting = setTimeout(tell, restMs);
      }),
    ];
    place();
    resting = setTimeout(tell, restMs);
    return () => {
      for (const end of ends) end();
      clearTimeout(resting);
    };
  }, [live, scale, locale, least]);

  const dayAt = (event: PointerEvent<SVGGElement>) => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return rail ? event.clientY - box.top : event.clientX - box.left - left;
  };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (grip.current) onBrush(moveBrush(grip.current, dayAt(event), scale, whole), grip.current.part);
  };
  return (
    <g
      ref={group}
      className="tl-brush"
      role="slider"
      tabIndex={0}
      aria-label={say.inView}
      aria-orientation={rail ? 'vertical' : undefined}
      aria-valuemin={Math.floor(whole.from)}
      aria-valuemax={Math.ceil(whole.to)}
      aria-valuenow={Math.round(live.view().from)}
      onPointerDown={event => {
        if (event.button) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        live.begin();
        grip.current = gripAt(dayAt(event), live.view(), scale, least);
        if (grip.current.part === 'middle') drag(event);
      }}
      onPointerMove={drag}
      onPointerUp={event => {
        drag(event);
        grip.current = null;
        live.rest();
        onSettled();
      }}
      onPointerCancel={() => {
        grip.current = null;
        live.rest();
      }}
      onKeyDown={event => {
        const step = {
          ArrowLeft: -0.1,
          ArrowDown: rail ? 0.1 : -0.1,
          ArrowRight: 0.1,
          ArrowUp: rail ? -0.1 : 0.1,
          PageUp: 0.9,
          PageDown: -0.9,
        }[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const { from, to } = live.view();
        const by = (to - from) * step;
        onBrush({ from: from + by, to: to + by }, 'frame');
        onSettled();
      }}
    >
      <rect
        className="tl-overview-hit"
        x={0}
        y={strip ? 0 : bars.top}
        width={scale.width}
        height={strip ? height : bars.height}
      />
      <rect className="tl-brush-ground" y={bars.top} height={bars.height} />
      <path className="tl-overview-bars" d={path} />
      <clipPath id="tl-brush-clip">
        <rect y={bars.top} height={bars.height} />
      </clipPath>
      <path className="tl-overview-bars tl-overview-bars-in" d={path} clipPath="url(#tl-brush-clip)" />
      <rect className="tl-brush-frame" y={bars.top - 0.75} height={bars.height + 1.5} />
      {(['from', 'to'] as const).map(end => (
        <g key={end} className="tl-brush-handle">
          <rect className="tl-brush-grip" x={-4} y={bars.top + 11.5} width={8} height={22} rx={3} />
          <path className="tl-brush-line" d={`M0,${bars.top + 18}v9`} />
        </g>
      ))}
    </g>
  );
}
