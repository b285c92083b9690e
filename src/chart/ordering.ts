import { anchorDay, type ChartData, flag } from './data.ts';

/*
 * A story's events come in order of their first days, and few last longer than a day or have soft dates: what is in
 * order already is merged with the few that are not, and nothing else is sorted.
 */

/** The events with `matching[i] === 1`, or all, in order of their first days, then index. */
export function byFirstDay(data: ChartData, matching: Uint8Array | null): Uint32Array {
  const { start, size } = data;
  let count = size;
  if (matching) {
    count = 0;
    for (let i = 0; i < size; i++) if (matching[i]) count++;
  }
  const ids = new Uint32Array(count);
  let rising = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0, k = 0; k < count; i++) {
    if (matching && !matching[i]) continue;
    ids[k++] = i;
    rising &&= start[i]! >= last;
    last = start[i]!;
  }
  return rising ? ids : ids.sort((a, b) => start[a]! - start[b]! || a - b);
}

/** The same events in order of the days on which they stand, then index, with those days. */
export function byAnchor(data: ChartData, byStart: Uint32Array): { ids: Uint32Array; anchors: Int32Array } {
  const { start } = data;
  const n = byStart.length;
  const later = laterThanTheirStart(data, byStart);
  const ids = later.length ? new Uint32Array(n) : byStart;
  const anchors = new Int32Array(n);
  let next = 0;
  let k = 0;
  for (let i = 0; i < n; i++) {
    const id = byStart[i]!;
    if (later.length && isMoved(data, id)) continue;
    const key = keyOf(start[id]!, id);
    for (; next < later.length && later[next]! < key; next++, k++) {
      anchors[k] = Math.floor(later[next]! / mostEvents);
      ids[k] = later[next]! - anchors[k]! * mostEvents;
    }
    ids[k] = id;
    anchors[k++] = start[id]!;
  }
  for (; next < later.length; next++, k++) {
    anchors[k] = Math.floor(later[next]! / mostEvents);
    ids[k] = later[next]! - anchors[k]! * mostEvents;
  }
  return { ids, anchors };
}

const { soft } = flag;

/** Days and events as one number each, so that numbers alone are sorted: exact up to 2^27 events. */
const mostEvents = 2 ** 27;

function keyOf(day: number, id: number): number {
  return day * mostEvents + id;
}

/** The keys, in order, of events that stand later than on their first day. */
function laterThanTheirStart(data: ChartData, ids: Uint32Array): Float64Array {
  let count = 0;
  for (let i = 0; i < ids.length; i++) if (isMoved(data, ids[i]!)) count++;
  const keys = new Float64Array(count);
  for (let i = 0, k = 0; k < count; i++) {
    const id = ids[i]!;
    if (isMoved(data, id)) keys[k++] = keyOf(anchorDay(data, id), id);
  }
  return keys.sort();
}

function isMoved({ start, end, flags }: ChartData, id: number): boolean {
  return (flags[id]! & soft) !== 0 && end[id]! - start[id]! > 2;
}

/** The first days of events that are in order of them, and their ends in order. */
export function startsAndEnds(
  { start, end }: ChartData,
  byStart: Uint32Array,
): { starts: Int32Array; ends: Int32Array } {
  const n = byStart.length;
  const starts = new Int32Array(n);
  let long = 0;
  for (let i = 0; i < n; i++) {
    const id = byStart[i]!;
    starts[i] = start[id]!;
    if (end[id]! - start[id]! > 1) long++;
  }
  const longEnds = new Int32Array(long);
  for (let i = 0, k = 0; k < long; i++) {
    const id = byStart[i]!;
    if (end[id]! - start[id]! > 1) longEnds[k++] = end[id]!;
  }
  longEnds.sort();
  const ends = new Int32Array(n);
  for (let i = 0, k = 0, next = 0; k < n; i++) {
    const id = byStart[i];
    const value = id === undefined ? Number.POSITIVE_INFINITY : end[id]!;
    if (id !== undefined && value - start[id]! > 1) continue;
    while (next < long && longEnds[next]! <= value) ends[k++] = longEnds[next++]!;
    if (id !== undefined) ends[k++] = value;
  }
  return { starts, ends };
}

/** For each lane how many of the first p events act in it, for p from 0 to their number. */
export function lanePrefixes({ by, lanes }: ChartData, ids: Uint32Array): Uint32Array[] {
  const counts = Array.from({ length: lanes }, () => new Uint32Array(ids.length + 1));
  counts.forEach((ofLane, lane) => {
    let count = 0;
    for (let p = 0; p < ids.length; p++) {
      count += (by[ids[p]!]! >> lane) & 1;
      ofLane[p + 1] = count;
    }
  });
  return counts;
}
