import {
  type ClusterMark,
  clusterKey,
  type Frame,
  hasMember,
  type Layout,
  type Mark,
} from '../chart/index.ts';

/** What the keyboard walks over and a click opens: an event, or several at once. */
export type Item =
  | {
      readonly key: string;
      readonly at: number;
      readonly event: number;
      readonly mark: Mark;
      readonly cluster: null;
    }
  | {
      readonly key: string;
      readonly at: number;
      /** Its first event stands for the cluster. */
      readonly event: number;
      readonly mark: null;
      readonly cluster: ClusterMark;
    };

/** The items of a frame in order of time. */
export function itemsOf(frame: Frame, layout: Layout): Item[] {
  const items: Item[] = [
    ...frame.marks.map(markItem),
    ...frame.clusters.map(cluster => ({
      key: clusterKey(cluster),
      at: cluster.at,
      event: cluster.members?.[0] ?? layout.index.ids[cluster.lo]!,
      mark: null,
      cluster,
    })),
  ];
  return items.sort(inTime);
}

export function markItem(mark: Mark): Item {
  return { key: `e${mark.event}`, at: mark.at, event: mark.event, mark, cluster: null };
}

export function inTime(a: Item, b: Item): number {
  return a.at - b.at || a.event - b.event;
}

export function lanesOfItem(item: Item): readonly number[] {
  return item.mark ? item.mark.lanes : item.cluster.parts.map(part => part.lane);
}

/** Whether an event is the item or in it. */
export function holds(item: Item, event: number, layout: Layout): boolean {
  return item.cluster ? hasMember(layout.index, item.cluster, event) : item.event === event;
}
