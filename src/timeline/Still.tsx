import { type ReactNode, useMemo } from 'react';
import {
  axisTicks,
  type ChartData,
  type ChartIndex,
  chartIndex,
  Layout,
  type Measure,
  overviewBars,
  overviewScale,
  overviewTicks,
  overviewX,
  type TimeWindow,
  tableMeasure,
} from '../chart/index.ts';
import type { StoryCore } from '../story/index.ts';
import { Axis } from './Axis.tsx';
import { Clusters } from './Clusters.tsx';
import type { DownRoom } from './downward.ts';
import { type Furnishing, furnish } from './furnish.ts';
import { Gutter, LaneLines } from './Gutter.tsx';
import { type Along, along, chartGeometry, type Geometry } from './geometry.ts';
import { itemsOf } from './items.ts';
import { type LabelBox, Labels, labelBox, overlaps } from './Labels.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { Overlay, selectedLabel } from './Overlay.tsx';
import { barsPath } from './overviewPath.ts';
import { SoftGradients, Spans } from './Spans.tsx';
import { overviewText, tickText } from './tickText.ts';

export interface StillSize {
  /** CSS px at 100% text size. */
  readonly width: number;
  readonly height: number;
}

/** What stills of one story and size have in common: made once, for clusters and labels are remembered in it. */
export interface StillPlan {
  readonly core: Pick<StoryCore, 'lanes' | 'focus'>;
  readonly size: StillSize;
  readonly parts: Furnishing;
  readonly geometry: Geometry;
  readonly index: ChartIndex;
  readonly layout: Layout;
  readonly measure: Measure;
}

export function stillPlan(
  core: StillPlan['core'],
  data: ChartData,
  size: StillSize,
  measure: Measure = tableMeasure,
  down: ((room: Omit<DownRoom, 'locale'>) => Geometry) | null = null,
): StillPlan {
  const room = { ...size, textScale: 1 };
  const parts = furnish(room, null);
  const geometry = down ? down({ data, size: room, measure }) : chartGeometry(data, room, parts);
  const index = chartIndex(data);
  const rows = geometry.bands.map(band => band.rows);
  const settings = {
    rows,
    column: geometry.down?.column,
    textScale: 1,
    measure,
    leastWeight: 1,
    asOf: null,
  } as const;
  return { core, size, parts, geometry, index, measure, layout: new Layout(index, null, settings) };
}

export interface StillProps {
  readonly plan: StillPlan;
  readonly window: TimeWindow;
  readonly opened: number | null;
  readonly linked?: readonly number[];
  readonly locale: string;
  /** What the picture shows, in words; null where it stands inside another picture. */
  readonly label: string | null;
  readonly className?: string;
}

/**
 * The timeline as one picture, drawn without a browser by the same layout and components: what a page shows before
 * its script runs, and what stands in for it in a link's preview. Colours come from the timeline's style sheets.
 */
export function Still({ plan, window, opened, linked = [], locale, label, className }: StillProps) {
  const { core, size, geometry, index, layout, measure } = plan;
  const { gutter, axis, overview } = plan.parts;
  const scale = geometry.width / (window.to - window.from);
  const colours = core.lanes.map(lane => lane.colour);
  const x = along({ ...window, scale });
  const frame = useMemo(() => layout.frame(window, scale), [layout, window, scale]);
  const marks = [...frame.runningIn.marks, ...frame.runningOut.marks, ...frame.marks];
  const common = { x, geometry, colours };
  const isDimmed = () => false;
  const hasRoom = roomFor(plan, x, scale, opened);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMinYMin meet"
      width={label === null ? size.width : undefined}
      height={label === null ? size.height : undefined}
      role={label === null ? undefined : 'img'}
      aria-label={label ?? undefined}
    >
      {label === null && <SoftGradients colours={colours} />}
      <Room x={gutter} width={geometry.width} height={geometry.height} whole={label === null}>
        <LaneLines geometry={geometry} left={0} right={geometry.width} />
        <Axis stretch={window} scale={scale} x={x} geometry={geometry} locale={locale} measure={measure} />
        <FirstMajor window={window} scale={scale} locale={locale} />
        <Spans
          marks={marks.filter(mark => mark.span || (mark.soft && mark.to - mark.from > 1))}
          isDimmed={isDimmed}
          {...common}
        />
        <MarkLayer marks={marks.filter(mark => mark.event !== opened)} dimmed={false} {...common} />
        <Clusters clusters={frame.clusters} isDimmed={isDimmed} {...common} />
        <Labels
          labels={frame.labels.filter(
            label => (label.event !== opened || label.cluster) && hasRoom(labelBox(label, x, geometry)),
          )}
          weightOf={event => index.data.weight[event]!}
          isDimmed={isDimmed}
          {...common}
        />
        <Overlay
          {...{ layout, measure, opened, linked, scale }}
          {...common}
          items={itemsOf(frame, layout)}
          hovered={null}
          focused={null}
        />
        <path className="tl-axis-line" d={`M0,${axis}H${geometry.width}`} />
      </Room>
      <Gutter lanes={core.lanes} geometry={geometry} width={gutter} />
      {overview > 0 && <StillOverview plan={plan} window={window} locale={locale} />}
    </svg>
  );
}

