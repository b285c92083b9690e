import type { Cluster } from './clusters.ts';
import { bottomLane, topLane } from './slots.ts';

/** Clear space between two texts of a row, and of a column, CSS px. */
const [rowGap, columnGap] = [8, 4];
/** Clear space between a pole and a text that it passes, CSS px. */
const poleGap = 3;

/** The stretch of a label: CSS px along time at the level's scale, from the epoch. */
export interface LabelBox {
  /** Of the mark or the capsule's middle: what zooming in draws apart. */
  readonly at: number;
  readonly pole: number;
  /** Of the text. */
  readonly x0: number;
  readonly x1: number;
  /** Of text, pole and mark together. */
  readonly from: number;
  readonly to: number;
}

export function labelBox(at: number, pole: number, x0: number, x1: number): LabelBox {
  return { at, pole, x0, x1, from: Math.min(at, pole, x0), to: Math.max(at, pole, x1) };
}

interface Taken {
  readonly box: LabelBox;
  readonly row: number;
}

interface KeptClear {
  readonly cluster: Cluster;
  readonly from: number;
  readonly to: number;
  /** Rows that it touches, as a mask. */
  readonly rows: number;
}

const allRows = -1;

/** What is taken already on a stretch of the chart, and which rows of a lane are still free. */
export class Room {
  private readonly texts: Taken[][] = [];
  private readonly capsules: KeptClear[][] = [];
  private readonly verticals: number[][] = [];
  private readonly gap: number;

  /** @param beside where time runs downward labels stand beside the lanes and cross nothing */
  constructor(
    lanes: number,
    private readonly scale: number,
    private readonly beside: boolean,
  ) {
    this.gap = beside ? columnGap : rowGap;
    for (let lane = 0; lane < lanes; lane++) {
      this.texts.push([]);
      this.capsules.push([]);
      this.verticals.push([]);
    }
  }

  /** A capsule touches the lowest row of its top lane, and all rows of the lanes below. */
  addCluster(cluster: Cluster): void {
    if (this.beside) return;
    const { lanes, keepOut } = cluster;
    const [from, to] = [keepOut.from * this.scale, keepOut.to * this.scale];
    const top = topLane(lanes);
    for (let lane = top; lane <= bottomLane(lanes); lane++) {
      this.capsules[lane]!.push({ cluster, from, to, rows: lane === top ? 1 : allRows });
    }
  }

  /** A knit or arrow at x, from the line of the topmost of some lanes to that of the lowest. */
  addVertical(x: number, lanes: number): void {
    if (this.beside) return;
    for (let lane = topLane(lanes) + 1; lane <= bottomLane(lanes); lane++) this.verticals[lane]!.push(x);
  }

  addLabel(box: LabelBox, lane: number, row: number): void {
    this.texts[lane]!.push({ box, row });
  }

  /**
   * The rows of a lane, as a mask, in which a label would lie on a text, a pole or a cluster other than its own. What is
   * clear stays clear at every finer scale.
   */
  blockedRows(box: LabelBox, lane: number, own: Cluster | null): number {
    const { gap } = this;
    let blocked = 0;
    for (const { cluster, from, to, rows } of this.capsules[lane]!) {
      if (box.at <= from && box.x1 + gap / 2 <= from) continue;
      if (box.at >= to && box.x0 - gap / 2 >= to) continue;
      if (cluster !== own) blocked |= rows;
    }
    for (const { box: other, row } of this.texts[lane]!) {
      if (box.to + gap <= other.from || other.to + gap <= box.from) continue;
      if (!precedes(other, box, gap) && !precedes(box, other, gap)) blocked |= 1 << row;
      if (this.beside) continue;
      if (!passes(other, box)) blocked |= (1 << row) - 1;
      if (!passes(box, other)) blocked |= allRows << (row + 1);
    }
    return blocked;
  }

  /** How many knits and arrows a text in a lane crosses. Zooming in may bring more. */
  crossed({ x0, x1 }: LabelBox, lane: number): number {
    let count = 0;
    for (const x of this.verticals[lane]!) if (x > x0 && x < x1) count++;
    return count;
  }
}

/*
 * Zooming in draws anchors apart and leaves widths as they are, so what is clear stays clear where the texts stand in
 * the order of their anchors, and only there: a label that flies left may lie before one that it stands after.
 */

function precedes(a: LabelBox, b: LabelBox, gap: number): boolean {
  return a.at <= b.at && a.x1 + gap <= b.x0;
}

/** Whether the pole of a label in a higher row passes by the text of one in a lower row. */
function passes(high: LabelBox, low: LabelBox): boolean {
  return (
    (high.at <= low.at && high.pole + poleGap < low.x0) || (high.at >= low.at && high.pole - poleGap > low.x1)
  );
}
