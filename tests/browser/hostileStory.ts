import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface VectorFile {
  readonly classes: readonly {
    readonly name: string;
    readonly after: string;
    readonly vectors: readonly string[];
  }[];
}

const file = join(import.meta.dirname, '../fixtures/xss/vectors.json');
export const classes = (JSON.parse(readFileSync(file, 'utf8')) as VectorFile).classes;
/** Texts that would set the variable `ran`, if any of them were taken for more than a text. */
export const vectors = classes.flatMap(({ vectors }) => vectors);

/** The vectors one after the other in as few texts of a length as hold them. */
export function packed(longest: number): readonly string[] {
  const texts: string[] = [];
  for (const vector of vectors.filter(({ length }) => length <= longest)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + vector.length <= longest)
      texts[texts.length - 1] = `${last} ${vector}`;
    else texts.push(vector);
  }
  return texts;
}

const titles = packed(300);
const texts = packed(4_900);
/** Each title's vectors once, whatever the list counts from. */
const title = (i: number) => titles[i % titles.length] ?? '';
const text = (i: number) => texts[i % texts.length] ?? '';
const label = (i: number) => packed(60)[i % packed(60).length] ?? '';
const each = <T>(make: (i: number) => T): readonly T[] => titles.map((_, i) => make(i));
const native = (i: number) => [{ language: 'ko', name: title(i) }];

/** Events of the hostile story that are whole, and some that are broken. */
export const hostileEvents: readonly string[] = each(i => `event-${i}`);

/** Writes a story every text of which is a vector, so that each vector stands in each kind of text. */
export function writeHostileStory(root: string): void {
  const folder = join(root, 'hostile');
  mkdirSync(folder, { recursive: true });
  const write = (part: string, value: unknown) =>
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(value));
  write('story', story());
  write('actors', { actors: actors() });
  write('sources', { outlets: outlets(), sources: sources() });
  write('events', events());
}

function story() {
  return {
    format: 1,
    id: 'hostile',
    title: title(0),
    description: text(0),
    language: 'en',
    contact: { name: title(1), url: 'https://example.org/"onmouseover=ran=1//?<script>ran=1</script>' },
    lanes: each(i => ({
      id: `lane-${i}`,
      name: title(i),
      short: '"><svg>',
      code: '<b>',
      colour: i % 5,
      actors: [`state-${i}`],
    })).slice(0, 8),
    others: { name: title(9), short: '<script>', code: '"\'>' },
    kinds: each(i => ({
      id: `kind-${i}`,
      name: title(i),
      plural: title(i + 1),
      shape: 'circle',
      plover: '<svg onload=ran=1>',
      description: text(i),
    })),
    issues: each(i => ({ id: `issue-${i}`, name: title(i), description: text(i) })),
    places: each(i => ({ id: `place-${i}`, name: title(i), aliases: [title(i + 1)], native: native(i + 2) })),
    chapters: each(i => ({
      id: `chapter-${i}`,
      title: title(i),
      label: label(i).slice(0, 24),
      text: text(i),
      from: '2018-01',
      to: '2018-12',
      events: [`event-${i}`],
    })),
    method: text(1),
  };
}

function actors() {
  const states = each(i => ({
    id: `state-${i}`,
    name: title(i),
    kind: 'state',
    country: 'US',
    role: title(i + 1),
    description: text(i),
    aliases: [title(i + 2)],
    native: native(i + 3),
  }));
  const people = each(i => ({
    id: `person-${i}`,
    name: title(i + 1),
    kind: 'person',
    of: `state-${i % 8}`,
    role: title(i),
  }));
  return [...states.map((state, i) => (i < 8 ? state : { ...state, of: 'state-0' })), ...people];
}

function outlets() {
  return each(i => ({
    id: `outlet-${i}`,
    name: title(i),
    kind: 'news',
    country: 'KR',
    aliases: [title(i + 1)],
    native: native(i + 2),
  }));
}

function sources() {
  const addresses = classes.find(({ name }) => name === 'script addresses')?.vectors ?? [];
  const broken = addresses.map((url, i) => ({ ...source(i), id: `broken-${i}`, url, archived: url }));
  return [...each(source), ...broken];
}

function source(i: number) {
  return {
    id: `source-${i}`,
    title: title(i),
    outlet: `outlet-${i}`,
    url: `https://example.org/${i}/${title(i).replaceAll(/\s/gu, '')}`,
    archived: `https://example.org/copy/${i}/"'>${title(i + 1).replaceAll(/\s/gu, '')}`,
    published: '2018-06-13',
    language: 'en',
    type: 'news',
  };
}

function events() {
  const event = (i: number) => ({
    id: `event-${i}`,
    title: title(i),
    label: label(i),
    date: `2018-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    kind: `kind-${i}`,
    by: [`state-${i % 8}`, `person-${i}`],
    to: [`state-${(i + 1) % 8}`],
    place: `place-${i}`,
    issues: [`issue-${i}`],
    weight: 3,
    summary: text(i),
    accounts: [0, 1, 2].map(k => ({
      source: `source-${(i + k) % titles.length}`,
      speaker: `person-${i}`,
      attributed: [`outlet-${(i + k + 1) % titles.length}`],
      aspect: title(i + k),
      claim: text(i + k),
      quote: title(i + k + 1),
    })),
    positions: [{ actor: `state-${i % 8}`, issue: `issue-${i}`, stance: text(i), source: `source-${i}` }],
    links: [{ to: `event-${(i + 1) % titles.length}`, relation: 'leads-to' }],
  });
  const broken = titles.map((found, i) => ({
    ...event(i),
    id: found.slice(0, 60),
    date: label(i),
    kind: found,
    links: [{ to: found, relation: found }],
  }));
  return {
    events: [...each(event), ...broken],
    expectations: each(i => ({
      of: `event-${i}`,
      as_of: '2018-01-01',
      date: '2018-12',
      label: title(i),
      note: text(i),
      source: `source-${i}`,
    })),
    corrections: each(i => ({ event: `event-${i}`, day: '2018-12-01', was: text(i), now: text(i + 1) })),
  };
}
