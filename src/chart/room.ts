import type { Cluster } from './clusters.ts';
import { bottomLane, topLane } from './slots.ts';

/** Clear space between two texts of a row, CSS px. */
const textGap = 8;
/** Clear space between a pole and a text that it passes, CSS px. */
const poleGap = 3;

/** A place for a label: CSS px along time at the level's scale, from the epoch. */
export interface LabelBox {
  readonly lane: number;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly pole: number;
  /** Of the mark or the capsule's middle: what zooming in draws apart. */
  readonly at: number;
}

/** A knit or arrow between the lines of two lanes. */
export interface Vertical {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is taken already on a stretch of the chart, and whether a label still fits. */
export class Room {
  private readonly boxes: LabelBox[] = [];

  constructor(
    private readonly clusters: readonly Cluster[],
    private readonly verticals: readonly Vertical[],
    private readonly scale: number,
    /** Where time runs downward labels stand beside the lanes and cross nothing. */
    private readonly beside: boolean,
  ) {}

  add(box: LabelBox): void {
    this.boxes.push(box);
  }

  /** Whether a label lies on no text, pole or cluster but its own; so it stays at every finer scale. */
  isClear(box: LabelBox, own: Cluster | null): boolean {
    return this.clearOfLabels(box) && (this.beside || this.clearOfClusters(box, own));
  }

  /** How many knits and arrows a text crosses. Zooming in may bring more. */
  crossed({ lane, x0, x1 }: LabelBox): number {
    if (this.beside) return 0;
    let count = 0;
    for (const { x, top, bottom } of this.verticals)
      if (x > x0 && x < x1 && top < lane && lane <= bottom) count++;
    return count;
  }

  private clearOfLabels(box: LabelBox): boolean {
    return this.boxes.every(other => {
      if (other.lane !== box.lane) return true;
      if (other.row === box.row) return precedes(other, box) || precedes(box, other);
      const [high, low] = other.row > box.row ? [other, box] : [box, other];
      return this.beside || passes(high, low);
    });
  }

  private clearOfClusters({ lane, row, x0, x1, at }: LabelBox, own: Cluster | null): boolean {
    return this.clusters.every(cluster => {
      if (cluster === own) return true;
      const top = topLane(cluster.lanes);
      const touched = lane === top ? row === 0 : lane > top && lane <= bottomLane(cluster.lanes);
      if (!touched) return true;
      const { from, to } = cluster.keepOut;
      const [left, right] = [from * this.scale, to * this.scale];
      return (at <= left && x1 + textGap / 2 <= left) || (at >= right && x0 - textGap / 2 >= right);
    });
  }
}

/*
 * Zooming in draws anchors apart and leaves widths as they are, so what is clear stays clear where the texts stand in
 * the order of their anchors, and only there: a label that flies left may lie before one that it stands after.
 */

function precedes(a: LabelBox, b: LabelBox): boolean {
  return a.at <= b.at && a.x1 + textGap <= b.x0;
}

/** Whether the pole of a label in a higher row passes by the text of one in a lower row. */
function passes(high: LabelBox, low: LabelBox): boolean {
  return (
    (high.at <= low.at && high.pole + poleGap < low.x0) || (high.at >= low.at && high.pole - poleGap > low.x1)
  );
}
