import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { jsonSchemas, type StoryPart, schema, translationFile } from '../../src/story/authoring.ts';
import { foldersOf, parts, smallValues } from './fixture.ts';

const schemas = jsonSchemas();
const ajv = new Ajv2020({ allErrors: true });
// The format is the validator's own; editors bring theirs.
ajv.addFormat('email', v.EMAIL_REGEX);
const validators = {
  story: ajv.compile(schemas.story),
  actors: ajv.compile(schemas.actors),
  sources: ajv.compile(schemas.sources),
  events: ajv.compile(schemas.events),
  translation: ajv.compile(schemas.translation),
};
const files = {
  story: schema.storyFile,
  actors: schema.actorsFile,
  sources: schema.sourcesFile,
  events: schema.eventsFile,
  translation: translationFile,
};
const all = [...parts, 'translation'] as const;
const translation = () => readJson('tests/fixtures/translated/de.json') as Record<string, unknown>;

function expectAgreement(part: StoryPart | 'translation', value: unknown): void {
  const ours = v.safeParse(files[part], value);
  expect({ value, valid: validators[part](value) }).toEqual({ value, valid: ours.success });
}

describe('the published schema', () => {
  test.each(all)('of %s is what the source says; `npx tsx scripts/schema.ts` writes it', part => {
    const published = readFileSync(`public/schema/${part}.schema.json`, 'utf8');
    expect(published).toBe(`${JSON.stringify(schemas[part], null, 2)}\n`);
  });

  test.each(all)('of %s is of draft 2020-12', part => {
    expect(schemas[part].$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('is named by the files of the fixtures, at an address that exists', () => {
    const values = smallValues();
    for (const part of parts) {
      const address = join('tests/fixtures/small', String(values[part].$schema));
      expect(address).toBe(join('public/schema', `${part}.schema.json`));
    }
  });
});

describe('the schema and the published schema agree', () => {
  test('on the small story', () => {
    const values = smallValues();
    for (const part of parts) {
      expect(validators[part](values[part])).toBe(true);
      expectAgreement(part, values[part]);
    }
  });

  test.each(foldersOf('tests/fixtures/broken'))('on the broken story "%s"', name => {
    for (const part of all) {
      const own = part === 'translation' ? 'translations/de' : part;
      const file = join('tests/fixtures/broken', name, `${own}.json`);
      const value = existsSync(file) ? readJson(file) : undefined;
      if (value !== undefined && !hasNamesOfTheLanguage(value)) expectAgreement(part, value);
    }
  });

  test('on stories that differ from the small one somewhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), changes, (part, list) => {
        const value = part === 'translation' ? translation() : smallValues()[part];
        for (const { at, value: next } of list) change(value, at, next);
        if (part !== 'translation' || !hasListForRecord(value)) expectAgreement(part, value);
      }),
      { numRuns: 400 },
    );
  });
});

/** Words in which the two count alike: the schema's lengths are code units, the published one's code points. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'upland',
    'a--b',
    'A',
    '',
    '2019',
    '2019-01',
    '2019-1',
    'https://a.example',
    'http://',
    'ftp://a',
  ),
  fc.constantFrom('en', 'zh-Hans', 'EN', 'KR', 'kr', 'state', 'news', 'a@b.example', 'a@b', 'x'.repeat(301)),
);
const changes = fc.array(
  fc.record({
    at: fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 5 }),
    value: fc.oneof(
      words,
      fc.constantFrom(undefined, null, true, -1, 0, 1.5, 4, 91, 181, [], {}),
      fc.jsonValue(),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

type Holder = Record<string, unknown>;

/** Puts a value somewhere into another; every third time under a name that is not there yet. */
function change(target: unknown, at: readonly number[], value: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  const holder = target as Holder;
  const keys = Object.keys(holder);
  const [step = 0, ...rest] = at;
  const key = keys[step % keys.length];
  if (key === undefined) return;
  if (rest.length > 0 && typeof holder[key] === 'object' && holder[key] !== null)
    change(holder[key], rest, value);
  else if (Array.isArray(target)) target[Number(key)] = value ?? null;
  else if (step % 3 === 0 && value !== undefined) holder[`${key}s`] = value;
  else if (value === undefined) delete holder[key];
  else holder[key] = value;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The validator takes a list for an object that need have no field; the compiler's own check does not. */
function hasListForRecord(value: unknown, path: readonly string[] = []): boolean {
  if (Array.isArray(value)) return path.length !== 4 || path[2] !== 'claims';
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => hasListForRecord(inner, [...path, key]));
}

/** Names that every object has: the validator overlooks them, the compiler's own check of names does not. */
function hasNamesOfTheLanguage(value: unknown): boolean {
  return /"(__proto__|constructor)":/.test(JSON.stringify(value));
}
