import { isKnownBy } from './knowledge.ts';
import type { Day, Kind, StoryCore } from './model.ts';

/** Two lanes, as indices into the story's. */
export type LanePair = readonly [number, number];

/** Days on which two lanes met without a break: one event, or several that overlap. Half-open. */
export interface Meeting {
  /** Indices in `core.events`, in order of time. */
  readonly events: readonly number[];
  readonly from: Day;
  readonly to: Day;
}

/** Days between two meetings, half-open: from the day after the one to the day before the next. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** A gap with the meetings at its ends. */
export interface GapEnds extends Gap {
  readonly after: Meeting;
  /** Null while no later meeting is known. */
  readonly before: Meeting | null;
}

/** How often two lanes met, and how long they did not. */
export interface Gaps {
  readonly meetings: readonly Meeting[];
  /** Between the meetings, in order of time; none before the first. */
  readonly between: readonly Gap[];
  /** From the last meeting to the end of the day up to which one looks; null without a meeting or while one goes on. */
  readonly since: Gap | null;
  /** The longest of all, the one since the last meeting included; null where there is none. */
  readonly longest: Gap | null;
}

/** The kinds of which an event counts as a meeting: those whose parties are knit. */
export function meetingKinds(core: Pick<StoryCore, 'kinds'>): readonly Kind[] {
  return core.kinds.filter(kind => kind.join);
}

/**
 * The meetings of two lanes and the time between them. A meeting is an event that happened, of a kind that joins its
 * parties, in which both lanes act. A date that is not known to the day counts with all its days, so that no gap is
 * told longer than it was.
 * @param until the last day that is looked at: what was not known by then is left out
 */
export function gapsBetween(core: StoryCore, pair: LanePair, until: Day): Gaps {
  const meetings = meetingsOf(core, pair, until);
  const between = meetings.slice(1).flatMap((next, i) => gap(meetings[i]!.to, next.from));
  const last = meetings[meetings.length - 1];
  const since = last ? (gap(last.to, (until + 1) as Day)[0] ?? null) : null;
  const all = since ? [...between, since] : between;
  const longest = all.reduce<Gap | null>((best, one) => (best && best.days >= one.days ? best : one), null);
  return { meetings, between, since, longest };
}

/** All gaps in order of time, the one since the last meeting included, each with the meetings at its ends. */
export function gapsInOrder({ meetings, since }: Gaps): readonly GapEnds[] {
  return meetings.flatMap((after, i) => {
    const before = meetings[i + 1] ?? null;
    const [between] = before ? gap(after.to, before.from) : [since];
    return between ? [{ ...between, after, before }] : [];
  });
}

function gap(from: Day, to: Day): readonly Gap[] {
  return to > from ? [{ from, to, days: to - from }] : [];
}

function meetingsOf(core: StoryCore, [a, b]: LanePair, until: Day): readonly Meeting[] {
  const joins = new Set(meetingKinds(core).map(kind => kind.id));
  const laneOf = new Map(core.actors.map(actor => [actor.id, actor.lane]));
  const meetings: { events: number[]; from: Day; to: Day }[] = [];
  core.events.forEach((event, index) => {
    if (!event.happened || !joins.has(event.kind) || !isKnownBy(event, until)) return;
    const lanes = new Set(event.by.map(id => laneOf.get(id)));
    if (!lanes.has(a) || !lanes.has(b)) return;
    const { from } = event.date;
    const to = Math.min(event.date.to, until + 1) as Day;
    const last = meetings[meetings.length - 1];
    if (last && from <= last.to) {
      last.events.push(index);
      last.to = Math.max(last.to, to) as Day;
    } else if (to > from) meetings.push({ events: [index], from, to });
  });
  return meetings;
}
