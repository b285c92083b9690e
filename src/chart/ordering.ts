import { anchorDay, type ChartData } from './data.ts';
import { topLane } from './slots.ts';

/*
 * A story's events come in order of their first days, and few last longer than a day or have soft dates: what is in
 * order already is merged with the few that are not, and nothing else is sorted.
 */

/** The events with `matching[i] === 1`, or all, in order of their first days, then index. */
export function byFirstDay({ start, size }: ChartData, matching: Uint8Array | null): Uint32Array {
  const all = new Uint32Array(size);
  let rising = true;
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < size; i++) {
    if (matching && !matching[i]) continue;
    all[count++] = i;
    rising &&= start[i]! >= last;
    last = start[i]!;
  }
  const ids = all.subarray(0, count);
  return rising ? ids : ids.sort((a, b) => start[a]! - start[b]! || a - b);
}

/** The first days of events that are in order of them, and which of them last longer than a day. */
export function startsOf({ start, end }: ChartData, byStart: Uint32Array) {
  const starts = new Int32Array(byStart.length);
  const long: number[] = [];
  for (let i = 0; i < byStart.length; i++) {
    const id = byStart[i]!;
    const from = start[id]!;
    starts[i] = from;
    if (end[id]! - from > 1) long.push(id);
  }
  return { starts, long };
}

/** Days and events as one number each, so that numbers alone are sorted: exact up to 2^27 events. */
const mostEvents = 2 ** 27;

/**
 * The same events in order of the days on which they stand, then index, with those days.
 * @param starts and `long`: see `startsOf`
 */
export function byAnchor(
  data: ChartData,
  byStart: Uint32Array,
  starts: Int32Array,
  long: readonly number[],
): { ids: Uint32Array; anchors: Int32Array } {
  const later = long.filter(id => anchorDay(data, id) > data.start[id]!);
  if (later.length === 0) return { ids: byStart, anchors: starts };
  const keys = merged(byStart, later, id => anchorDay(data, id) * mostEvents + id);
  const anchors = new Int32Array(keys.length);
  const ids = new Uint32Array(keys.length);
  for (let k = 0; k < keys.length; k++) {
    anchors[k] = Math.floor(keys[k]! / mostEvents);
    ids[k] = keys[k]! - anchors[k]! * mostEvents;
  }
  return { ids, anchors };
}

/** The ends of events that are in order of their first days, in order. @param long see `startsOf` */
export function endsOf({ end }: ChartData, byStart: Uint32Array, long: readonly number[]): Int32Array {
  return new Int32Array(merged(byStart, long, id => end[id]!));
}

/** The keys of all, in order, which those of all but some are in already. */
function merged(all: Uint32Array, some: readonly number[], keyOf: (id: number) => number): Float64Array {
  const late = Float64Array.from(some, keyOf).sort();
  const keys = new Float64Array(all.length);
  let [next, gone] = [0, 0];
  for (let i = 0, k = 0; k < keys.length; i++) {
    const id = all[i];
    if (id !== undefined && id === some[gone]) {
      gone++;
      continue;
    }
    const key = id === undefined ? Number.POSITIVE_INFINITY : keyOf(id);
    while (next < late.length && late[next]! <= key) keys[k++] = late[next++]!;
    if (id !== undefined) keys[k++] = key;
  }
  return keys;
}

/** Events from one count of `laneCounts` to the next. */
export const laneBlock = 64;

/** For each lane how many of the first p events act in it, for every 64th p. */
export function laneCounts({ by, lanes }: ChartData, ids: Uint32Array): Uint32Array[] {
  const counts = Array.from({ length: lanes }, () => new Uint32Array(Math.ceil(ids.length / laneBlock)));
  const sum = new Uint32Array(lanes);
  for (let p = 0; p < ids.length; p++) {
    if (p % laneBlock === 0)
      for (let lane = 0; lane < lanes; lane++) counts[lane]![p / laneBlock] = sum[lane]!;
    for (let rest = by[ids[p]!]!; rest; rest &= rest - 1) sum[topLane(rest)]!++;
  }
  return counts;
}
