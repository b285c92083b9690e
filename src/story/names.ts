import { joinPath } from './issues.ts';
import type { Problem } from './model.ts';
import { errorAt, type Place, shown } from './problems.ts';
import type { Found, FoundList } from './records.ts';

/** The ids that may be referred to, of one kind of record. */
export interface Names<T> {
  readonly get: (id: string) => T | undefined;
  /** The record of an id; reported where there is none. */
  readonly find: (id: string, place: Place) => T | undefined;
  /** Those of the ids that there are, each once; the others are reported. */
  readonly findAll: (ids: readonly string[], place: Place) => readonly string[];
}

/** A list whose ids stand once, and the look-up among them. */
export interface Named<T> {
  readonly items: readonly Found<T>[];
  readonly names: Names<T>;
}

/**
 * Keeps the first of the records that bear one id and reports the others.
 *
 * @param what the record in words, such as 'an actor'.
 * @param taken ids of other lists that may not come again.
 */
export function nameAll<T extends { readonly id: string }>(
  { items, leftOut, readable }: FoundList<Found<T>>,
  what: string,
  problems: Problem[],
  taken: readonly string[] = [],
): Named<T> {
  const { kept, byId } = keepFirst(items, problems, taken);
  return { items: kept, names: namesOf(byId, { what, leftOut, readable }, problems) };
}

/** Records without those whose id stood before. */
export function keepFirst<F extends Found<{ readonly id: string }>>(
  items: readonly F[],
  problems: Problem[],
  taken: readonly string[] = [],
): { readonly kept: readonly F[]; readonly byId: ReadonlyMap<string, F['record']> } {
  const seen = new Set(taken);
  const byId = new Map<string, F['record']>();
  const kept = items.filter(({ record, place }) => {
    if (seen.has(record.id)) {
      problems.push(errorAt(at(place, 'id'), `${shown(record.id)} a second time`, 'an id that stands once'));
      return false;
    }
    seen.add(record.id);
    byId.set(record.id, record);
    return true;
  });
  return { kept, byId };
}

export interface NameRules {
  readonly what: string;
  readonly leftOut: ReadonlySet<string>;
  readonly readable: boolean;
}

/** The look-up among records. Where their list could not be read, what is missing is not reported again. */
export function namesOf<T>(byId: ReadonlyMap<string, T>, rules: NameRules, problems: Problem[]): Names<T> {
  const { what, leftOut, readable } = rules;
  const find = (id: string, place: Place): T | undefined => {
    const record = byId.get(id);
    if (record === undefined && readable) {
      const found = leftOut.has(id) ? `${shown(id)}, which is broken itself` : shown(id);
      problems.push(errorAt(place, found, `the id of ${what}`));
    }
    return record;
  };
  const findAll = (ids: readonly string[], place: Place): readonly string[] => {
    const seen = new Set<string>();
    return ids.filter((id, index) => {
      const here = { ...place, path: joinPath(place.path, index) };
      if (seen.has(id)) {
        problems.push(errorAt(here, `${shown(id)} a second time`, 'each id once'));
        return false;
      }
      seen.add(id);
      return find(id, here) !== undefined;
    });
  };
  return { get: id => byId.get(id), find, findAll };
}

/** The place of a record's field. */
export function at(place: Place, ...keys: readonly (string | number)[]): Place {
  return { ...place, path: keys.reduce((path: string, key) => joinPath(path, key), place.path) };
}
