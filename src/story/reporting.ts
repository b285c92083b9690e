import type { Account } from './model.ts';
import { by } from './order.ts';
import type { StoryIndex } from './storyIndex.ts';

/** How many pages of one country report something. */
export interface CountryCount {
  /** ISO code; '' for pages of no country. */
  readonly country: string;
  readonly sources: number;
}

/** From which countries the pages behind accounts come, most first; each page counts once. */
export function countriesOf(accounts: readonly Account[], index: StoryIndex): readonly CountryCount[] {
  const counts = new Map<string, number>();
  for (const source of new Set(accounts.map(account => account.source))) {
    const country = countryOfSource(source, index);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts]
    .map(([country, sources]) => ({ country, sources }))
    .sort(
      by(
        ({ sources }) => -sources,
        ({ country }) => country,
      ),
    );
}

/** ISO code of the country of a page's outlet; '' where it has none. */
export function countryOfSource(source: string, index: StoryIndex): string {
  return index.outlet(index.source(source)?.outlet ?? '')?.country ?? '';
}
