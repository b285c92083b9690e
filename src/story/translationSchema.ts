import * as v from 'valibot';
import { expectation } from './schema.ts';
import { described, id, language, schemaReference, short, text, title } from './schemaParts.ts';

/*
 * The shape of a translation's file, by the rules of schema.ts. Every text is optional: what is missing is shown in the
 * story's own language.
 */

const name = v.optional(title);
const prose = v.optional(text);
const laneNames = {
  name,
  short: v.optional(described(short(9), 'For a narrow gutter')),
  code: v.optional(described(short(4), 'For a phone')),
};

/** What may be translated of each record, by the list in which the record stands. */
export const translatedRecords = {
  lanes: v.strictObject(laneNames),
  kinds: v.strictObject({ name, plural: name, description: prose }),
  issues: v.strictObject({ name, description: prose }),
  places: v.strictObject({ name }),
  chapters: v.strictObject({
    title: name,
    label: v.optional(described(short(24), 'Short name under the overview')),
    text: prose,
  }),
  actors: v.strictObject({
    name,
    role: v.optional(described(title, 'Office or function, as it was then')),
    description: prose,
  }),
  outlets: v.strictObject({ name: described(name, 'Its own name in this language, where it has one') }),
  events: v.strictObject({
    title: name,
    label: v.optional(described(short(60), 'The few words on the line, best at most 24 characters')),
    summary: prose,
    claims: v.optional(
      described(
        v.record(id, v.array(text)),
        'By the id of a source: what it says of the event, one text for each of its accounts, in the order of the file',
      ),
    ),
    expected: v.optional(
      described(
        v.record(expectation.entries.as_of, v.array(title)),
        'By the day of an expectation of the event: what was expected, one text for each expectation of that day, in the order of the file',
      ),
    ),
  }),
} as const;

/** The fields of a translation's head. */
export const translationHead = v.strictObject({
  $schema: schemaReference,
  format: v.literal(1),
  language: described(language, 'The language of the translation; the file is named after it'),
  title: name,
  description: prose,
  method: prose,
  others: v.optional(described(v.strictObject(laneNames), 'The lane of everybody else')),
});

const byId = <const S extends v.GenericSchema>(record: S, words: string) =>
  v.optional(described(v.record(id, record), words));

export const translationFile = v.strictObject({
  ...translationHead.entries,
  lanes: byId(translatedRecords.lanes, 'By the id of the lane'),
  kinds: byId(translatedRecords.kinds, 'By the id of the kind'),
  issues: byId(translatedRecords.issues, 'By the id of the issue'),
  places: byId(translatedRecords.places, 'By the id of the place'),
  chapters: byId(translatedRecords.chapters, 'By the id of the chapter'),
  actors: byId(translatedRecords.actors, 'By the id of the actor'),
  outlets: byId(translatedRecords.outlets, 'By the id of the outlet'),
  events: byId(translatedRecords.events, 'By the id of the event'),
});

export type TranslationRecord = v.InferOutput<typeof translationFile>;
