import {
  type AccountRecord,
  type ChapterRecord,
  type EventRecord,
  isFault,
  type KindRecord,
  type OneFileStory,
  type OutletRecord,
  parseDate,
  type SourceRecord,
} from '../story/authoring.ts';
import { limits, type Shape } from '../story/index.ts';
import { idGiver } from './ids.ts';
import { partiesOf, within } from './lanes.ts';
import type { ImportedEvent, ImportedLink, ImportedTimeline, Remark } from './timeline.ts';

export interface StoryOptions {
  /** The title where the file has none, or in place of its own. */
  readonly title: string | null;
  /** What stands for a title where neither file nor options have one: the file's name. */
  readonly fileTitle: string;
  /** BCP 47; by the script of the titles where it is not given. */
  readonly language: string | null;
}

/** Shapes in the order in which a story's kinds get them. */
const shapes: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'cross'];
/** A label of more graphemes is for its author to find. */
const labelLength = 24;

/** The files of a story made of what was imported; `remarks` takes what a story has no room for. */
export function storyOf(timeline: ImportedTimeline, options: StoryOptions, remarks: Remark[]): OneFileStory {
  const { events } = timeline;
  const title = within(options.title ?? timeline.title ?? options.fileTitle, limits.title) || 'A timeline';
  const language = options.language ?? languageOf(events.map(event => event.title).join(' '));
  const names = idGiver();
  const parties = partiesOf(events, names, remarks);
  const places = numbered(
    events.flatMap(({ place }) => place ?? []),
    idGiver(),
  );
  const issues = numbered(
    events.flatMap(event => event.issues),
    idGiver(),
  );
  const kinds = kindsOf(events);
  const shelf = shelfOf(events, language, names, remarks);
  const giveId = idGiver();
  const records = events.map((event): EventRecord => {
    const text = event.text.trim() || event.title;
    if (text.length > limits.text)
      lose(event, `Its text has ${text.length} characters; it is cut at ${limits.text}.`, remarks);
    if (event.title.length > limits.title)
      lose(event, `Its title is cut at ${limits.title} characters.`, remarks);
    const label = event.label ?? (graphemes(event.title) <= labelLength ? event.title : null);
    const to = event.to.map(parties.idOf).filter(id => !event.by.map(parties.idOf).includes(id));
    return {
      id: giveId(event.id ?? `${event.date.split('/')[0]} ${event.title}`),
      title: within(event.title, limits.title),
      ...(label !== null && { label: within(label, 60) }),
      date: event.date,
      kind: kinds.idOf(event.kind),
      by: event.by.length > 0 ? event.by.map(parties.idOf) : [parties.nobody],
      ...(to.length > 0 && { to }),
      ...(event.place !== null && { place: places.idOf(event.place) }),
      issues: [...new Set(event.issues.map(issues.idOf))],
      weight: event.weight,
      ...(!event.happened && { status: 'did-not-happen' as const }),
      summary: within(text, limits.text),
      accounts: shelf.accountsOf(event),
    };
  });
  return {
    story: {
      format: 1,
      id: idGiver()(title),
      title,
      description: within(timeline.description ?? title, limits.text),
      language,
      contact: { name: 'The author of this timeline' },
      lanes: parties.lanes,
      others: { name: 'Others', short: 'Others', code: 'Oth.' },
      kinds: kinds.records,
      issues: issues.records,
      places: places.records,
      chapters: chaptersOf(timeline, records),
    },
    actors: { actors: parties.actors },
    sources: { outlets: shelf.outlets, sources: shelf.sources },
    events: { events: records },
  };
}

function lose({ row, title }: ImportedEvent, what: string, remarks: Remark[]): void {
  remarks.push({ level: 'changed', row, title, what });
}

interface Numbered {
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly idOf: (name: string) => string;
}

function numbered(names: readonly string[], giveId: (words: string) => string): Numbered {
  const ids = new Map([...new Set(names)].map(name => [name, giveId(name)]));
  return {
    records: [...ids].map(([name, id]) => ({ id, name: within(name, limits.title) })),
    idOf: name => ids.get(name) ?? '',
  };
}

