import type { ChartData } from './data.ts';
import { mostOfOneDay } from './marks.ts';

/** Where an event stands within its day, and among how many; `of` is 0 where the day is too crowded to part. */
export interface Slot {
  /** Fraction of the day, in (0, 1). */
  readonly fraction: number;
  readonly of: number;
}

/** Places that are told apart; a day with more is crowded long before. */
const mostPlaces = 30;

/**
 * Where the events of one day stand within it: side by side where they share a lane, acting or addressed, else at the
 * middle. The place is the same at every zoom, so that zooming never swaps two events.
 * @param ids the events anchored on one day, in order of index
 */
export function daySlots(data: ChartData, ids: readonly number[]): readonly Slot[] {
  if (ids.length === 1) return [{ fraction: 0.5, of: 1 }];
  const reach = ids.map(id => verticalReach(data, id));
  const order = ids.map((_, i) => i);
  const natural = firstFree(reach, order, data.lanes);
  let { places } = natural;
  if (natural.used > mostOfOneDay || natural.used > natural.most) {
    // From the top lane down no place is wasted: the most in one lane have as many places, and no more.
    order.sort((a, b) => topLane(reach[a]!) - topLane(reach[b]!) || a - b);
    places = firstFree(reach, order, data.lanes).places;
  }
  const set = joinedLanes(reach, data.lanes);
  const counts = new Array<number>(data.lanes).fill(0);
  reach.forEach((mask, i) => {
    const home = set[topLane(mask)]!;
    counts[home] = Math.max(counts[home]!, places[i]! + 1);
  });
  return reach.map((mask, i) => {
    const of = counts[set[topLane(mask)]!]!;
    return of > mostOfOneDay ? { fraction: 0.5, of: 0 } : { fraction: (places[i]! + 0.5) / of, of };
  });
}

/** Gives to each item, in order, the first place that is free in all lanes of its reach: `used` of them, `most` in one lane. */
function firstFree(
  reach: readonly number[],
  order: readonly number[],
  lanes: number,
): { readonly places: readonly number[]; readonly used: number; readonly most: number } {
  const taken = new Int32Array(lanes);
  const places = new Array<number>(reach.length).fill(0);
  let used = 0;
  for (const i of order) {
    const [top, bottom] = [topLane(reach[i]!), bottomLane(reach[i]!)];
    let full = 0;
    for (let lane = top; lane <= bottom; lane++) full |= taken[lane]!;
    const place = Math.min(mostPlaces, topLane(~full));
    for (let lane = top; lane <= bottom; lane++) taken[lane]! |= 1 << place;
    places[i] = place;
    used = Math.max(used, place + 1);
  }
  return { places, used, most: Math.max(...Array.from(taken, mask => lanesOf(mask).length)) };
}

/** For each lane the number of the set of lanes with which items join it, directly or through others. */
function joinedLanes(reach: readonly number[], lanes: number): number[] {
  const joined = reach.reduce((joined, mask) => joined | (mask & (mask >>> 1)), 0);
  const set: number[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    set.push(lane > 0 && (joined >> (lane - 1)) & 1 ? set[lane - 1]! : lane);
  }
  return set;
}

/** All lanes from the topmost to the lowest that an event's marks, knits and arrows touch, as a mask. */
export function verticalReach(data: ChartData, id: number): number {
  return laneRange(data.by[id]! | data.to[id]!);
}

/** The mask of all lanes between the lowest and the highest bit. */
export function laneRange(mask: number): number {
  return mask && ((2 << bottomLane(mask)) - 1) & -(mask & -mask);
}

export function topLane(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

export function bottomLane(mask: number): number {
  return 31 - Math.clz32(mask);
}

/** The numbers of the lanes of a mask, from the top; of any mask, the bits that are set. */
export function lanesOf(mask: number): number[] {
  const lanes: number[] = [];
  for (let rest = mask; rest; rest &= rest - 1) lanes.push(topLane(rest));
  return lanes;
}
