import type { StoryDate } from '../story/index.ts';

/** What a frame needs only where its article restricts it to a day or to some sources: a script beside the page. */
export interface Beside {
  /** By who tells the story, as its address names them: their name, '' for a country, and the events that they tell. */
  readonly told: { readonly [by: string]: readonly [name: string, events: readonly number[]] | undefined };
  readonly ahead: readonly StandingThen[];
}

/** What was expected of an event, and the days on which it was, half-open. */
export interface StandingThen {
  /** Index in the story. */
  readonly event: number;
  readonly from: number;
  readonly to: number;
  /** In the words of the day; and its place among what was ever expected of the event, for its translation. */
  readonly label: string;
  readonly nth: number;
  readonly date: StoryDate;
  /** Who said so. */
  readonly outlet: string;
}

declare global {
  /** What the script beside the page leaves behind. */
  var demarcheBeside: Beside | undefined;
}

/** What a state or a setting names that needs the script beside the page. */
export const besideNames = ['told', 'as-of'] as const;

/** What was expected on a day, by the index of the event. */
export function aheadOn({ ahead }: Beside, day: number): ReadonlyMap<number, StandingThen> {
  return new Map(ahead.filter(({ from, to }) => from <= day && day < to).map(one => [one.event, one]));
}

/** 1 for each event that is told by those who are named; null where nobody is, or the story knows no such. */
export function toldBy(beside: Beside | null, by: string | null, size: number): Uint8Array | null {
  const telling = by !== null && beside && Object.hasOwn(beside.told, by) && beside.told[by];
  if (!telling) return null;
  const mask = new Uint8Array(size);
  for (const event of telling[1]) mask[event] = 1;
  return mask;
}
