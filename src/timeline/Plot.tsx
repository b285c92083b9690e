import { memo, type ReactNode, type Ref, useMemo } from 'react';
import {
  type ClusterMark,
  type Frame,
  type Layout,
  type Mark,
  type Measure,
  membersOf,
  type PlacedLabel,
} from '../chart/index.ts';
import { Axis, StickyMajor } from './Axis.tsx';
import { Clusters } from './Clusters.tsx';
import { LaneLines, Rim } from './Gutter.tsx';
import { type Along, along, type Geometry, lineOf, placeOf, swapped } from './geometry.ts';
import { Hits, type HitsProps } from './Hits.tsx';
import type { Item } from './items.ts';
import { type LabelBox, Labels, labelBox, overlaps } from './Labels.tsx';
import { drawnStretch, type LiveView, type View } from './liveView.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { Moving } from './Moving.tsx';
import { Overlay, selectedLabel } from './Overlay.tsx';
import type { TimelinePast } from './past.ts';
import { SoftGradients, Spans } from './Spans.tsx';
import type { Scene } from './scene.ts';
import type { Listed } from './useListed.ts';

export interface PlotProps extends Pick<HitsProps, 'nameOf' | 'eventHref' | 'hitPx'> {
  readonly onActivate: (item: Item, by: 'pointer' | 'keyboard', layout?: Layout) => void;
  readonly target: Ref<SVGSVGElement>;
  readonly layout: Layout;
  readonly live: LiveView;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly measure: Measure;
  readonly locale: string;
  readonly highlighted: ReadonlySet<number> | null;
  readonly opened: number | null;
  readonly linked: readonly number[];
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly tabStop: string | null;
  readonly drawn: View;
  readonly frame: Frame;
  readonly items: readonly Item[];
  readonly hits: Listed;
  readonly past?: TimelinePast | null | undefined;
  /** Draws over all else what is no part of the layout. */
  readonly over?: ((scene: Scene) => ReactNode) | undefined;
}

/** Labels that run out of the window at its left fade over this width, CSS px: no stray ends of words. */
const edgePx = 20;

/** The moving picture: axis, marks, labels, and over them what pointer and keyboard meet. */
export const Plot = memo(function Plot(props: PlotProps) {
  const { target, layout, live, geometry, colours, locale, drawn, items, hits } = props;
  const { opened, linked, hovered, focused, measure, past } = props;
  const { tabStop, nameOf, eventHref, hitPx, onActivate } = props;
  const x = useMemo(() => along(drawn), [drawn]);
  const hitsX = useMemo(() => along(hits.drawn), [hits.drawn]);
  const stretch = useMemo(() => drawnStretch(drawn), [drawn]);
  const { down } = geometry;
  const length = down ? (stretch.to - stretch.from) * drawn.scale : geometry.width;
  const [width, height] = down ? [geometry.height, length] : [length, geometry.height];
  const { Axis: Lines, Heading } = geometry.even?.parts ?? { Axis: down?.Axis ?? Axis, Heading: StickyMajor };
  return (
    <svg ref={target} className="tl-plot" width={width} height={height}>
      <SoftGradients colours={colours} />
      <g transform={down && swapped}>
        <LaneLines geometry={geometry} left={0} right={length} />
        {past && <past.parts.Beyond past={past} live={live} geometry={geometry} length={length} />}
        <Moving live={live} drawn={drawn}>
          <Lines stretch={stretch} scale={drawn.scale} x={x} geometry={geometry} locale={locale} />
          <Drawing {...props} x={x} />
          <Overlay
            {...{ layout, items, x, geometry, colours, measure, linked, hovered, focused }}
            opened={opened !== null && past?.expected[opened] ? null : opened}
            scale={drawn.scale}
          />
        </Moving>
        <Moving live={live} drawn={hits.drawn}>
          <Hits
            {...{ geometry, tabStop, nameOf, eventHref, opened, hitPx, onActivate }}
            items={hits.items}
            labels={hits.frame.labels}
            x={hitsX}
          />
        </Moving>
        {past && (
          <Moving live={live} drawn={drawn}>
            <past.parts.Ahead {...props} past={past} x={x} />
          </Moving>
        )}
        {!down && (
          <>
            <linearGradient id="tl-edge">
              <stop offset="0.25" className="tl-edge-stop" />
              <stop offset="1" className="tl-edge-stop" stopOpacity="0" />
            </linearGradient>
            {geometry.bands.map((band, lane) => (
              <rect
                key={band.start}
                className="tl-edge"
                fill="url(#tl-edge)"
                y={geometry.axis + band.start}
                width={edgePx}
                height={Math.max(0, lineOf(geometry, lane) - geometry.axis - band.start - 12)}
              />
            ))}
            <path className="tl-axis-line" d={`M0,${geometry.axis}H${geometry.width}`} />
            <Heading live={live} geometry={geometry} locale={locale} />
            <Rim live={live} layout={layout} geometry={geometry} colours={colours} />
          </>
        )}
        {props.over && <Over {...props} over={props.over} x={x} />}
      </g>
    </svg>
  );
});

