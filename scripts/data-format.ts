import { jsonSchemas, type PublishedSchema, type StoryPart, storyParts } from '../src/story/authoring.ts';

/* Writes docs/data-format.md from the schema of the story format, so that the page cannot say otherwise. */

interface Shape {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  /** Of records by their ids; false where there are no others. */
  readonly additionalProperties?: Shape | false;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const titles: Readonly<Record<StoryPart | 'translation', string>> = {
  story: 'story.json: what the story is made of',
  actors: 'actors.json: who takes part',
  sources: 'sources.json: outlets and sources',
  events: 'events.json: the events and their accounts',
  translation: 'translations/<language>.json: the texts in another language',
};

const head = `# The story format

This page is made from the schema by \`npm run schema\`; do not edit it by hand. How a story is written well stands in [authoring.md](authoring.md).

A story is a folder of four JSON files, and of one more for each language into which it is translated; or one file that holds the content of each under its name: \`{"story": {…}, "actors": {…}, "sources": {…}, "events": {…}, "translations": [{…}]}\`. All are in UTF-8. The format has the number 1.

The same rules as JSON Schema (draft 2020-12) lie in \`public/schema/\` and, on a site, in \`/schema/\`. A file that names its schema is completed and checked by the author's editor as it is typed:

    { "$schema": "../../public/schema/story.schema.json", … }

*Required* fields are marked with a star. An id is of small Latin letters and digits in words joined by hyphens, at most 80 characters. Fields that are not listed are errors.
`;

/** The page, as Markdown. */
export function dataFormatPage(): string {
  const schemas = jsonSchemas();
  return `${[head, ...([...storyParts, 'translation'] as const).map(part => fileSection(part, schemas[part]))].join('\n')}`;
}

function fileSection(part: keyof typeof titles, schema: PublishedSchema): string {
  const whole = schema as Shape;
  const lists = Object.entries(whole.properties ?? {}).flatMap(([name, shape]) =>
    nestedSections(name, shape, 3),
  );
  return [`## ${titles[part]}\n`, fieldTable(whole), ...lists].join('\n');
}

/** A section for each list of records, and for the lists within them. */
function nestedSections(name: string, shape: Shape, depth: number): readonly string[] {
  const record = shape.items ?? (shape.additionalProperties || shape);
  if (!record.properties) return [];
  const inner = Object.entries(record.properties).flatMap(([field, value]) =>
    value.items?.properties && field !== 'native' ? nestedSections(field, value, depth + 1) : [],
  );
  const title = shape.items || shape.additionalProperties ? `An entry of \`${name}\`` : `\`${name}\``;
  return [`${'#'.repeat(depth)} ${title}\n`, fieldTable(record), ...inner];
}

function fieldTable({ properties = {}, required = [] }: Shape): string {
  const rows = Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, shape]) => {
      const star = required.includes(name) ? '*' : '';
      return `| \`${name}\`${star} | ${cell(kindOf(shape))} | ${cell(notesOf(shape))} |`;
    });
  return ['| field | value | |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function notesOf({ description = '' }: Shape): string {
  return description.startsWith('A date in EDTF') ? 'EDTF, see [Dates](authoring.md#dates)' : description;
}

/** What a value may be, in words. */
function kindOf(shape: Shape): string {
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.enum) return `one of ${shape.enum.map(value => `\`${JSON.stringify(value)}\``).join(', ')}`;
  if (shape.anyOf) return shape.anyOf.map(kindOf).join(', or ');
  if (shape.type === 'null') return '`null`';
  if (shape.type === 'boolean') return 'true or false';
  if (shape.type === 'array') return listWords(shape);
  if (shape.additionalProperties) return `by id: ${kindOf(shape.additionalProperties)}`;
  if (shape.type === 'object')
    return `an object of ${Object.keys(shape.properties ?? {})
      .map(name => `\`${name}\``)
      .join(', ')}`;
  if (shape.type === 'integer' || shape.type === 'number') return numberWords(shape);
  return textWords(shape);
}

function listWords({ items = {}, minItems, maxItems }: Shape): string {
  const bounds = [minItems && `at least ${minItems}`, maxItems && `at most ${maxItems.toLocaleString('en')}`]
    .filter(Boolean)
    .join(', ');
  const of = items.properties
    ? `objects of ${Object.keys(items.properties)
        .slice(0, 4)
        .map(name => `\`${name}\``)
        .join(', ')}${Object.keys(items.properties).length > 4 ? ' …' : ''}`
    : `${pluralOf(kindOf(items))}`;
  return `a list of ${of}${bounds ? ` (${bounds})` : ''}`;
}

function pluralOf(words: string): string {
  return words.replace(
    /^an? (id|text|country|address|language)/,
    (_, word: string) => `${word === 'country' ? 'countrie' : word === 'address' ? 'addresse' : word}s`,
  );
}

function numberWords({ type, minimum, maximum }: Shape): string {
  const range = [minimum, maximum].every(bound => bound !== undefined)
    ? ` from ${minimum} to ${maximum}`
    : '';
  return `a ${type === 'integer' ? 'whole ' : ''}number${range}`;
}

/** The patterns of the schema, in words. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^\^\[a-z0-9\]\+\(-/, 'an id'],
  [/^\^https\?/, 'an address (http or https)'],
  [/^\^\[a-z\]\{2,3\}/, 'a language'],
  [/^\^\[A-Z\]\{2\}\$/, 'a country'],
  [/^\^\[0-9\]\{4\}\(-\[0-9\]\{2\}\(-\[0-9\]\{2\}\)\?\)\?\$/, 'YYYY, YYYY-MM or YYYY-MM-DD'],
  [/^\^\[0-9\]\{4\}-\[0-9\]\{2\}\(-/, 'YYYY-MM or YYYY-MM-DD'],
  [/^\^\[0-9\]\{4\}-\[0-9\]\{2\}-\[0-9\]\{2\}\$/, 'YYYY-MM-DD'],
];

function textWords({ pattern, format, description, minLength = 0, maxLength }: Shape): string {
  if (format === 'email') return 'an e-mail address';
  const known = pattern && patterns.find(([expression]) => expression.test(pattern));
  if (known) return known[1];
  if (description?.startsWith('A date in EDTF')) return 'a date';
  const most = maxLength === undefined ? '' : `, at most ${maxLength.toLocaleString('en')} characters`;
  return `${minLength > 0 ? 'a text' : 'a text, may be empty'}${most}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
