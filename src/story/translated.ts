import type { StoryCore, StoryDetail, StoryEvent, Texts, Translation } from './model.ts';

/**
 * Lays a translation over a story: it has the translated texts where there are some, else its own. Ids, order and all
 * that is no text stay; records without a translation are the same objects. Names keep their original as one of the
 * spellings by which they are found, events theirs beside the new words. Linear in the number of events.
 */
export function translated(core: StoryCore, translation: Translation): StoryCore {
  const { lanes, kinds, issues, places, chapters, actors, events } = translation;
  const { events: _, problems: __, ...original } = core;
  return {
    ...core,
    ...translation.head,
    lanes: over(core.lanes, lanes),
    kinds: over(core.kinds, kinds),
    issues: over(core.issues, issues),
    places: over(core.places, places, alsoFound),
    chapters: over(core.chapters, chapters),
    actors: over(core.actors, actors, alsoFound),
    events: over(core.events, events, ({ title, label }: StoryEvent) => ({ original: { title, label } })),
    translation,
    original,
  };
}

/** The same for who says what. */
export function translatedDetail(detail: StoryDetail, translation: Translation): StoryDetail {
  const { outlets, summaries, claims, expected } = translation;
  return {
    ...detail,
    outlets: over(detail.outlets, outlets, alsoFound),
    summaries: isEmpty(summaries) ? detail.summaries : { ...detail.summaries, ...summaries },
    accounts: inOrder(
      detail.accounts,
      claims,
      ({ event }) => event,
      (account, claim) => ({
        ...account,
        claim,
        original: account.claim,
      }),
    ),
    expectations: inOrder(
      detail.expectations,
      expected,
      ({ of }) => of,
      (expectation, label) => ({
        ...expectation,
        label,
        original: expectation.label,
      }),
    ),
    originals: { outlets: detail.outlets, summaries: detail.summaries, expectations: detail.expectations },
  };
}

/** The story in its own words again, as it is cited and taken along. */
export function originalOf({ translation: _, original, ...core }: StoryCore): StoryCore {
  if (!original) return core;
  return { ...core, ...original, events: core.events.map(inOwnWords) };
}

/** The same for who says what. */
export function originalDetail({ originals, ...detail }: StoryDetail): StoryDetail {
  if (!originals) return detail;
  return {
    ...detail,
    ...originals,
    accounts: detail.accounts.map(({ original, ...account }) =>
      original === undefined ? account : { ...account, claim: original },
    ),
  };
}

function inOwnWords(event: StoryEvent): StoryEvent {
  if (!event.original) return event;
  const { original, ...rest } = event;
  return { ...rest, ...original };
}

function over<T extends { readonly id: string }>(
  records: readonly T[],
  texts: Texts,
  keep: (record: T) => Partial<T> = () => ({}),
): readonly T[] {
  if (isEmpty(texts)) return records;
  return records.map(record => {
    const given = own(texts, record.id);
    return given ? { ...record, ...keep(record), ...given } : record;
  });
}

/** The records with the texts that stand, under their event, in the same order. */
function inOrder<T>(
  records: readonly T[],
  texts: Readonly<Record<string, readonly (string | null)[]>>,
  eventOf: (record: T) => string,
  withText: (record: T, text: string) => T,
): readonly T[] {
  if (isEmpty(texts)) return records;
  const next = new Map<string, number>();
  return records.map(record => {
    const event = eventOf(record);
    const at = next.get(event) ?? 0;
    next.set(event, at + 1);
    const text = own(texts, event)?.[at];
    return text ? withText(record, text) : record;
  });
}

/** The name in the story's own language, among the spellings. */
function alsoFound({
  name,
  aliases = [],
}: {
  readonly name: string;
  readonly aliases?: string[] | undefined;
}) {
  return { aliases: [name, ...aliases] };
}

function isEmpty(values: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(values).length === 0;
}

/** Ids are an author's: one may be called as what every object has. */
function own<T>(values: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}
