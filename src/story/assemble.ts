import { coverageOf, otherDates } from './coverage.ts';
import type { ResolvedAccount, ResolvedEvent } from './eventReferences.ts';
import { cut, titleAsLabelLength } from './graphemes.ts';
import { known, type Report, reported } from './knowledge.ts';
import type { Account, Position, Problem, StoryCore, StoryDetail, StoryEvent } from './model.ts';
import { by } from './order.ts';
import type { Resolved } from './references.ts';
import type { OutletRecord } from './schema.ts';
import { originOf, sideTeller, voicesOf } from './voices.ts';

interface Told {
  readonly event: ResolvedEvent;
  readonly report: Report;
}

/** A compiled story. Its order does not depend on that of the records, save where the author's order means something. */
export function assemble(
  story: Resolved,
  problems: readonly Problem[],
): { readonly core: StoryCore; readonly detail: StoryDetail } {
  const told = [...story.events]
    .sort(
      by(
        ({ date }) => date.from,
        ({ date }) => date.to,
        ({ record }) => record.id,
      ),
    )
    .map(event => ({ event, report: reportOf(event) }));
  const outlets = story.outlets.map(({ record }) => record).sort(by(({ id }) => id));
  const outletById = new Map(outlets.map(outlet => [outlet.id, outlet]));
  const { id, title, description, language, contact, method } = story.head;
  const core: StoryCore = {
    id,
    title,
    description,
    language,
    contact,
    focus: story.focus,
    lanes: story.lanes,
    kinds: story.kinds,
    issues: story.issues,
    places: story.places.map(({ record }) => record).sort(by(({ id }) => id)),
    chapters: story.chapters,
    opening: story.opening,
    method: method ?? null,
    actors: story.actors,
    events: linked(
      told.map(entry => eventOf(entry, outletById)),
      story,
    ),
    problems,
  };
  return { core, detail: detailOf(story, told, outlets) };
}

function reportOf({ record, date, accounts }: ResolvedEvent): Report {
  const happened = record.status !== 'did-not-happen';
  return reported(
    date,
    happened,
    accounts.map(({ source }) => source.publishedBy),
  );
}

type Unlinked = Omit<StoryEvent, 'links' | 'linkedFrom'>;

function eventOf({ event, report }: Told, outlets: ReadonlyMap<string, OutletRecord>): Unlinked {
  const { record, date, accounts } = event;
  return {
    id: record.id,
    title: record.title,
    label: record.label ?? cut(record.title, titleAsLabelLength),
    date,
    kind: record.kind,
    by: event.by,
    to: event.to,
    place: event.inPlace,
    issues: event.issues,
    weight: record.weight,
    happened: record.status !== 'did-not-happen',
    ...report,
    otherDates: otherDates(date, accounts),
    coverage: coverageOf(
      accounts.map(({ source }) => source),
      id => outlets.get(id)?.country,
    ),
  };
}

/** Events with their links both ways, in order of the other event's time. */
function linked(events: readonly Unlinked[], { links }: Resolved): readonly StoryEvent[] {
  const index = new Map(events.map((event, at) => [event.id, at]));
  const at = (id: string) => index.get(id) ?? 0;
  const back = new Map<string, StoryEvent['linkedFrom'][number][]>(events.map(({ id }) => [id, []]));
  for (const { id } of events) {
    for (const { to, relation } of links.get(id) ?? []) back.get(to)?.push({ from: id, relation });
  }
  return events.map(event => ({
    ...event,
    links: [...(links.get(event.id) ?? [])].sort(
      by(
        ({ to }) => at(to),
        ({ relation }) => relation,
      ),
    ),
    linkedFrom: (back.get(event.id) ?? []).sort(
      by(
        ({ from }) => at(from),
        ({ relation }) => relation,
      ),
    ),
  }));
}

function detailOf(story: Resolved, told: readonly Told[], outlets: readonly OutletRecord[]): StoryDetail {
  const sideOf = sideTeller(story.lanes, story.actors, outlets);
  const outletIds = new Set(outlets.map(({ id }) => id));
  const index = new Map(told.map(({ event }, at) => [event.record.id, at]));
  const sources = new Map(story.sources.map(({ source }) => [source.id, source]));
  const accountOf = (account: ResolvedAccount, { event, report }: Told): Account => {
    const { record, source, attributed, speaker, dates } = account;
    const voices = voicesOf({ attributed, source });
    return {
      event: event.record.id,
      source: source.id,
      attributed,
      speaker,
      aspect: record.aspect ?? null,
      claim: record.claim,
      quote: record.quote ?? null,
      dates,
      voices,
      origin: originOf({ attributed, source }, id => outletIds.has(id)),
      side: voices.map(sideOf).find(side => side !== null) ?? null,
      known: known(source.publishedBy, event.date, report),
      undated: source.publishedBy === null,
    };
  };
  const positionsOf = ({ event, report }: Told): readonly Position[] =>
    event.positions.map(({ record }) => ({
      event: event.record.id,
      ...record,
      known: known(sources.get(record.source)?.publishedBy ?? null, event.date, report),
    }));
  const summaries = [...told].map(({ event: { record } }) => [record.id, record.summary] as const);
  return {
    summaries: Object.fromEntries(summaries.sort(by(([id]) => id))),
    outlets,
    sources: story.sources.map(({ source }) => source).sort(by(({ id }) => id)),
    accounts: told.flatMap(entry =>
      entry.event.accounts.map(account => accountOf(account, entry)).sort(accountOrder),
    ),
    positions: told.flatMap(entry => [...positionsOf(entry)].sort(positionOrder)),
    expectations: [...story.expectations].sort(
      by(
        ({ of }) => index.get(of) ?? 0,
        ({ asOf }) => asOf,
        ({ source }) => source,
        ({ label }) => label,
      ),
    ),
    corrections: [...story.corrections].sort(
      by(
        ({ day }) => day,
        ({ event }) => event ?? '',
        ({ source }) => source ?? '',
        ({ was }) => was,
      ),
    ),
  };
}

const accountOrder = by<Account>(
  ({ known }) => known,
  ({ source }) => source,
  ({ aspect }) => aspect ?? '',
  ({ claim }) => claim,
  ({ quote, dates }) => `${quote ?? ''} ${dates?.edtf ?? ''}`,
);
const positionOrder = by<Position>(
  ({ known }) => known,
  ({ actor }) => actor,
  ({ issue }) => issue,
  ({ source }) => source,
  ({ stance }) => stance,
);
