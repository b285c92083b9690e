import type { AccountRecord, EventRecord, OutletRecord, SourceRecord } from '../story/index.ts';
import { readCsv } from './csv.ts';
import { accountColumns, eventColumns, sourceColumns } from './tables.ts';

/** What three tables hold of a story. Its frame (lanes, kinds, actors, places, issues, chapters) is elsewhere. */
export interface TabledStory {
  readonly outlets: readonly OutletRecord[];
  readonly sources: readonly SourceRecord[];
  readonly events: readonly EventRecord[];
}

/** The texts of the three tables. */
export interface StoryTables {
  readonly events: string;
  readonly accounts: string;
  readonly sources: string;
}

/**
 * Reads the tables of a story back into an author's records, or says which is not such a table. Values are taken as
 * they stand; the story's compiler checks them. What the tables never held is missing: positions, expectations,
 * corrections, other names of outlets, and outlets that no source has. An account of an event that is not among the
 * events is passed over.
 */
export function storyOfTables(
  texts: StoryTables,
): TabledStory | { readonly notATable: readonly (keyof StoryTables)[] } {
  const events = readCsv(texts.events, eventColumns);
  const accounts = readCsv(texts.accounts, accountColumns);
  const sources = readCsv(texts.sources, sourceColumns);
  if (!events || !accounts || !sources) {
    const read = { events, accounts, sources };
    return { notATable: (['events', 'accounts', 'sources'] as const).filter(name => !read[name]) };
  }
  const byEvent = new Map<string, AccountRecord[]>();
  for (const row of accounts.rows) {
    byEvent.set(row.event, [...(byEvent.get(row.event) ?? []), accountOf(row)]);
  }
  const outlets = new Map(sources.rows.map(row => [row.outlet, outletOf(row)]));
  return {
    outlets: [...outlets.values()],
    sources: sources.rows.map(sourceOf),
    events: events.rows.map(row => eventOf(row, byEvent.get(row.id) ?? [])),
  };
}

type Row<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>;

/* Casts: a table may say anything; that it is a kind of source, a weight or a relation is for the compiler to see. */

function eventOf(row: Row<typeof eventColumns>, accounts: readonly AccountRecord[]): EventRecord {
  const to = listOf(row.to);
  const links = listOf(row.links).map(link => {
    const [relation = '', target = ''] = link.split(' ');
    return { to: target, relation };
  });
  return {
    id: row.id,
    title: row.title,
    ...given('label', row.label),
    date: row.date,
    kind: row.kind,
    by: listOf(row.by),
    ...(to.length > 0 && { to }),
    ...given('place', row.place),
    issues: listOf(row.issues),
    weight: Number(row.weight),
    ...(row.status === 'did-not-happen' && { status: row.status }),
    summary: row.summary,
    accounts: [...accounts],
    ...(links.length > 0 && { links }),
  } as EventRecord;
}

function accountOf(row: Row<typeof accountColumns>): AccountRecord {
  const attributed = listOf(row.attributed);
  return {
    source: row.source,
    ...(attributed.length > 0 && { attributed }),
    ...given('speaker', row.speaker),
    ...given('aspect', row.aspect),
    claim: row.claim,
    ...given('quote', row.quote),
    ...given('dates', row.dates),
  };
}

function sourceOf(row: Row<typeof sourceColumns>): SourceRecord {
  return {
    id: row.id,
    title: row.title,
    ...(row.title_supplied === 'yes' && { title_supplied: true }),
    outlet: row.outlet,
    ...given('origin', row.origin),
    url: row.url,
    published: row.published === '' ? null : row.published,
    language: row.language,
    type: row.type as SourceRecord['type'],
    ...given('archived', row.archived),
  };
}

function outletOf(row: Row<typeof sourceColumns>): OutletRecord {
  return {
    id: row.outlet,
    name: row.outlet_name,
    ...given('country', row.outlet_country),
    kind: row.outlet_kind as OutletRecord['kind'],
  };
}

function listOf(cell: string): string[] {
  return cell.split(';').flatMap(id => id.trim() || []);
}

/** A field that is left out where its cell is empty. */
function given<Name extends string>(name: Name, cell: string): { readonly [Key in Name]?: string } {
  return (cell === '' ? {} : { [name]: cell }) as { readonly [Key in Name]?: string };
}
