import type { Day, StoryDate } from './model.ts';

/** A report may bear the date of the day before: it was written where it was still yesterday. */
export const dateLineTolerance = 1;
/** A first report later than this after the event's end looks back; it is not how the world learned of it. */
export const lookingBack = 60;

export interface Report {
  /** Day of report; null for what did not happen. */
  readonly reported: Day | null;
  /** True where the story has no report of the time, so that the event counts as known on its last day. */
  readonly reportedLater: boolean;
}

/** The last day of an event; for one with an open end, of the end that is known. */
export function lastDay(date: StoryDate): Day {
  return (date.to - 1) as Day;
}

/**
 * When an event became known: on the later of its first day and its earliest report. What was published before its
 * first day gave notice of it and reports nothing.
 *
 * @param publications days on which the sources of its accounts count as known; undated ones are null.
 */
export function reported(date: StoryDate, happened: boolean, publications: readonly (Day | null)[]): Report {
  if (!happened) return { reported: null, reportedLater: false };
  const reports = publications.filter(
    (day): day is Day => day !== null && day >= date.from - dateLineTolerance,
  );
  const earliest = reports.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);
  if (earliest > lastDay(date) + lookingBack) return { reported: lastDay(date), reportedLater: true };
  return { reported: Math.max(date.from, earliest) as Day, reportedLater: false };
}

/** The day from which an account counts as known: its publication or, undated, the event's day of report. */
export function known(publishedBy: Day | null, date: StoryDate, report: Report): Day {
  return publishedBy ?? report.reported ?? lastDay(date);
}

/**
 * The day from which a reader knows what came of an event: of its report; of what did not happen, of the day after the
 * last on which it was expected.
 */
export function settled(event: { readonly date: StoryDate; readonly reported: Day | null }): Day {
  return event.reported ?? event.date.to;
}

/** Whether a reader knew by the end of a day what came of an event; with null, always, if there is such an event. */
export function isKnownBy(event: Parameters<typeof settled>[0] | undefined, asOf: Day | null): boolean {
  return event !== undefined && (asOf === null || settled(event) <= asOf);
}

/** Days from an event's first day to its first report; null where there is no report of the time. */
export function lag(event: { readonly date: StoryDate } & Report): number | null {
  return event.reported === null || event.reportedLater ? null : event.reported - event.date.from;
}
