/** What stands on the line of a lane, CSS px along time. */
export interface OnLine {
  readonly lane: number;
  readonly x: number;
  /** How far it reaches to either side and keeps to itself; of a mark 0, for marks share what lies between them. */
  readonly half: number;
}

/** The same distance is left between what neighbours may fill, CSS px. */
const gap = 2;

/**
 * How far each thing on a line may be written about to either side, CSS px, in the order given: half the way to the
 * nearest mark of its lane, or up to what keeps its room. Depends on distances alone, so that a pan changes nothing.
 * n log n.
 */
export function roomOnLine(things: readonly OnLine[]): readonly number[] {
  const room = new Array<number>(things.length).fill(Number.POSITIVE_INFINITY);
  const order = things.map((_, at) => at).sort((a, b) => things[a]!.x - things[b]!.x);
  const last = new Map<number, number>();
  for (const at of order) {
    const { lane, x, half } = things[at]!;
    const before = last.get(lane);
    if (before !== undefined) {
      const other = things[before]!;
      const between = x - half - (other.x + other.half) - gap;
      // Between two marks the way is shared; what keeps its room needs none of it.
      const share = half > 0 || other.half > 0 ? between : between / 2;
      room[at] = Math.min(room[at]!, Math.max(0, share));
      room[before] = Math.min(room[before]!, Math.max(0, share));
    }
    last.set(lane, at);
  }
  return room;
}
