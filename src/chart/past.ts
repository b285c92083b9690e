import { type ChartData, flag } from './data.ts';

/** What was expected of an event on a day: the days that were still ahead. */
export interface Ahead {
  readonly event: number;
  /** Days, half-open; null where no end was in sight. */
  readonly from: number;
  readonly to: number | null;
}

/**
 * The columns of a story as of a day: what was expected stands, hollow, on the days that were still ahead; a rough date
 * reaches no further than the day, so that its shape does not stand in what was still to come.
 * @param day the last day of what is known
 * @param known 1 for each event that was known
 */
export function pastData(
  data: ChartData,
  day: number,
  known: Uint8Array,
  ahead: readonly Ahead[],
): ChartData {
  const [start, end, flags] = [data.start.slice(), data.end.slice(), data.flags.slice()];
  const last = data.end.reduce((latest, to) => Math.max(latest, to), day + 2);
  for (let event = 0; event < data.size; event++) {
    if (known[event] && flags[event]! & flag.soft && end[event]! > day + 1) end[event] = day + 1;
  }
  for (const { event, from, to } of ahead) {
    const until = to ?? last;
    // What was due on the day itself still was; all else is drawn beyond the day.
    start[event] = Math.min(Math.max(from, day + 1), Math.max(until - 1, day));
    end[event] = Math.max(until, start[event]! + 1);
    flags[event] = flag.hollow | (to === null ? flag.openEnd : 0);
  }
  return { ...data, start, end, flags };
}
