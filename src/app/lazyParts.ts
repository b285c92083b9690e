import { late } from './late.ts';
import { lazyPart } from './lazyPart.tsx';

/*
 * What the first view does without; a script of 120 kB has no room for it. Parts of other folders are named by their
 * files and not through the folder's face: a face that is loaded at once would bring all that it names along.
 */

export const EventPanel = lazyPart(async () => (await import('../reader/EventPanel.tsx')).EventPanel);
export const Chronology = lazyPart(async () => (await import('../reader/Chronology.tsx')).Chronology);

export const EventList = lazyPart(async () => (await import('./opened.ts')).EventList);
export const FilterList = lazyPart(async () => (await import('./opened.ts')).FilterList);
export const KeyList = lazyPart(async () => (await import('./opened.ts')).KeyList);
export const NothingMatches = lazyPart(async () => (await import('./opened.ts')).NothingMatches);
export const ProblemList = lazyPart(async () => (await import('./opened.ts')).ProblemList);
export const SearchResults = lazyPart(async () => (await import('./opened.ts')).SearchResults);

/** The function that makes a story's search. */
export const searchMaker = late(async () => (await import('../story/search.ts')).createSearch);

const inOpened = [EventList, FilterList, KeyList, NothingMatches, ProblemList, SearchResults];

/** Fetches all parts ahead of their use. What fails is tried again when it is used. */
export function fetchParts(): void {
  fetchAhead(EventPanel, searchMaker, ...inOpened, Chronology);
}

/** Fetches parts that are about to be opened, as a pointer over their button or the focus on it tells. */
export function fetchAhead(...parts: readonly { readonly fetch: () => Promise<unknown> }[]): void {
  for (const part of parts) part.fetch().catch(() => {});
}
