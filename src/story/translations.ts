import { cut, labelLength, titleAsLabelLength } from './graphemes.ts';
import type { StoryText } from './json.ts';
import type { Problem, StoryDetail, Texts, TranslatedList, Translation } from './model.ts';
import { at, namesOf } from './names.ts';
import { errorAt, type Place, shown } from './problems.ts';
import { type Fields, isFields, readFile, readLeniently, readRecord, reportUnknown } from './records.ts';
import type { Resolved } from './references.ts';
import type { AccountRecord, ExpectationRecord } from './schema.ts';
import type { Structure } from './structure.ts';
import { type ByEvent, inOrderOf, type Originals, readTexts } from './translatedTexts.ts';
import { type Original, originals, whatIsIn } from './translationOriginals.ts';
import { translatedRecords, translationFile, translationHead } from './translationSchema.ts';
import { lengthWarnings } from './warnings.ts';

/** A translation some of whose texts have yet to be brought into the order of what is compiled. */
export interface ReadTranslation {
  readonly texts: Omit<Translation, 'claims' | 'expected'>;
  readonly claims: ByEvent<AccountRecord>;
  readonly expected: ByEvent<ExpectationRecord>;
}

interface Of<T> {
  readonly of: (event: string) => readonly T[];
}

type Entry = readonly [id: string, texts: Fields];

/** What a translation is held against. */
interface Story {
  readonly story: Resolved;
  readonly structure: Structure;
}

/**
 * Reads the translations of a story whose records are known. What names something that there is not, and what
 * translates nothing, is reported and left out; the rest lives.
 */
export function readTranslations(
  files: readonly StoryText[],
  story: Story,
  problems: Problem[],
): readonly ReadTranslation[] {
  const taken = new Set([story.story.head.language]);
  return files.flatMap(file => {
    const read = readTranslation(file, story, problems);
    const problem = read && languageProblem(read.texts.language, file, taken);
    if (problem) problems.push(problem);
    if (!read || problem) return [];
    taken.add(read.texts.language);
    return [read];
  });
}

/** The translation with its claims beside the compiled accounts, and what was expected beside the expectations. */
export function withOrdered(
  { texts, claims, expected }: ReadTranslation,
  { accounts, expectations }: StoryDetail,
): Translation {
  return {
    ...texts,
    claims: inOrderOf(accounts, claims, {
      eventOf: ({ event }) => event,
      isOf: ({ source, claim, aspect }, of) =>
        of.source === source && of.claim === claim && (of.aspect ?? null) === aspect,
    }),
    expected: inOrderOf(expectations, expected, {
      eventOf: ({ of }) => of,
      isOf: ({ source, label }, of) => of.source === source && of.label === label,
    }),
  };
}

function languageProblem(language: string, { file }: StoryText, taken: ReadonlySet<string>): Problem | null {
  const place = { file, path: 'language' };
  if (taken.has(language)) {
    return errorAt(place, `${shown(language)}, which the story has already`, 'another language');
  }
  const named = /(?:^|[\\/])translations[\\/]([^\\/]+)\.json$/.exec(file)?.[1] ?? language;
  return named === language
    ? null
    : errorAt(place, shown(language), `${shown(named)}, as the file is called`);
}

