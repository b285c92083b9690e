import {
  type ClusterMark,
  type Frame,
  type Layout,
  type Mark,
  markRadius,
  membersOf,
} from '../chart/index.ts';
import { capsuleBox } from './Clusters.tsx';
import { type Along, type Geometry, lineOf, placeOf } from './geometry.ts';
import type { TimelinePast } from './past.ts';
import { shapeX } from './paths.ts';

interface NewsProps {
  readonly past: TimelinePast;
  readonly layout: Layout;
  readonly frame: Frame;
  readonly x: Along;
  readonly geometry: Geometry;
}

/** A stroke under what is new: half its length, and how far below the mark, CSS px. */
const [half, below] = [7, 5];

/** The earlier day with which the day is compared, and a stroke under all that became known since. */
export function News({ past, layout, frame, x, geometry }: NewsProps) {
  const { since, day, news } = past;
  if (since === null) return null;
  const from = x(placeOf(geometry, since + 1));
  const isNews = ({ event }: Mark) => news.has(event);
  const holdsNews = (cluster: ClusterMark) => membersOf(layout.index, cluster).some(event => news.has(event));
  const strokes = [
    ...frame.marks.filter(isNews).flatMap(mark =>
      mark.lanes.map(lane => {
        const y = lineOf(geometry, lane) + markRadius(mark.weight) + below;
        return strokePath(shapeX(mark, x, geometry), y);
      }),
    ),
    ...frame.clusters.filter(holdsNews).map(cluster => {
      const box = capsuleBox(cluster, x, geometry);
      return strokePath(box.x + box.width / 2, box.y + box.height + below - 1);
    }),
  ];
  return (
    <g aria-hidden="true">
      <path className="tl-since" d={`M${from.toFixed(1)},${geometry.axis}V${geometry.height}`} />
      <path
        className="tl-since-stretch"
        d={`M${from.toFixed(1)},${geometry.axis}H${x(placeOf(geometry, day + 1)).toFixed(1)}`}
      />
      <path className="tl-news" d={strokes.join('')} />
    </g>
  );
}

function strokePath(x: number, y: number): string {
  return `M${(x - half).toFixed(1)},${y.toFixed(1)}h${2 * half}`;
}
