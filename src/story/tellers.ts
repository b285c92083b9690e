import type { StoryCore, StoryDetail } from './model.ts';
import { by } from './order.ts';
import { toldByCountry } from './told.ts';

/** Through whose sources a story can be read, with the number of events that they tell. */
export interface Teller {
  /** As told.ts names it. */
  readonly told: string;
  /** ISO code of a country, '' for outlets of no country; null for an outlet. */
  readonly country: string | null;
  /** The outlet's name; '' for a country, whose name is a matter of language. */
  readonly name: string;
  readonly events: number;
}

/**
 * All countries and then all outlets of a story that tell any of its events, those that tell most first. Linear in
 * accounts.
 * @param among 1 for each event that counts; null where all do
 */
export function tellersOf(
  core: StoryCore,
  detail: StoryDetail,
  among: Uint8Array | null = null,
): readonly Teller[] {
  const counted = new Set(core.events.filter((_, index) => among?.[index] !== 0).map(({ id }) => id));
  const outlets = new Map(detail.outlets.map(outlet => [outlet.id, outlet]));
  const sources = new Map(detail.sources.map(source => [source.id, source]));
  const told = new Map<string, Set<string>>();
  const tell = (teller: string, event: string) => {
    const events = told.get(teller) ?? new Set();
    told.set(teller, events.add(event));
  };
  for (const { event, source: id, origin } of detail.accounts) {
    if (!counted.has(event)) continue;
    const source = sources.get(id);
    for (const teller of new Set([source?.outlet, source?.origin, origin])) {
      const outlet = outlets.get(teller ?? '');
      if (!outlet) continue;
      tell(outlet.id, event);
      tell(toldByCountry(outlet.country), event);
    }
  }
  const countries = new Map(
    detail.outlets.map(({ country = '' }) => [toldByCountry(country), { country, name: '' }]),
  );
  const all = [...countries, ...detail.outlets.map(({ id, name }) => [id, { country: null, name }] as const)];
  return all
    .flatMap(([teller, what]) => {
      const events = told.get(teller)?.size ?? 0;
      return events > 0 ? [{ told: teller, ...what, events }] : [];
    })
    .sort(
      by(
        ({ country }) => (country === null ? 1 : 0),
        ({ events }) => -events,
        ({ name }) => name,
        ({ told: id }) => id,
      ),
    );
}
