import type { Coverage, Source, StoryDate } from './model.ts';
import { by } from './order.ts';

/** How widely something is reported, by the sources of its accounts. */
export function coverageOf(
  sources: readonly Pick<Source, 'id' | 'outlet' | 'type'>[],
  countryOf: (outlet: string) => string | undefined,
): Coverage {
  return {
    accounts: sources.length,
    sources: new Set(sources.map(({ id }) => id)).size,
    countries: sorted(sources.map(({ outlet }) => countryOf(outlet) ?? '')),
    types: sorted(sources.map(({ type }) => type)),
  };
}

/** The dates that accounts give instead of the event's own, each once, in order of time. */
export function otherDates(
  date: StoryDate,
  accounts: readonly { readonly dates: StoryDate | null }[],
): readonly StoryDate[] {
  const dates = new Map(accounts.flatMap(({ dates }) => (dates ? [[dates.edtf, dates]] : [])));
  dates.delete(date.edtf);
  return [...dates.values()].sort(
    by(
      ({ from }) => from,
      ({ to }) => to,
      ({ edtf }) => edtf,
    ),
  );
}

/** Each value once, in order. */
function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
