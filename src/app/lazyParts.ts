import { late } from './late.ts';
import { lazyPart } from './lazyPart.tsx';

/*
 * What the first view does without; a script of 120 kB has no room for it. Parts of other folders are named by their
 * files and not through the folder's face: a face that is loaded at once would bring all that it names along.
 */

const panel = late(() => import('../reader/opened.ts'));
const chronology = late(() => import('../reader/Chronology.tsx'));
const promises = late(() => import('./PromisesView.tsx'));
const guide = late(() => import('../reader/Guide.tsx'));
const compare = late(() => import('../reader/Compare.tsx'));
const onDemand = late(() => import('./opened.ts'));
const sharing = late(() => import('./ShareDialog.tsx'));
const search = late(() => import('../story/search.ts'));

export const Panel = lazyPart(panel, script => script.Panel);
export const EventPanel = lazyPart(panel, script => script.EventPanel);
export const Chronology = lazyPart(chronology, script => script.Chronology);
export const PromisesView = lazyPart(promises, script => script.PromisesView);
export const Compare = lazyPart(compare, script => script.Compare);
export const EventList = lazyPart(onDemand, script => script.EventList);
export const Guide = lazyPart(guide, script => script.Guide);
export const FilterList = lazyPart(onDemand, script => script.FilterList);
export const KeyList = lazyPart(onDemand, script => script.KeyList);
export const NothingMatches = lazyPart(onDemand, script => script.NothingMatches);
export const ProblemList = lazyPart(onDemand, script => script.ProblemList);
export const ShareDialog = lazyPart(sharing, script => script.ShareDialog);
export const SearchResults = lazyPart(onDemand, script => script.SearchResults);

/** Loads the function that makes a story's search; rejects with `NotLoaded`. */
export async function loadSearch() {
  return (await search.fetch()).createSearch;
}

/** In the order in which they are likely to be wanted. */
const scripts = [panel, search, onDemand, compare, guide, chronology, promises, sharing];

/** Fetches all parts ahead of their use. What fails is tried again when it is used. Never rejects. */
export function fetchParts(): Promise<unknown> {
  return Promise.allSettled(scripts.map(({ fetch }) => fetch()));
}

/** Fetches what shows an open event, and resolves whether or not it has come. */
export async function fetchPanel(): Promise<void> {
  await panel.fetch().catch(() => {});
}

/** Fetches what a button opens, as a pointer over it or the focus on it foretells. */
export function fetchOnDemand(): void {
  onDemand.fetch().catch(() => {});
}

/** Fetches what the share button opens. */
export function fetchSharing(): void {
  sharing.fetch().catch(() => {});
}

/** Lets everything that failed be tried again at once: what kept one script away has kept others. */
export function forgetFailures(): void {
  for (const { forget } of scripts) forget();
}
