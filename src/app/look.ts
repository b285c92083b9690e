import { type ChartData, chartData, pastData } from '../chart/index.ts';
import {
  type Day,
  type Differences,
  differencesBetween,
  type Knowledge,
  knowledgeOf,
  type Past,
  type StoryCore,
  type StoryDetail,
  storyAsOf,
} from '../story/index.ts';
import type { TimelinePast } from '../timeline/index.ts';
import { type TimelineWishes, timelinePast } from './timelinePast.ts';

/** The story as of the day to which the page looks back, and what of it the parts of the page ask for. */
export interface Look {
  readonly past: Past;
  readonly knowledge: Knowledge;
  readonly since: Day | null;
  /** What became known between the two days; null where none are compared. */
  readonly differences: Differences | null;
  readonly columns: ChartData;
  /** Of events that are left by filters and search, one byte each: those that were known, and those expected. */
  readonly parted: (left: Uint8Array | null) => {
    readonly matching: Uint8Array;
    readonly expected: Uint8Array;
  };
  /** Indices of the events that a mask names, in order of the days for which they were expected. */
  readonly inTime: (expected: Uint8Array) => readonly number[];
  /** Whether an event was known or expected. */
  readonly holds: (event: number) => boolean;
  readonly summaryOf: (event: string) => string;
  readonly forTimeline: (wishes: TimelineWishes) => TimelinePast;
}

/** Looks back to a day of a story, and to an earlier one to compare it with. `before` is a look at the same story. */
export function lookBack(
  { whole, detail, asOf, since }: { whole: StoryCore; detail: StoryDetail; asOf: Day; since: Day | null },
  before: Look | null,
): Look {
  const known = before?.knowledge;
  const isSame = known?.core === whole && known.detail === detail;
  const knowledge = isSame && known ? known : knowledgeOf(whole, detail);
  const past = storyAsOf(knowledge, asOf);
  const differences = since === null ? null : differencesBetween(knowledge, since, asOf);
  const { core, expected } = past;
  return {
    past,
    knowledge,
    since,
    differences,
    columns: pastData(chartData(core), asOf, past.known, aheadOf(past)),
    parted: left => ({
      matching: past.known.map((byte, event) => (left?.[event] === 0 ? 0 : byte)),
      expected: past.known.map((_, event) => (left?.[event] !== 0 && expected.has(event) ? 1 : 0)),
    }),
    inTime: mask =>
      core.events
        .flatMap((event, index) => (mask[index] ? [{ index, from: event.date.from }] : []))
        .sort((a, b) => a.from - b.from)
        .map(({ index }) => index),
    holds: event => past.known[event] === 1 || expected.has(event),
    summaryOf: event => detail.summaries[event] ?? '',
    forTimeline: wishes => timelinePast({ knowledge, past, since, differences }, wishes),
  };
}

/** The days for which something was expected on a day, for the chart. */
function aheadOf({ expected }: Past) {
  return [...expected.values()].flatMap(({ event, expectation: { date } }) =>
    date ? [{ event, from: date.from, to: date.end ? date.to : null }] : [],
  );
}
