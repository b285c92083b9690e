import type { ChartData } from './data.ts';
import { mostOfOneDay } from './marks.ts';

/** Where an event stands within its day, and among how many; `of` is 0 where the day is too crowded to part. */
export interface Slot {
  /** Fraction of the day, in (0, 1). */
  readonly fraction: number;
  readonly of: number;
}

/**
 * Where the events of one day stand within it: side by side where they share a lane, acting or addressed, else at the
 * middle. The place is the same at every zoom, so that zooming never swaps two events.
 * @param ids the events anchored on one day, in order of index
 */
export function daySlots(data: ChartData, ids: readonly number[]): readonly Slot[] {
  if (ids.length === 1) return [{ fraction: 0.5, of: 1 }];
  const reach = ids.map(id => verticalReach(data, id));
  const slot: number[] = [];
  ids.forEach((_, i) => {
    const taken = new Set<number>();
    for (let j = 0; j < i; j++) if (reach[i]! & reach[j]!) taken.add(slot[j]!);
    let free = 0;
    while (taken.has(free)) free++;
    slot.push(free);
  });
  const set = meeting(reach);
  const counts = new Map<number, number>();
  set.forEach((s, i) => {
    counts.set(s, Math.max(counts.get(s) ?? 0, slot[i]! + 1));
  });
  return ids.map((_, i) => {
    const of = counts.get(set[i]!)!;
    return of > mostOfOneDay ? { fraction: 0.5, of: 0 } : { fraction: (slot[i]! + 0.5) / of, of };
  });
}

/** All lanes from the topmost to the lowest that an event's marks, knits and arrows touch, as a mask. */
export function verticalReach(data: ChartData, id: number): number {
  return laneRange(data.by[id]! | data.to[id]!);
}

/** The mask of all lanes between the lowest and the highest bit. */
export function laneRange(mask: number): number {
  if (mask === 0) return 0;
  return ((1 << (bottomLane(mask) + 1)) - 1) & ~((1 << topLane(mask)) - 1);
}

export function topLane(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

export function bottomLane(mask: number): number {
  return 31 - Math.clz32(mask);
}

/** The numbers of the lanes of a mask, from the top. */
export function lanesOf(mask: number): number[] {
  const lanes: number[] = [];
  for (let rest = mask; rest; rest &= rest - 1) lanes.push(topLane(rest));
  return lanes;
}

/** For each item the number of the set of items that it meets, directly or through others. */
function meeting(reach: readonly number[]): number[] {
  const sets: number[] = [];
  const setOf = reach.map(mask => {
    const met = sets.flatMap((lanes, s) => (lanes & mask ? [s] : []));
    const home = met[0] ?? sets.length;
    sets[home] = met.reduce((lanes, s) => lanes | sets[s]!, mask);
    for (const s of met.slice(1)) sets[s] = 0;
    return home;
  });
  // A set that was swallowed has no lanes left; its items belong to the set that now holds theirs.
  return setOf.map((s, i) => (sets[s]! & reach[i]! ? s : sets.findIndex(lanes => lanes & reach[i]!)));
}
