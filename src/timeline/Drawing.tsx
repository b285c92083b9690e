import { useMemo } from 'react';
import { Clusters } from './Clusters.tsx';
import { type Along, type Geometry, lineOf } from './geometry.ts';
import { Labels } from './Labels.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import type { PlotProps } from './Plot.tsx';
import { type Picture, pictureOf } from './picture.ts';
import { Spans } from './Spans.tsx';

export type DrawingProps = Pick<
  PlotProps,
  'layout' | 'frame' | 'geometry' | 'colours' | 'measure' | 'drawn' | 'highlighted' | 'opened' | 'past'
> & { readonly x: Along };

/** Marks, clusters and labels of a frame as SVG. */
export function Drawing(props: DrawingProps) {
  const { layout, frame, geometry, colours, measure, highlighted, opened, past, x } = props;
  const { scale } = props.drawn;
  const picture = useMemo(
    () => pictureOf({ layout, frame, geometry, x, scale, measure, highlighted, opened, past }),
    [layout, frame, geometry, x, scale, measure, highlighted, opened, past],
  );
  const { dim, clear, isDimmed } = picture;
  const { weight } = layout.index.data;
  const TheLabels = geometry.down?.Labels ?? Labels;
  return (
    <g aria-hidden="true">
      <Quiet days={picture.quiet} x={x} geometry={geometry} />
      <Spans
        marks={picture.spans}
        {...{ x, geometry, colours }}
        isDimmed={isDimmed.event}
        cutAt={picture.cutAt}
      />
      {dim.length > 0 && <MarkLayer marks={dim} x={x} geometry={geometry} colours={colours} dimmed />}
      <MarkLayer marks={clear} x={x} geometry={geometry} colours={colours} dimmed={false} />
      <Clusters clusters={picture.clusters} {...{ x, geometry, colours }} isDimmed={isDimmed.cluster} />
      <TheLabels
        labels={picture.labels}
        x={x}
        geometry={geometry}
        weightOf={event => weight[event]!}
        isDimmed={isDimmed.label}
      />
    </g>
  );
}

/** Filtered-out events: quiet dots, one path for each lane. */
function Quiet({ days, x, geometry }: { days: Picture['quiet']; x: Along; geometry: Geometry }) {
  return days.map((inLane, lane) => (
    <path
      key={lane}
      className="tl-quiet"
      d={inLane.map(day => `M${x(day).toFixed(1)},${lineOf(geometry, lane)}h0`).join('')}
    />
  ));
}