function readTranslation(text: StoryText, { story, structure }: Story, problems: Problem[]) {
  const { fields, place } = readFile(text, problems);
  if (!fields) return null;
  reportUnknown(fields, Object.keys(translationFile.entries), place, problems);
  const own = Object.entries(fields).filter(([key]) => Object.hasOwn(translationHead.entries, key));
  const head = readLeniently(Object.fromEntries(own), translationHead, place, problems);
  if (!head) return null;
  const { language, others, title, description, method } = head.record;
  const ownOthers = fieldsAt(others, at(place, 'others'), problems);
  const found = originals(story, structure);
  const list = (name: TranslatedList): readonly Entry[] =>
    readList(name, fields, { original: found[name], place: at(place, name), problems });
  const events = list('events');
  const eventById = new Map(story.events.map(event => [event.record.id, event]));
  const expectations = structure.expectations.items.map(({ record }) => record);
  const listed = <T>(
    field: string,
    { of, ...originals }: Omit<Originals<T>, 'records'> & Of<T>,
  ): ByEvent<T> =>
    new Map(
      events.flatMap(([id, entry]) => {
        const here = { ...at(place, 'events', id, field), event: id };
        const given = fieldsAt(entry[field], here, problems);
        return given ? [[id, readTexts(given, { ...originals, records: of(id) }, here, problems)]] : [];
      }),
    );
  return {
    texts: {
      language,
      head: textsOf(withoutLacking({ title, description, method }, story.head, place, problems)),
      lanes: { ...texts(list('lanes')), ...(ownOthers && { others: textsOf(ownOthers) }) },
      kinds: texts(list('kinds')),
      issues: texts(list('issues')),
      places: texts(list('places')),
      chapters: labelled(list('chapters'), found.chapters, labelLength),
      actors: texts(list('actors')),
      outlets: texts(list('outlets')),
      events: labelled(events, found.events, titleAsLabelLength),
      summaries: Object.fromEntries(
        events.flatMap(([id, { summary }]) => (typeof summary === 'string' ? [[id, summary]] : [])),
      ),
    },
    claims: listed('claims', {
      of: id => eventById.get(id)?.accounts.map(({ record }) => record) ?? [],
      keyOf: ({ source }: AccountRecord) => source,
      wanted: 'the id of a source of this event',
    }),
    expected: listed('expected', {
      of: id => expectations.filter(({ of }) => of === id),
      keyOf: ({ as_of }: ExpectationRecord) => as_of,
      wanted: 'a day on which this event was expected',
    }),
  };
}

interface ListToRead {
  readonly original: Original;
  readonly place: Place;
  readonly problems: Problem[];
}

/** The records of one list whose originals there are. */
function readList(name: TranslatedList, fields: Fields, { original, place, problems }: ListToRead) {
  const given = fieldsAt(fields[name], place, problems);
  if (!given) return [];
  const names = namesOf(original.records, { what: whatIsIn[name], ...original }, problems);
  return Object.entries(given).flatMap(([id, value]): Entry[] => {
    const here = { ...at(place, id), ...(name === 'events' && { event: id }) };
    const record = names.find(id, here);
    const read = record && readRecord(value, translatedRecords[name], here, problems)?.record;
    if (!read) return [];
    if (name === 'events')
      problems.push(...lengthWarnings(read as { readonly title?: string; readonly label?: string }, here));
    return [[id, withoutLacking(read, record, here, problems)]];
  });
}

/** An object, or nothing; the validator takes a list for one without required fields. */
function fieldsAt(value: unknown, place: Place, problems: Problem[]): Fields | null {
  if (isFields(value)) return value;
  if (value !== undefined) problems.push(errorAt(place, shown(value), 'an object'));
  return null;
}

/** A label may stand for a title that was short enough to have none; the lists stand elsewhere in the original. */
const isOwnField = (field: string) => ['label', 'claims', 'expected'].includes(field);

/** The texts whose originals there are. */
function withoutLacking(given: Fields, original: object, place: Place, problems: Problem[]): Fields {
  const kept = Object.entries(given).filter(([field, text]) => {
    if (text === undefined) return false;
    if (isOwnField(field) || field in original) return true;
    problems.push(errorAt(at(place, field), shown(text), 'no such field, as the original has none'));
    return false;
  });
  return Object.fromEntries(kept);
}

function texts(entries: readonly Entry[]): Texts {
  return Object.fromEntries(entries.map(([id, fields]) => [id, textsOf(fields)]));
}

/** Where the original has no label of its own, a title that is translated is cut to be one. */
function labelled(entries: readonly Entry[], { records }: Original, length: number): Texts {
  const whole = entries.map(([id, fields]) => {
    const original: Fields = { ...records.get(id) };
    const title = fields.title;
    const isCut = original.label === undefined || original.label === cut(String(original.title), length);
    return [
      id,
      isCut && typeof title === 'string' ? { label: cut(title, length), ...fields } : fields,
    ] as const;
  });
  return texts(whole);
}

/** The fields that are texts and stand in the record itself. */
function textsOf(fields: Fields): Readonly<Record<string, string>> {
  const kept = Object.entries(fields).filter(
    ([name, text]) => typeof text === 'string' && name !== 'summary',
  );
  return Object.fromEntries(kept) as Record<string, string>;
}
