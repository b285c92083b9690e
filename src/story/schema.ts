import * as v from 'valibot';
import { limits } from './limits.ts';
import { outletKinds, relations, shapes, sourceTypes } from './vocabulary.ts';

/*
 * The one truth about the shape of a story's files. Types are inferred from it and the JSON Schemas in
 * public/schema/ are generated from it, so every rule here must be one that JSON Schema can state:
 * regular expressions without flags, no custom checks. What spans records is checked in references.ts.
 * The words beside an expression say in a report what was expected.
 */

const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'small letters and digits in words joined by hyphens, such as "kim-jong-un"',
  ),
  v.maxLength(limits.id),
);
const title = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.title));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text));
/** EDTF, ISO 8601-2 levels 0 and 1; read in full when the story is compiled. */
const edtf = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'an address without spaces that begins with https:// or http://'),
  v.maxLength(limits.url),
);
/** BCP 47, as far as stories need it: 'en', 'zh-Hans', 'pt-BR'. */
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language such as "en", "ko" or "zh-Hans"'),
);
/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country in two capital letters, such as "KR"'));
const schemaReference = v.optional(v.string());
/** The name in its own script. */
const native = v.optional(v.array(v.strictObject({ language, name: title })));
/** Other spellings, for the search. */
const aliases = v.optional(v.array(title));

const laneNames = {
  name: title,
  /** For a narrow gutter. */
  short: v.pipe(v.string(), v.minLength(1), v.maxLength(9)),
  /** For a phone. */
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(4)),
};

export const lane = v.strictObject({
  id,
  ...laneNames,
  /** The number of a colour token; 0 is the colour of 'others'. */
  colour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  /** The states and bodies of the lane; a person is in the lane of the actor that they speak for. */
  actors: v.pipe(v.array(id), v.minLength(1)),
});

export const kind = v.strictObject({
  id,
  name: title,
  plural: title,
  /** A narrower kind takes shape and join from its broader one. */
  broader: v.optional(id),
  shape: v.optional(v.picklist(shapes)),
  /** Whether the parties of such an event did it together and are knit. */
  join: v.optional(v.boolean()),
  plover: v.optional(v.pipe(v.string(), v.maxLength(40))),
  description: v.optional(text),
});

export const issue = v.strictObject({ id, name: title, description: v.optional(text) });

export const place = v.strictObject({
  id,
  name: title,
  country: v.optional(country),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  aliases,
  native,
});

export const chapter = v.strictObject({
  id,
  title,
  /** Short name under the overview. */
  label: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(24))),
  text,
  from: edtf,
  to: edtf,
  events: v.array(id),
});

export const storyFile = v.strictObject({
  $schema: schemaReference,
  format: v.literal(1),
  id,
  title,
  description: text,
  language,
  contact: v.strictObject({
    name: title,
    email: v.optional(v.pipe(v.string(), v.email())),
    url: v.optional(url),
  }),
  focus: v.optional(v.strictObject({ from: edtf, to: edtf })),
  lanes: v.pipe(v.array(lane), v.minLength(1), v.maxLength(limits.lanes)),
  others: v.strictObject(laneNames),
  kinds: v.pipe(v.array(kind), v.minLength(1)),
  issues: v.array(issue),
  places: v.array(place),
  chapters: v.array(chapter),
  /** The chapter that the page opens on; without it the first. */
  opening: v.optional(id),
  /** How events were chosen, in plain words. */
  method: v.optional(text),
});

export const actor = v.strictObject({
  id,
  name: title,
  kind: v.picklist(['state', 'organization', 'person']),
  /** The state or body that a person or organization speaks for. */
  of: v.optional(id),
  /** Of a state: which sources are of its side. */
  country: v.optional(country),
  role: v.optional(title),
  aliases,
  native,
  description: v.optional(text),
});

export const actorsFile = v.strictObject({ $schema: schemaReference, actors: v.array(actor) });

