import { useMemo } from 'react';
import { overviewBars, overviewScale, overviewX, type TimeWindow } from '../chart/index.ts';
import { Clusters } from './Clusters.tsx';
import { DownAxis } from './DownAxis.tsx';
import { DownLabels } from './DownLabels.tsx';
import { railBars, readable } from './downGeometry.ts';
import { LaneLines } from './Gutter.tsx';
import { along, swapped } from './geometry.ts';
import { Heads } from './Heads.tsx';
import { itemsOf } from './items.ts';
import { liveView } from './liveView.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { Overlay } from './Overlay.tsx';
import { barsPath } from './overviewPath.ts';
import { Spans } from './Spans.tsx';
import type { StillPlan, StillProps } from './Still.tsx';

export interface DownStillProps extends StillProps {
  /** Height of the page that it stands in, CSS px. */
  readonly pagePx: number;
}

/** The timeline that runs downward as one picture: what a phone's page shows before its script runs. */
export function DownStill(props: DownStillProps) {
  const { plan, opened, linked = [], locale, label, className, pagePx } = props;
  const { core, size, geometry, index, layout, measure } = plan;
  const at = opened === null ? null : layout.placeOf(opened);
  const window = readable(props.window, geometry.width, at, pagePx);
  const scale = geometry.width / (window.to - window.from);
  const colours = core.lanes.map(lane => lane.colour);
  const x = along({ ...window, scale });
  const frame = useMemo(() => layout.frame(window, scale), [layout, window, scale]);
  const marks = [...frame.runningIn.marks, ...frame.runningOut.marks, ...frame.marks];
  const common = { x, geometry, colours };
  const isDimmed = () => false;
  const headPx = size.height - geometry.width;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-label={label ?? undefined}
    >
      <svg y={headPx} width={size.width} height={geometry.width}>
        <g transform={swapped}>
          <LaneLines geometry={geometry} left={0} right={geometry.width} />
          <DownAxis stretch={window} scale={scale} x={x} geometry={geometry} locale={locale} />
          <Spans
            marks={marks.filter(mark => mark.span || (mark.soft && mark.to - mark.from > 1))}
            isDimmed={isDimmed}
            {...common}
          />
          <MarkLayer marks={marks.filter(mark => mark.event !== opened)} dimmed={false} {...common} />
          <Clusters clusters={frame.clusters} isDimmed={isDimmed} {...common} />
          <DownLabels
            labels={frame.labels.filter(label => label.event !== opened || label.cluster)}
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
        </g>
        <Rail plan={plan} window={window} />
      </svg>
      <Heads
        lanes={core.lanes}
        geometry={geometry}
        live={liveView({ ...window, scale })}
        height={headPx}
        locale={locale}
      />
      <path className="tl-axis-line" d={`M0,${headPx - 0.5}H${size.width}`} />
    </svg>
  );
}

function Rail({ plan, window }: { readonly plan: StillPlan; readonly window: TimeWindow }) {
  const { core, geometry, index, size } = plan;
  const { top, height } = railBars;
  const scale = overviewScale(index.extent, core.focus, Math.max(1, geometry.width - 16));
  const [from, to] = [overviewX(scale, window.from), overviewX(scale, window.to)];
  return (
    <g transform={`translate(${size.width - geometry.down!.railPx},0) ${swapped}`}>
      {scale.stretches.map(({ x0, x1 }) => (
        <rect key={x0} className="tl-overview-ground" x={x0} y={top} width={x1 - x0} height={height} />
      ))}
      <path className="tl-overview-bars" d={barsPath(overviewBars(index, scale), top + height, height)} />
      <rect
        className="tl-brush-frame"
        x={from}
        y={top - 0.75}
        width={Math.max(2, to - from)}
        height={height + 1.5}
      />
    </g>
  );
}
