import type { Problem } from './model.ts';
import { at } from './names.ts';
import { errorAt, type Place, shown } from './problems.ts';
import type { Fields } from './records.ts';

/** By event: records of the original, each with its text in another language. */
export type ByEvent<T> = ReadonlyMap<string, readonly (readonly [original: T, text: string])[]>;

/** What lists of texts stand for: the records that have one key, in the order of the file. */
export interface Originals<T> {
  readonly records: readonly T[];
  readonly keyOf: (record: T) => string;
  /** What a key is, for who gave another. */
  readonly wanted: string;
}

/** Reads lists of texts by key, and lays each text beside its original. */
export function readTexts<T>(
  given: Fields,
  { records, keyOf, wanted }: Originals<T>,
  place: Place,
  problems: Problem[],
): readonly (readonly [T, string])[] {
  return Object.entries(given).flatMap(([key, list]) => {
    const own = records.filter(record => keyOf(record) === key);
    const here = at(place, key);
    if (own.length === 0) {
      problems.push(errorAt(here, shown(key), wanted));
      return [];
    }
    const texts = list as readonly string[];
    if (texts.length > own.length)
      problems.push(errorAt(here, `${texts.length} entries`, `at most ${own.length}`));
    return own.slice(0, texts.length).map((record, index) => [record, texts[index]!] as const);
  });
}

/** Brings texts into the order of what has been compiled; null for what is not translated. */
export function inOrderOf<T, C>(
  compiled: readonly C[],
  texts: ByEvent<T>,
  by: { readonly eventOf: (one: C) => string; readonly isOf: (one: C, original: T) => boolean },
): Readonly<Record<string, readonly (string | null)[]>> {
  const ofEvent = new Map<string, C[]>([...texts.keys()].map(event => [event, []]));
  for (const one of compiled) ofEvent.get(by.eventOf(one))?.push(one);
  const textsOf = ([event, given]: readonly [string, readonly (readonly [T, string])[]]) =>
    (ofEvent.get(event) ?? []).map(one => given.find(([original]) => by.isOf(one, original))?.[1] ?? null);
  return Object.fromEntries([...texts].map(entry => [entry[0], textsOf(entry)]));
}