/**
 * The plot beside the gutter, cut at its edges. In a picture of its own the gutter and the picture's edge cut it: not
 * every program that draws SVG knows how to cut one within a scaled one.
 */
function Room({
  x,
  width,
  height,
  whole,
  children,
}: {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly whole: boolean;
  readonly children: ReactNode;
}) {
  if (whole) return <g transform={`translate(${x},0)`}>{children}</g>;
  return (
    <svg x={x} width={width} height={height}>
      {children}
    </svg>
  );
}

/** What stills of one page share, once: what lies in a picture that is not displayed cannot be counted on. */
export function StillGradients({ core }: Pick<StillPlan, 'core'>) {
  return (
    <svg className="tl-hidden" aria-hidden="true">
      <SoftGradients colours={core.lanes.map(lane => lane.colour)} />
    </svg>
  );
}

/** A still picture shows no stray ends of words, and nothing beneath the open event's label. */
function roomFor(plan: StillPlan, x: Along, scale: number, opened: number | null) {
  const { layout, geometry, measure } = plan;
  const own =
    opened === null || layout.clusterOf(opened, scale)
      ? null
      : labelBox(selectedLabel(layout, layout.markOf(opened, scale), scale, measure, geometry), x, geometry);
  return (box: LabelBox): boolean =>
    box.x >= 0 && box.x + box.width <= geometry.width && (own === null || !overlaps(box, own));
}

/** The month or year in which the window begins, where there is room for its name before the next. */
function FirstMajor({ window, scale, locale }: { window: TimeWindow; scale: number; locale: string }) {
  const { major } = axisTicks(window, scale, 1);
  const [first, second] = major;
  if (!first || first.day >= window.from) return null;
  const words = tickText(first, locale);
  const room = second ? (second.day - window.from) * scale : Number.POSITIVE_INFINITY;
  return tableMeasure(words, { sizePx: 13, weight: 650 }) + 14 > room ? null : (
    <text className="tl-major" x={0} y={16}>
      {words}
    </text>
  );
}

function StillOverview({ plan, window, locale }: { plan: StillPlan; window: TimeWindow; locale: string }) {
  const { core, geometry, index } = plan;
  const { gutter, overview } = plan.parts;
  const scale = overviewScale(index.extent, core.focus, Math.max(1, geometry.width - 16));
  const [top, height] = [18, 45];
  const foot = top + height;
  const [x0, x1] = [overviewX(scale, window.from), overviewX(scale, window.to)];
  return (
    <svg x={0} y={geometry.height} width={gutter + geometry.width} height={overview}>
      <path className="tl-lane-end" d={`M0,0.5H${gutter + geometry.width}`} />
      <g transform={`translate(${gutter},0)`}>
        {scale.stretches.map(({ x0, x1 }) => (
          <rect key={x0} className="tl-overview-ground" x={x0} y={top} width={x1 - x0} height={height} />
        ))}
        <path className="tl-overview-bars" d={barsPath(overviewBars(index, scale), foot, height)} />
        <rect
          className="tl-brush-frame"
          x={x0}
          y={top - 0.75}
          width={Math.max(2, x1 - x0)}
          height={height + 1.5}
        />
        <path
          className="tl-overview-axis"
          d={scale.stretches.map(({ x0, x1 }) => `M${x0},${foot}H${x1}`).join('')}
        />
        {scale.stretches.slice(1).map(({ x0 }) => (
          <path key={x0} className="tl-overview-break" d={`M${x0 - 11},${foot + 5}l4,-10m2,10l4,-10`} />
        ))}
        {overviewTicks(scale, 44).map(({ day, x, month }) => (
          <g key={day}>
            <path className="tl-overview-axis" d={`M${x},${foot}v4`} />
            <text className="tl-overview-text" x={x + 3} y={foot + 13}>
              {overviewText(day, month, locale)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
