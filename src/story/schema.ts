import * as v from 'valibot';
import { limits } from './limits.ts';
import {
  aliases,
  country,
  described,
  edtf,
  id,
  language,
  native,
  schemaReference,
  short,
  text,
  title,
  url,
} from './schemaParts.ts';
import { outletKinds, relations, shapes, sourceTypes } from './vocabulary.ts';

/*
 * The one truth about the shape of a story's files. Types are inferred from it and the JSON Schemas in
 * public/schema/ are generated from it, so every rule here must be one that JSON Schema can state:
 * regular expressions without flags, no custom checks. What spans records is checked in references.ts.
 */

const laneNames = {
  name: title,
  short: described(short(9), 'For a narrow gutter'),
  code: described(short(4), 'For a phone'),
};

export const lane = v.strictObject({
  id,
  ...laneNames,
  colour: described(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    'The number of a colour token; 0 is the colour of “others”',
  ),
  actors: described(
    v.pipe(v.array(id), v.minLength(1)),
    'The states and bodies of the lane; a person is in the lane of the actor that they speak for',
  ),
});

export const kind = v.strictObject({
  id,
  name: title,
  plural: title,
  broader: v.optional(described(id, 'A narrower kind takes shape and join from its broader one')),
  shape: v.optional(v.picklist(shapes)),
  join: v.optional(
    described(v.boolean(), 'Whether the parties of such an event did it together and are knit'),
  ),
  plover: v.optional(described(v.pipe(v.string(), v.maxLength(40)), 'The code of the PLOVER ontology')),
  description: v.optional(text),
});

export const issue = v.strictObject({
  id,
  name: title,
  description: v.optional(described(text, 'What the issue is about, in a sentence')),
});

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
  label: v.optional(described(short(24), 'Short name under the overview')),
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
  description: described(text, 'What the story tells, in one or two sentences'),
  language,
  contact: v.strictObject({
    name: title,
    email: v.optional(v.pipe(v.string(), v.email())),
    url: v.optional(url),
  }),
  focus: v.optional(
    described(v.strictObject({ from: edtf, to: edtf }), 'The stretch that gets most of the overview'),
  ),
  lanes: v.pipe(v.array(lane), v.minLength(1), v.maxLength(limits.lanes)),
  others: v.strictObject(laneNames),
  kinds: v.pipe(v.array(kind), v.minLength(1)),
  issues: described(v.array(issue), 'What is argued about; positions are taken on these'),
  places: described(v.array(place), 'Where events took place'),
  chapters: described(v.array(chapter), 'The guided story; the page opens on one of them'),
  opening: v.optional(described(id, 'The chapter that the page opens on; without it the first')),
  method: v.optional(described(text, 'How events were chosen, in plain words')),
});

export const actor = v.strictObject({
  id,
  name: title,
  kind: v.picklist(['state', 'organization', 'person']),
  of: v.optional(described(id, 'The state or body that a person or organization speaks for')),
  country: v.optional(described(country, 'Of a state: which sources are of its side')),
  role: v.optional(described(title, 'Office or function, as it was then')),
  aliases,
  native,
  description: v.optional(text),
});

export const actorsFile = v.strictObject({ $schema: schemaReference, actors: v.array(actor) });

export const outlet = v.strictObject({
  id,
  name: title,
  country: v.optional(
    described(country, 'The country in which it publishes; none for an international body'),
  ),
  kind: v.picklist(outletKinds),
  aliases,
  native,
});

export const source = v.strictObject({
  id,
  title,
  title_supplied: v.optional(
    described(v.boolean(), 'True where the page’s headline is unknown and the title is ours'),
  ),
  outlet: described(id, 'Who publishes the page'),
  origin: v.optional(
    described(id, 'The outlet whose text this page prints, as a paper prints an agency’s story'),
  ),
  url,
  published: described(
    v.nullable(
      v.pipe(v.string(), v.regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'YYYY-MM-DD, YYYY-MM, YYYY or null')),
    ),
    'YYYY, YYYY-MM or YYYY-MM-DD; null where the page shows none',
  ),
  language,
  type: v.picklist(sourceTypes),
  archived: v.optional(described(url, 'A copy that was seen')),
});

export const sourcesFile = v.strictObject({
  $schema: schemaReference,
  outlets: v.array(outlet),
  sources: v.array(source),
});

export const account = v.strictObject({
  source: id,
  attributed: v.optional(
    described(v.pipe(v.array(id), v.minLength(1)), 'Whom the source credits: outlets or actors'),
  ),
  speaker: v.optional(described(id, 'Whose words or stance it reports: an actor')),
  aspect: v.optional(
    described(
      title,
      'What of the event it speaks of, so that accounts can be laid row by row: a free word or an issue',
    ),
  ),
  claim: described(text, 'What this source says of the event, in your own words'),
  quote: v.optional(described(title, 'An official’s public words, at most 15')),
  dates: v.optional(described(edtf, 'Where this source dates the event otherwise')),
});

export const position = v.strictObject({
  actor: id,
  issue: id,
  stance: described(text, 'What the actor wants, in a few words'),
  source: id,
});
export const link = v.strictObject({ to: described(id, 'The other event'), relation: v.picklist(relations) });

export const event = v.strictObject({
  id,
  title,
  label: v.optional(described(short(60), 'The few words on the line, best at most 24 characters')),
  date: edtf,
  kind: described(id, 'One of the story’s kinds'),
  by: described(
    v.pipe(v.array(id), v.minLength(1)),
    'Who acted, the first one leading; of a joint act all its parties',
  ),
  to: v.optional(described(v.array(id), 'At whom the act was aimed')),
  place: v.optional(described(id, 'Where it took place')),
  issues: described(v.array(id), 'What it was about'),
  weight: described(v.picklist([1, 2, 3]), '3 = among the handful of a year, 2 = important, 1 = a detail'),
  status: v.optional(described(v.picklist(['happened', 'did-not-happen']), 'Without it: happened')),
  summary: described(text, 'What happened, in neutral words'),
  accounts: v.pipe(v.array(account), v.maxLength(limits.accounts)),
  positions: v.optional(v.array(position)),
  links: v.optional(v.array(link)),
});

export const expectation = v.strictObject({
  of: described(id, 'The event expected'),
  as_of: described(
    v.pipe(v.string(), v.regex(/^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$/, 'YYYY-MM-DD or YYYY-MM')),
    'The day on which it was publicly expected so',
  ),
  date: described(v.nullable(edtf), 'When it was expected; null where it was withdrawn'),
  label: described(title, 'What was expected, in the words of that day'),
  note: v.optional(described(text, 'Anything to add')),
  source: id,
});

const day = v.pipe(v.string(), v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'YYYY-MM-DD'));

export const correction = v.strictObject({
  event: v.optional(id),
  source: v.optional(id),
  day,
  was: described(text, 'What stood there before'),
  now: described(text, 'What stands there now'),
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
