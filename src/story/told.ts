import type { Expected } from './asOf.ts';
import type { Account, StoryCore, StoryDetail } from './model.ts';

/*
 * A story as told by one outlet, named by its id, or by all outlets of a country: 'country:cn' by its ISO code in small
 * letters, 'country:none' for outlets of no country. An id holds no colon, so the two cannot be confused.
 */

/** How the outlets of a country are named. */
export function toldByCountry(country: string | undefined): string {
  return `country:${(country || 'none').toLowerCase()}`;
}

/** What of a story is told by some of its outlets. */
export interface Telling {
  /** Whether one of them published a source, or wrote the text that it prints. */
  readonly isSource: (id: string) => boolean;
  /** Whether an account stands in one of their sources, or goes back to one of them. */
  readonly isAccount: (account: Account) => boolean;
}

/** What the outlets that are named tell; null where the story has none of them. Linear in its sources. */
export function tellingOf(detail: StoryDetail, told: string): Telling | null {
  const outlets = new Set<string | null>();
  for (const { id, country } of detail.outlets) {
    if (id === told || toldByCountry(country) === told) outlets.add(id);
  }
  if (outlets.size === 0) return null;
  const sources = new Set<string>();
  for (const { id, outlet, origin } of detail.sources) {
    if (outlets.has(outlet) || outlets.has(origin)) sources.add(id);
  }
  return {
    isSource: id => sources.has(id),
    isAccount: ({ source, origin }) => sources.has(source) || outlets.has(origin),
  };
}

/**
 * One byte per event of `core.events`, 1 where one of its accounts is told by them, or, of what is only expected, where
 * one of their sources says so. Linear in the story.
 */
export function toldEvents(
  core: StoryCore,
  detail: StoryDetail,
  { isAccount, isSource }: Telling,
  expected?: ReadonlyMap<number, Expected>,
): Uint8Array {
  const events = new Set(detail.accounts.filter(isAccount).map(({ event }) => event));
  return Uint8Array.from(core.events, ({ id }, index) => {
    const source = expected?.get(index)?.expectation.source;
    return events.has(id) || (source !== undefined && isSource(source)) ? 1 : 0;
  });
}
