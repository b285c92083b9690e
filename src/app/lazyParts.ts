import { lateView } from './catalogues.ts';
import { late } from './late.ts';
import { lazyPart } from './lazyPart.tsx';
import { phonePage } from './useMedia.ts';

/*
 * What the first view does without; a script of 120 kB has no room for it. Parts of other folders are named by their
 * files and not through the folder's face: a face that is loaded at once would bring all that it names along.
 */

/** The timeline that runs downward. */
export const downward = late(() => import('../timeline/DownTimeline.tsx'));
const promises = lateView(() => import('./PromisesView.tsx'));
const over = lateView(() => import('./Over.tsx'));
const guide = lateView(() => import('../reader/Guide.tsx'));
/** What the shell opens on demand. */
export const onDemand = lateView(() => import('./opened.ts'));
const presenting = lateView(() => import('./Presenting.tsx'));
const gaps = lateView(() => import('./gaps.ts'));
const even = lateView(() => import('../timeline/EvenTimeline.tsx'));
const sharing = lateView(() => import('./ShareDialog.tsx'));
/** What looking back to a day needs. */
export const lookingBack = lateView(() => import('./lookingBack.ts'));
/** What makes a story's search. */
export const search = late(() => import('../story/search.ts'));

export const Over = lazyPart(over, script => script.Over);
export const Tooltip = lazyPart(over, script => script.Tooltip);
export const PromisesView = lazyPart(promises, script => script.PromisesView);
export const AsOfBar = lazyPart(lookingBack, script => script.AsOfBar);
export const AsOfMenu = lazyPart(lookingBack, script => script.AsOfMenu);
export const Changes = lazyPart(lookingBack, script => script.Changes);
export const AheadEntries = lazyPart(lookingBack, script => script.AheadEntries);
export const OpenedAhead = lazyPart(lookingBack, script => script.OpenedAhead);
export const ChoiceLines = lazyPart(onDemand, script => script.ChoiceLines);
export const EvenTimeline = lazyPart(even, script => script.EvenTimeline);
export const EventList = lazyPart(onDemand, script => script.EventList);
export const GapBar = lazyPart(gaps, script => script.GapBar);
export const GapMenu = lazyPart(gaps, script => script.GapMenu);
export const Guide = lazyPart(guide, script => script.Guide);
export const EventTaking = lazyPart(onDemand, script => script.EventTaking);
export const FilterList = lazyPart(onDemand, script => script.FilterList);
export const LanguageList = lazyPart(onDemand, script => script.LanguageList);
export const GuideOffer = lazyPart(onDemand, script => script.GuideOffer);
export const LanguageOffer = lazyPart(onDemand, script => script.LanguageOffer);
export const Live = lazyPart(onDemand, script => script.Live);
export const KeysDialog = lazyPart(onDemand, script => script.KeysDialog);
export const NothingMatches = lazyPart(onDemand, script => script.NothingMatches);
export const Presenting = lazyPart(presenting, script => script.Presenting);
export const ProblemList = lazyPart(onDemand, script => script.ProblemList);
export const ShareDialog = lazyPart(sharing, script => script.ShareDialog);
export const SourceAside = lazyPart(onDemand, script => script.SourceAside);
export const SearchResults = lazyPart(onDemand, script => script.SearchResults);

/** In the order in which they are likely to be wanted. */
export const scripts = [over, downward, search, onDemand, guide, lookingBack, promises, gaps, sharing, even];

/**
 * What draws the timeline in the midst of a gesture, once it has come, where the browser's canvas has what it draws
 * with and no colours are forced, for it would not know of them.
 */
export function passing() {
  const paints = 'roundRect' in Path2D.prototype && !matchMedia('(forced-colors: active)').matches;
  return paints ? (over.ready()?.Passing ?? null) : null;
}

/** Fetches what a button opens, as a pointer over it or the focus on it foretells. */
export function fetchOnDemand(): void {
  onDemand.fetch().catch(() => {});
}

/** Fetches what measures gaps. */
export function fetchGaps(): void {
  gaps.fetch().catch(() => {});
}

/** Fetches what draws the chart that an address asks for on this device, and resolves whether or not it has come. */
export async function fetchChart(asked: URLSearchParams): Promise<void> {
  const way = asked.get('orientation');
  const runsDown = way ? way === 'vertical' : matchMedia(phonePage).matches;
  await Promise.allSettled([runsDown && downward.fetch(), asked.has('spacing') && even.fetch()]);
}

/** Fetches what the share button opens. */
export function fetchSharing(): void {
  sharing.fetch().catch(() => {});
}

/** Fetches what looks back to a day, and resolves whether or not it has come. */
export async function fetchLookingBack(): Promise<void> {
  await lookingBack.fetch().catch(() => {});
}
