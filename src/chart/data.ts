import type { Shape, StoryCore, StoryEvent } from '../story/index.ts';

/** The shapes in the order of their numbers in `ChartData.shape`. */
export const shapeOrder: readonly Shape[] = ['circle', 'diamond', 'square', 'triangle', 'cross'];

/** Bits of `ChartData.flags`. */
export const flag = {
  /** About, possibly, or coarser than a day: drawn with soft ends, its shape at the middle. */
  soft: 1,
  openStart: 2,
  openEnd: 4,
  /** Expected and did not happen: drawn hollow. */
  hollow: 8,
} as const;

/**
 * The events of a story in columns, one row per event in the order of `StoryCore.events`; a row's number is the
 * event's index everywhere. Days since 1970-01-01; lane masks have bit i for lane i.
 */
export interface ChartData {
  readonly size: number;
  /** Count of lanes, 'others' included. */
  readonly lanes: number;
  readonly start: Int32Array;
  /** Exclusive. */
  readonly end: Int32Array;
  /** Lanes of those who act. */
  readonly by: Uint16Array;
  /** Lanes of those whom the act is aimed at, those of `by` left out. */
  readonly to: Uint16Array;
  /** The lane of who leads. */
  readonly lead: Uint8Array;
  readonly weight: Uint8Array;
  readonly shape: Uint8Array;
  readonly flags: Uint8Array;
  /** Count of accounts: who gets a label first among equals. */
  readonly accounts: Uint16Array;
  readonly label: (event: number) => string;
  /** Days on which accounts put an event otherwise, first days of their dates. */
  readonly otherDays: (event: number) => readonly number[];
}

/** The day on which an event's shape stands: its first, or the middle of a soft date. */
export function anchorDay(data: ChartData, event: number): number {
  const start = data.start[event]!;
  if ((data.flags[event]! & flag.soft) === 0) return start;
  return Math.floor((start + data.end[event]! - 1) / 2);
}

/** Columns of a compiled story. Linear in the number of events; made once per story. */
export function chartData(core: StoryCore): ChartData {
  const n = core.events.length;
  const laneOf = new Map(core.actors.map(actor => [actor.id, actor.lane]));
  const shapeOf = new Map(core.kinds.map(kind => [kind.id, shapeOrder.indexOf(kind.shape)]));
  const maskOf = (actors: readonly string[]) =>
    actors.reduce((mask, id) => mask | (1 << (laneOf.get(id) ?? core.lanes.length - 1)), 0);
  const data = emptyColumns(n);
  core.events.forEach((event, i) => {
    data.start[i] = event.date.from;
    data.end[i] = event.date.to;
    data.by[i] = maskOf(event.by);
    data.to[i] = maskOf(event.to) & ~data.by[i]!;
    data.lead[i] = laneOf.get(event.by[0]!) ?? core.lanes.length - 1;
    data.weight[i] = event.weight;
    data.shape[i] = shapeOf.get(event.kind) ?? 0;
    data.flags[i] = flagsOf(event);
    data.accounts[i] = Math.min(event.coverage.accounts, 0xffff);
  });
  return {
    ...data,
    size: n,
    lanes: core.lanes.length,
    label: i => core.events[i]!.label,
    otherDays: i => core.events[i]!.otherDates.map(date => date.from),
  };
}

/** Columns for `n` events, all zero. */
export function emptyColumns(n: number) {
  return {
    start: new Int32Array(n),
    end: new Int32Array(n),
    by: new Uint16Array(n),
    to: new Uint16Array(n),
    lead: new Uint8Array(n),
    weight: new Uint8Array(n),
    shape: new Uint8Array(n),
    flags: new Uint8Array(n),
    accounts: new Uint16Array(n),
  };
}

function flagsOf(event: StoryEvent): number {
  const { start, end } = event.date;
  const points = [start, end].filter(point => point !== null);
  const soft = points.some(p => p.approximate || p.uncertain || p.precision !== 'day');
  return (
    (soft ? flag.soft : 0) |
    (start ? 0 : flag.openStart) |
    (end ? 0 : flag.openEnd) |
    (event.happened ? 0 : flag.hollow)
  );
}
