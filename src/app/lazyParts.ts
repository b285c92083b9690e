import { lazyPart } from './lazyPart.tsx';

/*
 * What the first view does without; a script of 120 kB has no room for it. Parts of other folders are named by their
 * files and not through the folder's face: a face that is loaded at once would bring all that it names along.
 */

export const EventPanel = lazyPart(async () => (await import('../reader/EventPanel.tsx')).EventPanel);
export const Chronology = lazyPart(async () => (await import('../reader/Chronology.tsx')).Chronology);

/** Loads the search; rejects where it cannot be had. */
export async function loadSearch() {
  return (await import('../story/search.ts')).createSearch;
}

/** Fetches all parts ahead of their use. What fails is tried again when it is used. */
export function fetchParts(): void {
  for (const load of [EventPanel.fetch, loadSearch, Chronology.fetch]) load().catch(() => {});
}
