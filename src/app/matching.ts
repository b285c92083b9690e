import { type Filters, isEmpty, matches, type SearchHit, type StoryCore } from '../story/index.ts';

/** What filters and search leave of a story. */
export interface Matching {
  /** One byte per event, 1 where it is shown; null where all are. */
  readonly matching: Uint8Array | null;
  /** Events that the search found and the filters let pass, best first; null without a query. */
  readonly hits: readonly SearchHit[] | null;
  /** Events to stand out from the rest; null where none do. */
  readonly highlighted: ReadonlySet<number> | null;
  /** How many found events the filters hide. */
  readonly hidden: number;
  /** One byte per event, 1 where it is told by the sources to which the story is restricted; null where it is not. */
  readonly told: Uint8Array | null;
  /** Looking back: one byte per event, 1 where it was expected and is shown; null for the whole story. */
  readonly expected: Uint8Array | null;
}

/** The whole story: nothing in it is only expected. */
const unparted = (matching: Uint8Array | null) => ({ matching, expected: null });

/** Brings filters, tellers and search together. `found` is null without a query. Linear in events. */
export function combine(
  core: StoryCore,
  filters: Filters,
  found: readonly SearchHit[] | null,
  resultsOnly: boolean,
  parted: (left: Uint8Array | null) => Pick<Matching, 'matching' | 'expected'> = unparted,
  told: Uint8Array | null = null,
): Matching {
  const passed = both(isEmpty(filters) ? null : matches(core, filters), told);
  if (!found) return { ...parted(passed), hits: null, highlighted: null, hidden: 0, told };
  const hits = passed ? found.filter(hit => passed[hit.index] === 1) : found;
  const hidden = found.length - hits.length;
  if (!resultsOnly) {
    return { ...parted(passed), hits, highlighted: new Set(hits.map(hit => hit.index)), hidden, told };
  }
  const left = new Uint8Array(core.events.length);
  for (const hit of hits) left[hit.index] = 1;
  return { ...parted(left), hits, highlighted: null, hidden, told };
}

/** 1 where both masks have it; null stands for all. */
export function both(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  return a && b ? a.map((byte, event) => byte & b[event]!) : (a ?? b);
}

/** Indices of the events that match, in order of time. */
export function matchingEvents(core: StoryCore, matching: Uint8Array | null): readonly number[] {
  const all = core.events.map((_, index) => index);
  return matching ? all.filter(index => matching[index] === 1) : all;
}

/** As many as anyone reads through; the line shows them all. */
const longest = 40;

/** The results that the list names, best first. */
export function shownHits(found: Matching): readonly SearchHit[] {
  return found.hits?.slice(0, longest) ?? [];
}
