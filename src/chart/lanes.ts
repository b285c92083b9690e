import type { ChartData } from './data.ts';

/** The room of one lane across time, CSS px from the top of the lanes. */
export interface LaneBand {
  readonly start: number;
  readonly size: number;
  /** Where its marks stand. */
  readonly line: number;
  /** How many rows of labels fit above the marks. */
  readonly rows: number;
}

/** Measures of a lane at 100% text size, CSS px; `compact` is for small frames. */
export interface LaneMeasures {
  /** From the line of the marks to the lane's foot. */
  readonly foot: number;
  /** Height of a row of labels. */
  readonly row: number;
  /** What a lane needs beside its rows. */
  readonly rest: number;
  readonly mostRows: number;
}

export const roomy: LaneMeasures = { foot: 26, row: 17, rest: 42, mostRows: 4 };
export const compact: LaneMeasures = { foot: 14, row: 15, rest: 30, mostRows: 4 };

/** A lane's share of the room is held within these, so that none is lost and none rules. */
const [leastShare, greatestShare] = [0.7, 1.3];

/**
 * Shares the room across time among the lanes, in proportion to the cube root of the events in which each takes part,
 * counted over the whole story so that filters move nothing.
 * @param room CSS px across time
 * @param textScale 1 at 100% text size
 */
export function laneBands(
  data: ChartData,
  room: number,
  textScale = 1,
  measures: LaneMeasures = roomy,
): LaneBand[] {
  const shares = laneShares(data);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let start = 0;
  return shares.map(share => {
    const size = (room * share) / total;
    const band = {
      start,
      size,
      line: start + size - measures.foot * textScale,
      rows: rowsIn(size, textScale, measures),
    };
    start += size;
    return band;
  });
}

/** So many lanes have few enough sets of lanes for a tally of each. */
const tallied = 12;

function laneShares(data: ChartData): number[] {
  const counts = new Array<number>(data.lanes).fill(0);
  const count = (lanes: number, events: number) => {
    for (let mask = lanes; mask; mask &= mask - 1) counts[31 - Math.clz32(mask & -mask)]! += events;
  };
  if (data.lanes <= tallied) {
    const tally = new Uint32Array(1 << data.lanes);
    for (let i = 0; i < data.size; i++) tally[data.by[i]!]!++;
    tally.forEach((events, lanes) => {
      count(lanes, events);
    });
  } else for (let i = 0; i < data.size; i++) count(data.by[i]!, 1);
  const mean = counts.reduce((sum, count) => sum + count, 0) / data.lanes || 1;
  return counts.map(count => Math.min(greatestShare, Math.max(leastShare, Math.cbrt(count / mean))));
}

function rowsIn(size: number, textScale: number, { row, rest, mostRows }: LaneMeasures): number {
  return Math.max(0, Math.min(mostRows, Math.floor((size - rest * textScale) / (row * textScale))));
}
