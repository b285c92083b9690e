import type { Day, Knowledge } from '../story/index.ts';
import type { TimeWindow } from './state.ts';

/** One step of the story as it unfolds: to the next day on which something was reported. */
export interface PlayStep {
  readonly from: Day;
  readonly to: Day;
  /** Time on the way and time there, ms at pace 1. */
  readonly glideMs: number;
  readonly restMs: number;
}

/** Each event has so long. */
const eventMs = 900;
/** Days longer than which a gap counts as quiet, and the time in which it is crossed. */
const quiet = { days: 31, ms: 300 } as const;

/** The step that follows a day; null at the story's end. */
export function stepAfter({ reportAfter, knownBetween }: Knowledge, from: Day): PlayStep | null {
  const to = reportAfter(from);
  if (to === null) return null;
  const glideMs = to - from > quiet.days ? quiet.ms : eventMs;
  return { from, to, glideMs, restMs: eventMs * knownBetween(from, to).length - glideMs };
}

/** The day at a moment of a step, and whether the step is over. */
export function dayInStep(
  { from, to, glideMs, restMs }: PlayStep,
  ms: number,
  glides: boolean,
): { readonly day: Day; readonly isOver: boolean } {
  const way = Math.min(1, Math.max(0, ms / glideMs));
  const day = way >= 1 ? to : glides ? Math.min(to - 1, Math.floor(from + way * (to - from))) : from;
  return { day: day as Day, isOver: ms >= glideMs + restMs };
}

/** Of the window, so much lies before a day that it follows. */
const followed = 2 / 3;

/** The window moved so that a day stands no farther than two thirds of it; the same window where it does. */
export function windowFollowing(window: TimeWindow, day: number): TimeWindow {
  const days = window.to - window.from;
  const at = (day + 1 - window.from) / days;
  if (at >= 0 && at <= followed) return window;
  const from = day + 1 - days * followed;
  return { from, to: from + days };
}
