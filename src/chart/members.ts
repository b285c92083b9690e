import type { ChartIndex } from './chartIndex.ts';
import type { Cluster } from './clusters.ts';

/** The events of a cluster, in order of time; a full cell's are read from the index. */
export function membersOf(index: ChartIndex, cluster: Cluster): readonly number[] {
  return cluster.members ?? Array.from(index.ids.subarray(cluster.lo, cluster.hi));
}

/** Whether an event is of a cluster. */
export function hasMember({ ids }: ChartIndex, { members, lo, hi }: Cluster, event: number): boolean {
  // What a full cell holds is not copied: it may be thousands.
  return (members ?? ids.subarray(lo, hi)).includes(event);
}
