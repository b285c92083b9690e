import { late } from './late.ts';
import { lazyPart } from './lazyPart.tsx';
import { scripts } from './lazyParts.ts';

/*
 * What has lazy parts of its own. Apart from them, for what is asked for in a circle stays in every page, even in one
 * that does without.
 */

const side = late(() => import('./Side.tsx'));
const chronology = late(() => import('./ChronologyView.tsx'));
const compare = late(() => import('./Compared.tsx'));
const positions = late(() => import('./PositionsView.tsx'));

export const Side = lazyPart(side, script => script.Side);
export const ChronologyView = lazyPart(chronology, script => script.ChronologyView);
export const Compared = lazyPart(compare, script => script.Compared);
export const PositionsView = lazyPart(positions, script => script.PositionsView);

/** Fetches all parts ahead of their use. What fails is tried again when it is used. Never rejects. */
export function fetchParts(): Promise<unknown> {
  return Promise.allSettled([side, ...scripts, compare, positions, chronology].map(({ fetch }) => fetch()));
}

/** Fetches what shows an open event, and resolves whether or not it has come. */
export async function fetchPanel(): Promise<void> {
  await side.fetch().catch(() => {});
}
