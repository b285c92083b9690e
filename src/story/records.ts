import * as v from 'valibot';
import { joinPath, problemOf } from './issues.ts';
import { readJson, type StoryText } from './json.ts';
import { limits } from './limits.ts';
import type { Problem } from './model.ts';
import { errorAt, type Place, shown } from './problems.ts';

/** A record and where it stands. */
export interface Found<T> {
  readonly record: T;
  readonly place: Place;
}

/** The records of one list that are of the right shape. */
export interface FoundList<T> {
  readonly items: readonly T[];
  /** Ids of records that are left out, so that what refers to them can say so. */
  readonly leftOut: ReadonlySet<string>;
  /** False where the list could not be read at all; what refers to it is then no fault of its own. */
  readonly readable: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** An object of a file; its fields are null where it could not be read. */
export interface FoundFields {
  readonly fields: Fields | null;
  readonly place: Place;
}

export type RecordSchema = v.GenericSchema & { readonly entries: v.ObjectEntries };

export interface ListRules {
  readonly least?: number;
  readonly most?: number;
  /** The list may be missing. */
  readonly optional?: boolean;
}

/** A file's fields; null where it is no JSON object of bearable size. */
export function readFile({ file, text }: StoryText, problems: Problem[]): FoundFields {
  const place: Place = { file, path: '' };
  const refuse = (found: string, expected: string): FoundFields => {
    problems.push(errorAt(place, found, expected));
    return { fields: null, place };
  };
  // No character takes more than three bytes a code unit.
  const bytes = text.length * 3 > limits.fileBytes ? new TextEncoder().encode(text).length : 0;
  if (bytes > limits.fileBytes) return refuse(`${bytes} bytes`, `at most ${limits.fileBytes} bytes`);
  // Some editors put a byte order mark before the text.
  const json = readJson(text.replace(/^\ufeff/, ''));
  if ('fault' in json) {
    const { line, column, found, expected } = json.fault;
    return refuse(`${found} at line ${line}, column ${column}`, `${expected}, as JSON asks`);
  }
  return isFields(json.value) ? { fields: json.value, place } : refuse(shown(json.value), 'an object');
}

/** A list, record by record; a record for which `read` gives null is left out. */
export function readList<T>(
  { fields, place }: FoundFields,
  name: string,
  read: (value: unknown, place: Place) => T | null,
  problems: Problem[],
  { least = 0, most = Number.POSITIVE_INFINITY, optional = false }: ListRules = {},
): FoundList<T> {
  const leftOut = new Set<string>();
  if (!fields) return { items: [], leftOut, readable: false };
  const at = { ...place, path: joinPath(place.path, name) };
  const list = fields[name];
  if (list === undefined && optional) return { items: [], leftOut, readable: true };
  if (!Array.isArray(list)) {
    problems.push(errorAt(at, shown(list), 'a list'));
    return { items: [], leftOut, readable: false };
  }
  if (list.length < least)
    problems.push(errorAt(at, 'an empty list', `at least ${least === 1 ? 'one entry' : `${least} entries`}`));
  if (list.length > most) problems.push(errorAt(at, `${list.length} entries`, `at most ${most}`));
  const items = list.slice(0, most).flatMap((value: unknown, index) => {
    const found = read(value, { ...at, path: joinPath(at.path, index) });
    if (found === null && isFields(value) && typeof value.id === 'string') leftOut.add(value.id);
    return found === null ? [] : [found];
  });
  return { items, leftOut, readable: true };
}

/** A record of the shape that the schema asks for; reported and null where it has another. */
export function readRecord<const S extends RecordSchema>(
  value: unknown,
  schema: S,
  place: Place,
  problems: Problem[],
): Found<v.InferOutput<S>> | null {
  if (!isFields(value)) {
    problems.push(errorAt(place, shown(value), 'an object'));
    return null;
  }
  const unknown = reportUnknown(value, Object.keys(schema.entries), place, problems);
  const parsed = v.safeParse(schema, value);
  // The validator stops at the first unknown field, and these are all reported already.
  const issues = (parsed.issues ?? []).filter(
    issue => !(issue.expected === 'never' && issue.path?.length === 1),
  );
  problems.push(...issues.map(issue => problemOf(issue, place)));
  return parsed.success && !unknown ? { record: parsed.output, place } : null;
}

/** A record whose optional and unknown fields may be broken: these are reported and left out, the rest is kept. */
export function readLeniently<const S extends RecordSchema>(
  fields: Fields,
  schema: S,
  place: Place,
  problems: Problem[],
): Found<v.InferOutput<S>> | null {
  const whole = readRecord(fields, schema, place, problems);
  if (whole) return whole;
  const kept = Object.entries(fields).filter(([key, value]) => {
    const entry = Object.hasOwn(schema.entries, key) ? (schema.entries[key] as v.GenericSchema) : undefined;
    return entry && v.safeParse(entry, value).success;
  });
  const parsed = v.safeParse(schema, Object.fromEntries(kept));
  return parsed.success ? { record: parsed.output, place } : null;
}

/** Reports fields that a record does not have; true where there is one. */
export function reportUnknown(
  fields: Fields,
  known: readonly string[],
  place: Place,
  problems: Problem[],
): boolean {
  const unknown = Object.keys(fields).filter(key => !known.includes(key));
  for (const key of unknown) {
    const at = { ...place, path: joinPath(place.path, key) };
    problems.push(errorAt(at, 'a field of this name', `one of ${known.join(', ')}`));
  }
  return unknown.length > 0;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