function kindsOf(events: readonly ImportedEvent[]): {
  readonly records: readonly KindRecord[];
  readonly idOf: (kind: string | null) => string;
} {
  const named = new Set(events.map(({ kind }) => kind ?? ''));
  if (named.size === 0) named.add('');
  const giveId = idGiver();
  const ids = new Map([...named].map(kind => [kind, giveId(kind || 'event')]));
  const records = [...ids].map(([kind, id], index): KindRecord => {
    const name = within(kind || 'Event', limits.title);
    return {
      id,
      name,
      plural: kind ? name : 'Events',
      shape: shapes[index % shapes.length] ?? 'circle',
      join: true,
    };
  });
  return { records, idOf: kind => ids.get(kind ?? '') ?? '' };
}

interface Shelf {
  readonly outlets: readonly OutletRecord[];
  readonly sources: readonly SourceRecord[];
  readonly accountsOf: (event: ImportedEvent) => AccountRecord[];
}

/** Outlets and sources of all links, each page once. */
function shelfOf(
  events: readonly ImportedEvent[],
  language: string,
  names: (words: string) => string,
  remarks: Remark[],
): Shelf {
  const outlets = new Map<string, OutletRecord>();
  const sources = new Map<string, SourceRecord>();
  const giveId = idGiver();
  const outletOf = (link: ImportedLink): string => {
    const name = within(link.outlet ?? hostOf(link.url), limits.title);
    const outlet = outlets.get(name) ?? { id: names(name), name, kind: 'news' };
    outlets.set(name, outlet);
    return outlet.id;
  };
  for (const event of events) {
    for (const link of event.links) {
      if (link.url.length > limits.url)
        lose(event, `A link of ${link.url.length} characters is not carried over.`, remarks);
      if (link.url.length > limits.url || sources.has(link.url)) continue;
      sources.set(link.url, {
        id: giveId(`${hostOf(link.url)} ${link.title ?? new URL(link.url).pathname}`),
        title: within(link.title ?? bare(link.url), limits.title),
        title_supplied: true,
        outlet: outletOf(link),
        url: link.url,
        published: link.published,
        language,
        type: 'reference',
      });
    }
  }
  const accountsOf = ({ links }: ImportedEvent): AccountRecord[] =>
    links.flatMap(({ url, claim }) => {
      const source = sources.get(url);
      return source
        ? [{ source: source.id, claim: within(claim ?? 'A link of the imported timeline.', limits.text) }]
        : [];
    });
  return { outlets: [...outlets.values()], sources: [...sources.values()], accountsOf };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

function chaptersOf(
  { chapters }: ImportedTimeline,
  events: readonly EventRecord[],
): readonly ChapterRecord[] {
  const giveId = idGiver();
  return chapters.map(({ title, text, from, to }) => ({
    id: giveId(title),
    title: within(title, limits.title),
    text: within(text || title, limits.text),
    from,
    to,
    events: events.filter(event => isWithin(event.date, `${from}/${to}`)).map(({ id }) => id),
  }));
}

function isWithin(date: string, span: string): boolean {
  const [inner, outer] = [parseDate(date), parseDate(span)];
  return !isFault(inner) && !isFault(outer) && inner.from >= outer.from && inner.to <= outer.to;
}

/** The language that the script of most letters suggests; Latin letters are taken for English. */
function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const scripts = [
    ['ko', /\p{sc=Hangul}/gu],
    ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
    ['zh', /\p{sc=Han}/gu],
    ['ru', /\p{sc=Cyrillic}/gu],
    ['ar', /\p{sc=Arabic}/gu],
    ['he', /\p{sc=Hebrew}/gu],
    ['el', /\p{sc=Greek}/gu],
  ] as const;
  // Japanese is full of Han; a fifth of kana tells it from Chinese.
  const share = { ja: 0.2 } as Readonly<Record<string, number>>;
  const found = scripts.find(
    ([language, script]) => (text.match(script)?.length ?? 0) > letters * (share[language] ?? 0.4),
  );
  return found?.[0] ?? 'en';
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
