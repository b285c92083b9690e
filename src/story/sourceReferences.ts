import { lastDayOf } from './edtf.ts';
import type { Problem, Source } from './model.ts';
import { at, type Named, type Names, namesOf } from './names.ts';
import { errorAt, shown } from './problems.ts';
import type { Found, FoundList } from './records.ts';
import type { OutletRecord, SourceRecord } from './schema.ts';

export interface ResolvedSource {
  readonly source: Source;
  readonly found: Found<SourceRecord>;
}

/** Sources whose outlet exists and whose day can be; the others are reported and left out. */
export function resolveSources(
  list: FoundList<Found<SourceRecord>>,
  sources: Named<SourceRecord>,
  outlets: Named<OutletRecord>,
  problems: Problem[],
): { readonly items: readonly ResolvedSource[]; readonly names: Names<Source> } {
  const items = sources.items.flatMap(found => {
    const source = resolveSource(found, outlets, problems);
    return source ? [{ source, found }] : [];
  });
  const byId = new Map(items.map(({ source }) => [source.id, source]));
  const broken = sources.items.map(({ record }) => record.id).filter(id => !byId.has(id));
  const leftOut = new Set([...list.leftOut, ...broken]);
  return { items, names: namesOf(byId, { what: 'a source', leftOut, readable: list.readable }, problems) };
}

function resolveSource(
  { record, place }: Found<SourceRecord>,
  outlets: Named<OutletRecord>,
  problems: Problem[],
): Source | null {
  const outlet = outlets.names.find(record.outlet, at(place, 'outlet'));
  const hasOrigin = record.origin !== undefined && outlets.names.find(record.origin, at(place, 'origin'));
  const publishedBy = record.published === null ? null : lastDayOf(record.published);
  const isImpossible = record.published !== null && publishedBy === null;
  if (isImpossible) {
    problems.push(errorAt(at(place, 'published'), shown(record.published), 'a day that the calendar has'));
  }
  if (!outlet || isImpossible) return null;
  return {
    id: record.id,
    title: record.title,
    titleSupplied: record.title_supplied ?? false,
    outlet: record.outlet,
    origin: hasOrigin ? (record.origin ?? null) : null,
    url: record.url,
    published: record.published,
    publishedBy,
    language: record.language,
    type: record.type,
    archived: record.archived ?? null,
  };
}
