import type { StoryCore, StoryDetail } from '../story/index.ts';
import { type Day, formatDay } from '../story/index.ts';
import { cameoRoot } from './cameo.ts';
import { writeCsv } from './csv.ts';
import { ownLabel } from './wholeStory.ts';

export const eventColumns = [
  'id',
  'title',
  'label',
  'date',
  'first_day',
  'last_day',
  'reported',
  'kind',
  'kind_name',
  'plover',
  'cameo',
  'by',
  'to',
  'place',
  'issues',
  'weight',
  'status',
  'summary',
  'links',
] as const;

export const accountColumns = [
  'event',
  'event_title',
  'event_date',
  'source',
  'outlet_name',
  'published',
  'attributed',
  'speaker',
  'aspect',
  'claim',
  'quote',
  'dates',
  'side',
] as const;

export const sourceColumns = [
  'id',
  'title',
  'title_supplied',
  'outlet',
  'outlet_name',
  'outlet_country',
  'outlet_kind',
  'origin',
  'url',
  'published',
  'language',
  'type',
  'archived',
] as const;

type Row<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>;

/** Ids have no spaces and no semicolons, so a list of them is one cell. */
export const listed = (ids: readonly string[]) => ids.join('; ');

/**
 * The events of a story as CSV, one row for each in order of time. `first_day`, `last_day`, `reported`, `kind_name`,
 * `plover` and `cameo` follow from the rest and are there for who counts and sorts; the codes are those of the event's kind.
 */
export function eventsCsv(core: StoryCore, detail: StoryDetail): string {
  const kinds = new Map(core.kinds.map(kind => [kind.id, kind]));
  const rows = core.events.map((event): Row<typeof eventColumns> => {
    const kind = kinds.get(event.kind);
    return {
      id: event.id,
      title: event.title,
      label: ownLabel(event),
      date: event.date.edtf,
      first_day: formatDay(event.date.from),
      last_day: formatDay((event.date.to - 1) as Day),
      reported: event.reported === null ? '' : formatDay(event.reported),
      kind: event.kind,
      kind_name: kind?.name ?? '',
      plover: kind?.plover ?? '',
      cameo: cameoRoot(kind?.plover ?? ''),
      by: listed(event.by),
      to: listed(event.to),
      place: event.place ?? '',
      issues: listed(event.issues),
      weight: String(event.weight),
      status: event.happened ? 'happened' : 'did-not-happen',
      summary: detail.summaries[event.id] ?? '',
      links: listed(event.links.map(({ relation, to }) => `${relation} ${to}`)),
    };
  });
  return writeCsv({ columns: eventColumns, rows });
}

/** The accounts of a story's events as CSV, those of one event together, in order of when they were known. */
export function accountsCsv(core: StoryCore, detail: StoryDetail): string {
  const events = new Map(core.events.map(event => [event.id, event]));
  const sources = new Map(detail.sources.map(source => [source.id, source]));
  const outlets = new Map(detail.outlets.map(outlet => [outlet.id, outlet]));
  const rows = detail.accounts.map((account): Row<typeof accountColumns> => {
    const source = sources.get(account.source);
    const event = events.get(account.event);
    return {
      event: account.event,
      event_title: event?.title ?? '',
      event_date: event?.date.edtf ?? '',
      source: account.source,
      outlet_name: outlets.get(source?.outlet ?? '')?.name ?? '',
      published: source?.published ?? '',
      attributed: listed(account.attributed),
      speaker: account.speaker ?? '',
      aspect: account.aspect ?? '',
      claim: account.claim,
      quote: account.quote ?? '',
      dates: account.dates?.edtf ?? '',
      side: account.side === null ? '' : (core.lanes[account.side]?.id ?? ''),
    };
  });
  return writeCsv({ columns: accountColumns, rows });
}

/** The sources of a story as CSV, each with what is known of its outlet. */
export function sourcesCsv(detail: StoryDetail): string {
  const outlets = new Map(detail.outlets.map(outlet => [outlet.id, outlet]));
  const rows = detail.sources.map((source): Row<typeof sourceColumns> => {
    const outlet = outlets.get(source.outlet);
    return {
      id: source.id,
      title: source.title,
      title_supplied: source.titleSupplied ? 'yes' : '',
      outlet: source.outlet,
      outlet_name: outlet?.name ?? '',
      outlet_country: outlet?.country ?? '',
      outlet_kind: outlet?.kind ?? '',
      origin: source.origin ?? '',
      url: source.url,
      published: source.published ?? '',
      language: source.language,
      type: source.type,
      archived: source.archived ?? '',
    };
  });
  return writeCsv({ columns: sourceColumns, rows });
}
