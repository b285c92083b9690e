import { memo } from 'react';
import { type ClusterMark, clusterKey } from '../chart/index.ts';
import { type Along, type Geometry, lineOf } from './geometry.ts';

export interface ClustersProps {
  readonly clusters: readonly ClusterMark[];
  readonly x: Along;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly isDimmed: (cluster: ClusterMark) => boolean;
}

/** The capsule reaches this far above the top line and below the bottom one; its count stands in the upper part. */
const above = 27;
const below = 11;

/** A larger disc would lie under the count, CSS px. */
const largestDisc = 10.5;

/** Clusters: a capsule across the lanes concerned, one count at the top, in each lane a disc for its part. */
export const Clusters = memo(function Clusters({ clusters, x, geometry, colours, isDimmed }: ClustersProps) {
  return (
    <>
      {clusters.map(cluster => (
        <g key={clusterKey(cluster)} className={`tl-fade${isDimmed(cluster) ? ' tl-dimmed' : ''}`}>
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
          r={discRadius(count, cluster.width)}
        />
      ))}
      <text className={cluster.count > 40 ? 'tl-count tl-count-many' : 'tl-count'} x={middle} y={box.y + 15}>
        {shortCount(cluster.count)}
      </text>
    </>
  );
}

/** The capsule of a cluster, CSS px. */
export function capsuleBox(cluster: ClusterMark, x: Along, geometry: Geometry) {
  const { parts, width } = cluster;
  const y = lineOf(geometry, parts[0]!.lane) - above;
  const height = lineOf(geometry, parts[parts.length - 1]!.lane) + below - y;
  return { x: x(cluster.at) - width / 2, y, width, height };
}

/** Counts over 999 are shortened, as 1.2k; the exact one is in the name. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1_000_000, 'm'];
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)}${unit}`;
}

/** Area grows with the number of events of the actor, within the capsule. */
function discRadius(count: number, width: number): number {
  return Math.min(2.7 + 1.25 * Math.sqrt(count), width / 2 - 3, largestDisc);
}
