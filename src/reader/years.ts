import { partsOf, type Source, type StoryEvent, type StoryIndex } from '../story/index.ts';

/** The events of a year, in their given order. */
export interface YearGroup {
  readonly year: number;
  readonly events: readonly StoryEvent[];
}

/** Events parted by the year in which they begin; events in order of time give years in order of time. */
export function byYear(events: readonly StoryEvent[]): readonly YearGroup[] {
  const years = new Map<number, StoryEvent[]>();
  for (const event of events) {
    const { year } = partsOf(event.date.from);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** The pages behind an event, each once, the earliest first and the undated last. */
export function sourcesOf(event: string, index: StoryIndex): readonly Source[] {
  const ids = new Set(index.accountsOf(event).map(account => account.source));
  const sources = [...ids].flatMap(id => index.source(id) ?? []);
  const day = (source: Source) => source.publishedBy ?? Number.POSITIVE_INFINITY;
  return sources.sort((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b)));
}