export const outlet = v.strictObject({
  id,
  name: title,
  /** Without a country: international bodies. */
  country: v.optional(country),
  kind: v.picklist(outletKinds),
  aliases,
  native,
});

export const source = v.strictObject({
  id,
  title,
  /** True where the page's headline is unknown and the title is ours. */
  title_supplied: v.optional(v.boolean()),
  outlet: id,
  /** The outlet whose text this page prints, as a paper prints an agency's story. */
  origin: v.optional(id),
  url,
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the page shows none. */
  published: v.nullable(
    v.pipe(v.string(), v.regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'YYYY-MM-DD, YYYY-MM, YYYY or null')),
  ),
  language,
  type: v.picklist(sourceTypes),
  /** A copy that was seen. */
  archived: v.optional(url),
});

export const sourcesFile = v.strictObject({
  $schema: schemaReference,
  outlets: v.array(outlet),
  sources: v.array(source),
});

export const account = v.strictObject({
  source: id,
  /** Whom the source credits: outlets or actors. */
  attributed: v.optional(v.pipe(v.array(id), v.minLength(1))),
  /** Whose words or stance it reports: an actor. */
  speaker: v.optional(id),
  /** What of the event it speaks of, so that accounts can be laid row by row: a free word or an issue. */
  aspect: v.optional(title),
  claim: text,
  /** An official's public words. */
  quote: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.title))),
  /** Where this source dates the event otherwise. */
  dates: v.optional(edtf),
});

export const position = v.strictObject({ actor: id, issue: id, stance: text, source: id });
export const link = v.strictObject({ to: id, relation: v.picklist(relations) });

export const event = v.strictObject({
  id,
  title,
  label: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  date: edtf,
  kind: id,
  by: v.pipe(v.array(id), v.minLength(1)),
  to: v.optional(v.array(id)),
  place: v.optional(id),
  issues: v.array(id),
  weight: v.picklist([1, 2, 3]),
  status: v.optional(v.picklist(['happened', 'did-not-happen'])),
  summary: text,
  accounts: v.pipe(v.array(account), v.maxLength(limits.accounts)),
  positions: v.optional(v.array(position)),
  links: v.optional(v.array(link)),
});

export const expectation = v.strictObject({
  /** The event expected. */
  of: id,
  /** The day on which it was publicly expected so. */
  as_of: v.pipe(v.string(), v.regex(/^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$/, 'YYYY-MM-DD or YYYY-MM')),
  /** When it was expected; null where it was withdrawn. */
  date: v.nullable(edtf),
  /** What was expected, in the words of that day. */
  label: title,
  note: v.optional(text),
  source: id,
});

const day = v.pipe(v.string(), v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'YYYY-MM-DD'));

export const correction = v.strictObject({
  event: v.optional(id),
  source: v.optional(id),
  day,
  was: text,
  now: text,
});

export const eventsFile = v.strictObject({
  $schema: schemaReference,
  events: v.pipe(v.array(event), v.maxLength(limits.events)),
  expectations: v.optional(v.array(expectation)),
  corrections: v.optional(v.array(correction)),
});

export type LaneRecord = v.InferOutput<typeof lane>;
export type KindRecord = v.InferOutput<typeof kind>;
export type IssueRecord = v.InferOutput<typeof issue>;
export type PlaceRecord = v.InferOutput<typeof place>;
export type ChapterRecord = v.InferOutput<typeof chapter>;
export type StoryRecord = v.InferOutput<typeof storyFile>;
export type ActorRecord = v.InferOutput<typeof actor>;
export type OutletRecord = v.InferOutput<typeof outlet>;
export type SourceRecord = v.InferOutput<typeof source>;
export type AccountRecord = v.InferOutput<typeof account>;
export type PositionRecord = v.InferOutput<typeof position>;
export type LinkRecord = v.InferOutput<typeof link>;
export type EventRecord = v.InferOutput<typeof event>;
export type ExpectationRecord = v.InferOutput<typeof expectation>;
export type CorrectionRecord = v.InferOutput<typeof correction>;
