import type { ChartIndex } from './chartIndex.ts';
import type { Grouping } from './grouping.ts';
import type { CellRange } from './joining.ts';
import type { Level } from './levels.ts';
import { type Together, togetherOf } from './placeCluster.ts';

/** A cell with its events, and what it joins at the levels of its kind, from the finest on. */
export interface Held extends Omit<CellRange, 'scale' | 'places' | 'reaches'> {
  readonly places: number[];
  readonly reaches: number[];
  readonly joined: Joined[];
}

/** What a cell joins at a level and at those after it, until a coarser one joins more. */
export interface Joined {
  readonly level: Level;
  /** For each event the first of its set. */
  readonly parent: Uint16Array;
  /** CSS px a day, down to which no more is joined. */
  readonly quiet: number;
  readonly singles: readonly { readonly event: number; readonly at: number }[];
  readonly sets: readonly Together[];
}

/** What a cell shows whose events are joined in groups. */
export function shown(
  { data, ids }: ChartIndex,
  held: Held,
  groups: Grouping,
): Pick<Joined, 'singles' | 'sets'> {
  const { places } = held;
  const singles: { event: number; at: number }[] = [];
  const sets = groups.sets();
  const together = new Uint8Array(places.length);
  for (const set of sets) for (const i of set) together[i] = 1;
  places.forEach((at, i) => {
    if (!together[i]) singles.push({ event: ids[held.lo + i]!, at });
  });
  return { singles, sets: sets.map(set => togetherOf({ data, ids }, held, set)) };
}
