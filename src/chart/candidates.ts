import type { ChartIndex } from './chartIndex.ts';
import type { CellView, Cluster } from './clusters.ts';
import type { ChartData } from './data.ts';
import { heaviestOf, precedence } from './precedence.ts';
import { lanesOf, topLane } from './slots.ts';

/** An event on its own, or a cluster, that may have a label. */
export interface Candidate {
  /** The event; of a cluster the weightiest. */
  readonly event: number;
  readonly cluster: Cluster | null;
  /** Days, fractional. */
  readonly at: number;
  /** Where its label may stand, the first choice first. */
  readonly lanes: readonly number[];
}

interface Asked {
  readonly views: readonly CellView[];
  /** Days between which it stands. */
  readonly from: number;
  readonly to: number;
  readonly who: 'both' | 'clusters';
  readonly leastWeight: number;
}

/** Who may have a label on a stretch, in order of precedence. */
export function candidatesIn(index: ChartIndex, { views, from, to, who, leastWeight }: Asked): Candidate[] {
  const { data } = index;
  const all: Candidate[] = [];
  for (const view of views) {
    for (const { event, at } of who === 'both' ? view.singles : []) {
      if (at >= from && at < to && data.weight[event]! >= leastWeight)
        all.push({ event, cluster: null, at, lanes: byLead(data, event) });
    }
    for (const cluster of view.clusters) {
      if (cluster.at < from || cluster.at >= to) continue;
      const event = heaviestIn(index, cluster);
      if (data.weight[event]! >= leastWeight)
        all.push({ event, cluster, at: cluster.at, lanes: [topLane(cluster.lanes)] });
    }
  }
  return all.sort((a, b) => precedence(data, a.event, b.event));
}

/** A number for what a label belongs to, for one level: an event's own, or below zero one for a cluster. */
export function keyOf({ event, cluster }: Pick<Candidate, 'event' | 'cluster'>): number {
  if (!cluster) return event;
  return cluster.members ? -2 - 2 * cluster.members[0]! : -1 - 2 * cluster.lo;
}

function heaviestIn(index: ChartIndex, { members, lo, hi }: Cluster): number {
  if (!members) return heaviestOf(index, lo, hi);
  return members.reduce((best, id) => (precedence(index.data, id, best) < 0 ? id : best));
}

/** The lanes of an event's marks, that of who leads first. */
function byLead(data: ChartData, event: number): number[] {
  const lead = data.lead[event]!;
  return [lead, ...lanesOf(data.by[event]!).filter(lane => lane !== lead)];
}
