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

  /** @param crossings how many knits and arrows the text may cross */
  fits(box: LabelBox, crossings: number, own: Cluster | null): boolean {
    return (
      this.clearOfLabels(box) &&
      (this.beside || (this.clearOfClusters(box, own) && this.crossed(box) <= crossings))
    );
  }

  private clearOfLabels(box: LabelBox): boolean {
    return this.boxes.every(other => {
      if (other.lane !== box.lane) return true;
      if (other.row === box.row) return box.x0 >= other.x1 + textGap || other.x0 >= box.x1 + textGap;
      const [high, low] = other.row > box.row ? [other, box] : [box, other];
      return this.beside || high.pole < low.x0 - poleGap || high.pole > low.x1 + poleGap;
    });
  }

  private clearOfClusters({ lane, row, x0, x1 }: LabelBox, own: Cluster | null): boolean {
    return this.clusters.every(cluster => {
      if (cluster === own) return true;
      const top = topLane(cluster.lanes);
      const touched = lane === top ? row === 0 : lane > top && lane <= bottomLane(cluster.lanes);
      const { from, to } = cluster.keepOut;
      return !touched || x1 + textGap / 2 <= from * this.scale || x0 - textGap / 2 >= to * this.scale;
    });
  }

  private crossed({ lane, x0, x1 }: LabelBox): number {
    let count = 0;
    for (const { x, top, bottom } of this.verticals)
      if (x > x0 && x < x1 && top < lane && lane <= bottom) count++;
    return count;
  }
}