function Over(props: PlotProps & Pick<Scene, 'x'> & { readonly over: NonNullable<PlotProps['over']> }) {
  const { over, layout, live, geometry, drawn, x, items, opened, measure, locale } = props;
  const scene = useMemo(
    () => ({ layout, live, geometry, drawn, x, items, opened, measure, locale }),
    [layout, live, geometry, drawn, x, items, opened, measure, locale],
  );
  return over(scene);
}

function Drawing(props: PlotProps & { readonly x: Along }) {
  const { layout, geometry, colours, highlighted, frame, opened, measure, drawn, x } = props;
  const { data } = layout.index;
  const dimmed = useMemo(() => dimming(layout, highlighted), [layout, highlighted]);
  const marks = useMemo(
    () =>
      [...frame.runningIn.marks, ...frame.runningOut.marks, ...frame.marks].filter(
        mark => mark.event !== opened,
      ),
    [frame, opened],
  );
  const [clear, dim] = useMemo(() => part(marks, mark => dimmed.event(mark.event)), [marks, dimmed]);
  const spans = useMemo(
    () => [...frame.runningIn.marks, ...frame.runningOut.marks, ...frame.marks].filter(isDrawnLong),
    [frame],
  );
  const beneath = useMemo(
    () =>
      opened === null || props.past?.expected[opened]
        ? null
        : selectedBox(layout, opened, drawn.scale, measure, x, geometry),
    [layout, opened, drawn, measure, x, geometry, props.past],
  );
  const labels = useMemo(
    () => frame.labels.filter(label => label.event !== opened || label.cluster),
    [frame, opened],
  );
  const TheLabels = geometry.down?.Labels ?? Labels;
  return (
    <g aria-hidden="true">
      <Quiet frame={frame} x={x} geometry={geometry} />
      <Spans
        marks={spans}
        {...{ x, geometry, colours }}
        isDimmed={dimmed.event}
        cutAt={props.past ? placeOf(geometry, props.past.day + 1) : null}
      />
      {dim.length > 0 && <MarkLayer marks={dim} x={x} geometry={geometry} colours={colours} dimmed />}
      <MarkLayer marks={clear} x={x} geometry={geometry} colours={colours} dimmed={false} />
      <Clusters
        clusters={frame.clusters}
        x={x}
        geometry={geometry}
        colours={colours}
        isDimmed={dimmed.cluster}
      />
      <TheLabels
        labels={labels}
        x={x}
        geometry={geometry}
        weightOf={event => data.weight[event]!}
        isDimmed={label =>
          dimmed.label(label) || (beneath !== null && overlaps(labelBox(label, x, geometry), beneath))
        }
      />
    </g>
  );
}

/** Filtered-out events: quiet dots, one path for each lane. */
function Quiet({ frame, x, geometry }: { frame: Frame; x: Along; geometry: Geometry }) {
  return frame.quiet.map((days, lane) => (
    <path
      key={lane}
      className="tl-quiet"
      d={days.map(day => `M${x(day).toFixed(1)},${lineOf(geometry, lane)}h0`).join('')}
    />
  ));
}

function isDrawnLong(mark: Mark): boolean {
  return mark.span || (mark.soft && mark.to - mark.from > 1);
}

/** What a search leaves in the shade. */
function dimming(layout: Layout, highlighted: ReadonlySet<number> | null) {
  const event = (id: number) => highlighted !== null && !highlighted.has(id);
  const cluster = (of: Pick<ClusterMark, 'members'> & Parameters<typeof membersOf>[1]) =>
    highlighted !== null && membersOf(layout.index, of).every(event);
  return {
    event,
    cluster,
    label: (label: PlacedLabel) => (label.cluster ? cluster(label.cluster) : event(label.event)),
  };
}

function selectedBox(
  layout: Layout,
  opened: number,
  scale: number,
  measure: Measure,
  x: Along,
  geometry: Geometry,
): LabelBox | null {
  if (layout.clusterOf(opened, scale)) return null;
  const label = selectedLabel(layout, layout.markOf(opened, scale), scale, measure, geometry);
  return labelBox(label, x, geometry);
}

function part<T>(list: readonly T[], test: (item: T) => boolean): [no: T[], yes: T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const item of list) parts[test(item) ? 1 : 0].push(item);
  return parts;
}
