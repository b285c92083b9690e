import type { StoryCore } from '../story/index.ts';
import { lateView } from './catalogues.ts';
import { lazyPart } from './lazyPart.tsx';
import { onDemand, scripts } from './lazyParts.ts';
import type { StoryLoader } from './load.ts';
import type { AppStore } from './store.ts';

/*
 * What has lazy parts of its own. Apart from them, for what is asked for in a circle stays in every page, even in one
 * that does without.
 */

const side = lateView(() => import('./Side.tsx'));
const chronology = lateView(() => import('./ChronologyView.tsx'));
const taking = lateView(() => import('./taking/TakingDialog.tsx'));
const compare = lateView(() => import('./Compared.tsx'));
const positions = lateView(() => import('./PositionsView.tsx'));
const printed = lateView(() => import('./Printed.tsx'));
const worksheet = lateView(() => import('./WorksheetView.tsx'));

export const Side = lazyPart(side, script => script.Side);
export const ChronologyView = lazyPart(chronology, script => script.ChronologyView);
export const TakingDialog = lazyPart(taking, script => script.TakingDialog);
export const Compared = lazyPart(compare, script => script.Compared);
export const Printed = lazyPart(printed, script => script.Printed);
export const WorksheetView = lazyPart(worksheet, script => script.WorksheetView);
export const PositionsView = lazyPart(positions, script => script.PositionsView);

/**
 * Fetches all parts ahead of their use, each in a task of its own: all at once keep a phone's page from scrolling. What
 * fails is tried again when it is used. Never rejects.
 *
 * @param few only those that `takeUp` needs, and what a browser that prints does not wait for
 */
export async function fetchParts(few = false): Promise<readonly PromiseSettledResult<unknown>[]> {
  const under: Promise<PromiseSettledResult<unknown>[]>[] = [];
  const all = [side, printed, ...scripts, compare, positions, chronology, taking];
  for (const { fetch } of few ? [printed, onDemand, taking] : all) {
    under.push(Promise.allSettled([fetch()]));
    await new Promise(done => setTimeout(done));
  }
  return (await Promise.all(under)).flat();
}

/** Fetches what shows an open event, and resolves whether or not it has come. */
export async function fetchPanel(): Promise<void> {
  await side.fetch().catch(() => {});
}

/** Takes up the reading list that this device keeps and offers the reader's language, once the scripts are there for it. */
export function takeUp(store: AppStore, core: StoryCore, loader: StoryLoader): void {
  taking.ready()?.takeUpList(store, core);
  onDemand.ready()?.offerLanguage(store, loader);
  onDemand.ready()?.offerGuide(store);
}
