import {
  type Day,
  formatDayWords,
  type GapEnds,
  gapsBetween,
  gapsInOrder,
  type LanePair,
  type Meeting,
  type StoryCore,
} from '../story/index.ts';
import { more } from '../words/index.ts';
import { lastDayShown } from './lastDay.ts';
import type { TimeWindow } from './state.ts';

/** The gaps of two lanes in order of time, up to the day that is looked back to. */
export function gapsUpTo(core: StoryCore, pair: LanePair, asOf: Day | null): readonly GapEnds[] {
  return gapsInOrder(gapsBetween(core, pair, lastDayShown(core, asOf)));
}

/**
 * The gap that is told of: the chosen one while it is in view, else the one that fills most of the view; null where none
 * touches it.
 * @param chosen the first day of the chosen gap
 */
export function gapInView(gaps: readonly GapEnds[], window: TimeWindow, chosen: Day | null): GapEnds | null {
  let most: { readonly gap: GapEnds; readonly seen: number } | null = null;
  for (const gap of gaps) {
    const seen = Math.min(gap.to, window.to) - Math.max(gap.from, window.from);
    if (seen <= 0) continue;
    if (gap.from === chosen) return gap;
    if (!most || seen > most.seen) most = { gap, seen };
  }
  return most?.gap ?? null;
}

/** A gap's days with a part of air on both sides, in which the meetings at its ends stand. */
export function gapWindow({ from, to }: Pick<GapEnds, 'from' | 'to'>): TimeWindow {
  const air = Math.max(4, Math.ceil((to - from) * 0.15));
  return { from: from - air, to: to + air };
}

/** '259 days without a meeting'; of a gap that no meeting has ended, how far it is counted. */
export function gapWords({ days, before }: GapEnds, asOf: Day | null): string {
  if (before) return more.daysWithout(days);
  return asOf === null ? more.daysToEnd(days) : more.daysCounting(days);
}

/** '13 Jun 2018 – 26 Feb 2019', both inclusive. */
export function gapDays({ from, to }: GapEnds, locale: string): string {
  const [first, last] = [from, (to - 1) as Day].map(day => formatDayWords(day as Day, locale, 'short'));
  return first === last ? first! : `${first} – ${last}`;
}

/** Of a meeting, the event with which it ended: the one that lasted longest. */
export function endOfMeeting(core: StoryCore, meeting: Meeting): number {
  return meeting.events.reduce((last, event) =>
    core.events[event]!.date.to >= core.events[last]!.date.to ? event : last,
  );
}
