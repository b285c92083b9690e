import type { CellView } from './clusters.ts';
import type { ChartData } from './data.ts';
import { widestText } from './labelTexts.ts';
import { type Level, levelScale } from './levels.ts';
import type { LabelSettings, PlacedLabel } from './placing.ts';
import { type LabelBox, labelBox, Room } from './room.ts';
import { verticalReach } from './slots.ts';

export type Side = PlacedLabel['side'];
export type Hook = Pick<PlacedLabel, 'at' | 'offset'>;
export type Size = Pick<PlacedLabel, 'width' | 'lines'>;
type Settings = Pick<LabelSettings, 'column' | 'textScale'>;

/** From the pole to the text. */
const poleToText = 5;

/** Farthest reach of a label from its anchor, CSS px: half a capsule, the gap, the text, the clear space around. */
export function reachPx({ textScale, column }: Settings): number {
  return column ? column.reach : 30 + (poleToText + widestText) * textScale + 10;
}

/** One level on a stretch of time: who stands alone there, and what room there is. */
export class Stage {
  readonly scale: number;
  readonly singles = new Set<number>();
  readonly room: Room;

  /** @param views what the cells show there */
  constructor(
    data: ChartData,
    level: Level,
    private readonly settings: Settings,
    views: readonly CellView[],
  ) {
    this.scale = levelScale(level);
    this.room = new Room(data.lanes, this.scale, settings.column !== undefined);
    for (const { singles, clusters } of views) {
      for (const { event, at } of singles) {
        this.singles.add(event);
        this.room.addVertical(at * this.scale, verticalReach(data, event));
      }
      for (const cluster of clusters) this.room.addCluster(cluster);
    }
  }

  add(label: PlacedLabel): void {
    this.room.addLabel(this.boxOf(label, label, label.side), label.lane, label.row);
  }

  boxOf({ at, offset }: Hook, { width, lines }: Size, side: Side): LabelBox {
    const x = at * this.scale;
    const { column, textScale } = this.settings;
    if (column) {
      const top = x + offset - column.half;
      return labelBox(x, x, top, top + column.heightOf(lines.length));
    }
    const pole = side === 'right' ? x + offset : x - offset;
    const gap = poleToText * textScale;
    return side === 'right'
      ? labelBox(x, pole, pole + gap, pole + gap + width)
      : labelBox(x, pole, pole - gap - width, pole - gap);
  }
}
