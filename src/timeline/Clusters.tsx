import { memo } from 'react';
import { type ClusterMark, clusterKey } from '../chart/index.ts';
import { type Along, type Geometry, lineOf, upright } from './geometry.ts';

export interface ClustersProps {
  readonly clusters: readonly ClusterMark[];
  readonly x: Along;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly isDimmed: (cluster: ClusterMark) => boolean;
}

/**
 * The capsule reaches this far beyond its outer lines: more at its head, in which its count stands. That is its top or,
 * where time runs downward, its right end.
 */
const [head, foot] = [27, 11];
/** As a right end it has room for three figures beside a disc that leaves it. */
const [rightEnd, discBeside] = [31, 8];

/** From the head of the capsule to the baseline of its count, CSS px. */
export const countY = 15;

/** A larger disc would lie under the count, CSS px. */
const largestDisc = 10.5;

/** Clusters: a capsule across the lanes concerned, one count at the top, in each lane a disc for its part. */
export const Clusters = memo(function Clusters({ clusters, x, geometry, colours, isDimmed }: ClustersProps) {
  return (
    <>
      {clusters.map(cluster => (
        <g key={clusterKey(cluster)} className={isDimmed(cluster) ? 'tl-dimmed' : undefined}>
          <Capsule cluster={cluster} x={x} geometry={geometry} colours={colours} />
        </g>
      ))}
    </>
  );
});

type CapsuleProps = Omit<ClustersProps, 'clusters' | 'isDimmed'> & { readonly cluster: ClusterMark };

function Capsule({ cluster, x, geometry, colours }: CapsuleProps) {
  const box = capsuleBox(cluster, x, geometry);
  const middle = box.x + box.width / 2;
  const { parts } = cluster;
  const [top, bottom] = [lineOf(geometry, parts[0]!.lane), lineOf(geometry, parts[parts.length - 1]!.lane)];
  return (
    <>
      <rect className="tl-cluster" {...box} rx={box.width / 2} />
      {bottom > top && <path className="tl-cluster-line" d={`M${middle},${top}V${bottom}`} />}
      {parts.map(({ lane, count }) => (
        <circle
          key={lane}
          className={`tl-shape tl-actor-${colours[lane]}`}
          cx={middle}
          cy={lineOf(geometry, lane)}
          r={discRadius(count, cluster, geometry)}
        />
      ))}
      <text
        className={cluster.count > 40 ? 'tl-count tl-count-many' : 'tl-count'}
        {...(geometry.down
          ? upright(geometry, middle + 4, box.y + box.height - 15)
          : { x: middle, y: box.y + countY })}
      >
        {shortCount(cluster.count)}
      </text>
    </>
  );
}

/** The capsule of a cluster, CSS px. */
export function capsuleBox(cluster: ClusterMark, x: Along, geometry: Geometry) {
  const { parts, width } = cluster;
  const [before, after] = geometry.down ? [foot, rightEnd] : [head, foot];
  const y = lineOf(geometry, parts[0]!.lane) - before;
  const height = lineOf(geometry, parts[parts.length - 1]!.lane) + after - y;
  return { x: x(cluster.at) - width / 2, y, width, height };
}

/** Counts over 999 are shortened, as 1.2k; the exact one is in the name. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1_000_000, 'm'];
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)}${unit}`;
}

/** Area grows with the number of events of the actor, within the capsule; CSS px. */
export function discRadius(count: number, { width }: ClusterMark, { down }: Geometry): number {
  return Math.min(2.7 + 1.25 * Math.sqrt(count), width / 2 - 3, down ? discBeside : largestDisc);
}
