import { memo, useSyncExternalStore } from 'react';
import { addShape, type Layout, newPath } from '../chart/index.ts';
import type { Lane } from '../story/index.ts';
import { type Geometry, lineOf } from './geometry.ts';
import type { LiveView } from './liveView.ts';

export interface GutterProps {
  readonly lanes: readonly Lane[];
  readonly geometry: Geometry;
  /** CSS px. */
  readonly width: number;
}

/** A gutter of at least this width has room for names, of this for short names; below stand codes. */
const [namePx, shortPx] = [110, 70];

/** From the gutter to the shapes that the rim repeats, CSS px. */
const rimPx = 9;

/** The lanes' names, each with the colour of its marks beside it. */
export const Gutter = memo(function Gutter({ lanes, geometry, width }: GutterProps) {
  const { textScale } = geometry;
  const room = width / textScale;
  return (
    <g className="tl-gutter">
      <rect className="tl-ground" x={0} y={0} width={width} height={geometry.height} />
      {lanes.map((lane, i) => (
        <g key={lane.id} className={`tl-actor-${lane.colour}`}>
          <text className="tl-lane-name" x={room >= namePx ? 16 : 8} y={lineOf(geometry, i)}>
            {room >= namePx ? lane.name : room >= shortPx ? lane.short : lane.code}
          </text>
          <rect
            className="tl-lane-bar"
            x={width - 9}
            y={lineOf(geometry, i) - 8}
            width={4}
            height={16}
            rx={2}
          />
        </g>
      ))}
    </g>
  );
});

/** The lines of the lanes and what parts them; they do not move. */
export const LaneLines = memo(function LaneLines({
  geometry,
  left,
  right,
}: {
  geometry: Geometry;
  left: number;
  right: number;
}) {
  const { bands, axis } = geometry;
  const ends = bands.map(band => axis + band.start + band.size);
  return (
    <>
      <path className="tl-lane-end" d={ends.map(y => `M${left},${y.toFixed(1)}H${right}`).join('')} />
      <path
        className="tl-lane-line"
        d={bands.map((_, i) => `M${left},${lineOf(geometry, i)}H${right}`).join('')}
      />
    </>
  );
});

export interface RimProps {
  readonly live: LiveView;
  readonly layout: Layout;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
}

/**
 * Spans cut by the window's left edge show their shape again over the gutter's rim. A layer of its own: it takes no
 * part in layout or counts.
 */
export const Rim = memo(function Rim({ live, layout, geometry, colours }: RimProps) {
  const key = useSyncExternalStore(live.onFollowed, () => cutSpans(live, layout).join(' '));
  const marks = (key ? key.split(' ').map(Number) : []).map(event =>
    layout.markOf(event, live.drawn().scale),
  );
  return (
    <g className="tl-rim" aria-hidden="true" transform={`translate(${rimPx * geometry.textScale},0)`}>
      {marks.flatMap(mark =>
        mark.lanes.map(lane => {
          const path = newPath();
          addShape(path, mark.shape, mark.weight, 0, lineOf(geometry, lane));
          const hollow = mark.hollow ? ' tl-hollow' : '';
          return (
            <path
              key={`${mark.event}/${lane}`}
              className={`tl-shape${hollow} tl-actor-${colours[lane]}`}
              d={String(path)}
            />
          );
        }),
      )}
    </g>
  );
});

/** At most one span for each lane: the one that began last. */
function cutSpans(live: LiveView, layout: Layout): number[] {
  const { from } = live.view();
  // Between two drawings of a zoom no level is worked out for it alone.
  const { scale } = live.drawn();
  const byLane = new Map<number, number>();
  for (const mark of layout.cutAt(from, scale)) for (const lane of mark.lanes) byLane.set(lane, mark.event);
  return [...new Set(byLane.values())].sort((a, b) => a - b);
}
