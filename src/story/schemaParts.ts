import * as v from 'valibot';
import { limits } from './limits.ts';

/*
 * What the records of schema.ts are made of. The words beside an expression say in a report what was expected;
 * descriptions go into the JSON Schema, where an author's editor shows them.
 */

/** A schema with a sentence for the author. */
export function described<const S extends v.GenericSchema>(schema: S, words: string) {
  return v.pipe(schema, v.description<v.InferOutput<S>, string>(words));
}

export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'small letters and digits in words joined by hyphens, such as "first-meeting"',
  ),
  v.maxLength(limits.id),
);

/** A title or name. */
export const title = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.title));
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text));
/** A text of at most so many characters. */
export const short = (length: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(length));

/** Read in full when the story is compiled. */
export const edtf = described(
  short(60),
  'A date in EDTF: 2018-06-12, 2018-12, 2018, 2018-12? (uncertain), 2018-12~ (about), 201X, 2018-21 (spring), 2019-01-07/2019-01-10, 2018-09/..',
);

export const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'an address without spaces that begins with https:// or http://'),
  v.maxLength(limits.url),
);

export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language such as "en", "ko" or "zh-Hans"'),
  v.description('A language (BCP 47): en, ko, zh-Hans'),
);

export const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'a country in two capital letters, such as "KR"'),
  v.description('A country (ISO 3166-1): KR'),
);

export const schemaReference = v.optional(v.string());

export const native = v.optional(
  described(v.array(v.strictObject({ language, name: title })), 'The name in its own script'),
);

export const aliases = v.optional(described(v.array(title), 'Other spellings, for the search'));
