import type { Chapter, Kind, Lane, StoryCore, StoryDetail, StoryEvent } from '../story/index.ts';
import {
  type Account,
  type AccountRecord,
  type ActorRecord,
  cut,
  type Day,
  type EventRecord,
  type ExpectationRecord,
  formatDay,
  type Source,
  type SourceRecord,
  type StoryRecord,
  titleAsLabelLength,
} from '../story/index.ts';

/** The four files of a story as values, which is also what a story in one file holds. */
export interface WholeStory {
  readonly story: StoryRecord;
  readonly actors: { readonly actors: readonly ActorRecord[] };
  readonly sources: Pick<StoryDetail, 'outlets'> & { readonly sources: readonly SourceRecord[] };
  readonly events: {
    readonly events: readonly EventRecord[];
    readonly expectations?: readonly ExpectationRecord[];
    readonly corrections?: StoryDetail['corrections'];
  };
}

/**
 * A compiled story as an author's files again: compiled anew they give the same story. Not carried, because a
 * compiled story no longer has them: broken records, the steps between a narrow kind and its broadest one, and how the
 * days of chapters were written.
 */
export function wholeStory(core: StoryCore, detail: StoryDetail): WholeStory {
  const { outlets, expectations, corrections } = detail;
  return {
    story: headOf(core),
    actors: { actors: core.actors.map(({ lane: _, ...actor }) => actor) },
    sources: { outlets, sources: detail.sources.map(sourceRecord) },
    events: {
      events: core.events.map(event => eventRecord(event, detail)),
      ...(expectations.length > 0 && {
        expectations: expectations.map(({ of, asOf, date, label, note, source }) => ({
          of,
          as_of: formatDay(asOf),
          date: date?.edtf ?? null,
          label,
          ...(note !== null && { note }),
          source,
        })),
      }),
      ...(corrections.length > 0 && { corrections }),
    },
  };
}

/** The story in one file, as `npm run story -- check` and the importer read it. */
export function storyText(core: StoryCore, detail: StoryDetail): string {
  return `${JSON.stringify(wholeStory(core, detail), null, 2)}\n`;
}

function headOf(core: StoryCore): StoryRecord {
  const { id, title, description, language, contact, focus, opening, method } = core;
  const others = core.lanes.at(-1);
  return {
    format: 1,
    id,
    title,
    description,
    language,
    contact: {
      name: contact.name,
      ...(contact.email !== undefined && { email: contact.email }),
      ...(contact.url !== undefined && { url: contact.url }),
    },
    ...(focus && { focus: stretch(focus) }),
    lanes: core.lanes.slice(0, -1).map((lane, index) => laneRecord(lane, index, core)),
    others: {
      name: others?.name ?? 'Others',
      short: others?.short ?? 'Others',
      code: others?.code ?? 'Oth.',
    },
    kinds: core.kinds.map(kindRecord),
    issues: [...core.issues],
    places: [...core.places],
    chapters: core.chapters.map(chapterRecord),
    ...(opening !== null && { opening }),
    ...(method !== null && { method }),
  };
}

/** A lane names whom it is made for; those who speak for them follow of themselves. */
function laneRecord({ id, name, short, code, colour }: Lane, index: number, core: StoryCore) {
  const laneOf = new Map(core.actors.map(actor => [actor.id, actor.lane]));
  const own = core.actors.filter(({ kind, lane, of }) => {
    return kind !== 'person' && lane === index && (of === undefined || laneOf.get(of) !== index);
  });
  return { id, name, short, code, colour, actors: own.map(actor => actor.id) };
}

function kindRecord({ id, name, plural, broadest, shape, join, plover, description }: Kind) {
  return {
    id,
    name,
    plural,
    ...(broadest !== id && { broader: broadest }),
    shape,
    join,
    ...(plover !== undefined && { plover }),
    ...(description !== undefined && { description }),
  };
}

function chapterRecord({ id, title, label, text, from, to, events }: Chapter) {
  return { id, title, label, text, ...stretch({ from, to }), events: [...events] };
}

function stretch({ from, to }: { readonly from: Day; readonly to: Day }) {
  return { from: formatDay(from), to: formatDay((to - 1) as Day) };
}

/** A source as an author writes it. */
export function sourceRecord(source: Source): SourceRecord {
  const { id, title, titleSupplied, outlet, origin, url, published, language, type, archived } = source;
  return {
    id,
    title,
    ...(titleSupplied && { title_supplied: true }),
    outlet,
    ...(origin !== null && { origin }),
    url,
    published,
    language,
    type,
    ...(archived !== null && { archived }),
  };
}

/** The label that the author gave an event; '' where it is the title, cut. */
export function ownLabel({ label, title }: StoryEvent): string {
  return label === cut(title, titleAsLabelLength) ? '' : label;
}

/** An event as an author writes it, with the accounts and positions of the detail. */
export function eventRecord(event: StoryEvent, detail: StoryDetail): EventRecord {
  const accounts = detail.accounts.filter(account => account.event === event.id);
  const positions = detail.positions.filter(position => position.event === event.id);
  return {
    id: event.id,
    title: event.title,
    ...(ownLabel(event) !== '' && { label: ownLabel(event) }),
    date: event.date.edtf,
    kind: event.kind,
    by: [...event.by],
    ...(event.to.length > 0 && { to: [...event.to] }),
    ...(event.place !== null && { place: event.place }),
    issues: [...event.issues],
    weight: event.weight,
    ...(!event.happened && { status: 'did-not-happen' as const }),
    summary: detail.summaries[event.id] ?? event.title,
    accounts: accounts.map(accountRecord),
    ...(positions.length > 0 && {
      positions: positions.map(({ actor, issue, stance, source }) => ({ actor, issue, stance, source })),
    }),
    ...(event.links.length > 0 && { links: event.links.map(({ to, relation }) => ({ to, relation })) }),
  };
}

export function accountRecord(account: Account): AccountRecord {
  const { source, attributed, speaker, aspect, claim, quote, dates } = account;
  return {
    source,
    ...(attributed.length > 0 && { attributed: [...attributed] }),
    ...(speaker !== null && { speaker }),
    ...(aspect !== null && { aspect }),
    claim,
    ...(quote !== null && { quote }),
    ...(dates && { dates: dates.edtf }),
  };
}
