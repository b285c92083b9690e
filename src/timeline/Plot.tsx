import { memo, type ReactNode, type Ref, useMemo } from 'react';
import type { Frame, Layout, Measure } from '../chart/index.ts';
import { Axis, StickyMajor } from './Axis.tsx';
import { Drawing } from './Drawing.tsx';
import { LaneLines, Rim } from './Gutter.tsx';
import { along, type Geometry, lineOf, swapped } from './geometry.ts';
import { Hits, type HitsProps } from './Hits.tsx';
import type { Item } from './items.ts';
import { drawnStretch, type LiveView, type View } from './liveView.ts';
import { Hideable, Moving } from './Moving.tsx';
import { Overlay } from './Overlay.tsx';
import type { TimelinePast } from './past.ts';
import { SoftGradients } from './Spans.tsx';
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
  /** Whether something else is drawn in place of marks and axis. */
  readonly stoodInFor: boolean;
  /** Draws over all else what is no part of the layout. */
  readonly over?: ((scene: Scene) => ReactNode) | undefined;
}

/** Labels that run out of the window at its left fade over this width, CSS px: no stray ends of words. */
const edgePx = 20;

/** The moving picture: axis, marks, labels, and over them what pointer and keyboard meet. */
export const Plot = memo(function Plot(props: PlotProps) {
  const { target, layout, live, geometry, colours, locale, drawn, items, hits } = props;
  const { opened, linked, hovered, focused, measure, past } = props;
  const { tabStop, nameOf, eventHref, hitPx, onActivate, stoodInFor } = props;
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
        <Hideable hidden={stoodInFor}>
          <LaneLines geometry={geometry} left={0} right={length} />
        </Hideable>
        {past && <past.parts.Beyond past={past} live={live} geometry={geometry} length={length} />}
        <Hideable hidden={stoodInFor}>
          <Moving live={live} drawn={drawn}>
            <Lines stretch={stretch} scale={drawn.scale} x={x} geometry={geometry} locale={locale} />
            <Drawing {...props} x={x} />
          </Moving>
        </Hideable>
        <Moving live={live} drawn={drawn}>
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
