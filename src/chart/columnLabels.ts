import type { Column } from './column.ts';
import type { PlacedLabel } from './placing.ts';

/** A text that is wanted in the column, beside a mark. */
export interface Wish {
  readonly event: number;
  /** Days, fractional. */
  readonly at: number;
  readonly text: string;
  readonly weight: number;
}

/** A stretch of the column, CSS px from day 0 at the scale. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Clear space between two texts, CSS px. */
const gap = 4;
/** Most texts that are tried: beyond these nobody reads. */
const most = 40;
/** Farther places than the layout's labels have, down from the mark, in half lines. */
const farther = [4, 5.5, 7, 8.5];

/**
 * Labels of what is no part of the layout, in what its labels leave free of the column: the first wish first; what
 * finds no room near its mark has none.
 * @param scale CSS px a day
 */
export function placeInColumn(
  wishes: readonly Wish[],
  column: Column,
  scale: number,
  taken: readonly Stretch[],
): readonly PlacedLabel[] {
  const filled = [...taken];
  const pushes = [...column.pushes, ...farther.map(halves => halves * column.half)];
  return wishes.slice(0, most).flatMap(({ event, at, text, weight }) => {
    const lines = column.linesOf(text, weight);
    const label = {
      event,
      cluster: null,
      at,
      lane: 0,
      row: 0,
      side: 'right',
      text,
      more: '',
      ...lines,
    } as const;
    for (const offset of pushes) {
      const { from, to } = columnStretch({ ...label, offset }, column, scale);
      if (filled.some(other => from < other.to + gap && other.from < to + gap)) continue;
      filled.push({ from, to });
      return [{ ...label, offset }];
    }
    return [];
  });
}

/** What a label takes of the column, CSS px from day 0 at a scale. */
export function columnStretch(
  { at, offset, lines }: Pick<PlacedLabel, 'at' | 'offset' | 'lines'>,
  column: Column,
  scale: number,
): Stretch {
  const from = at * scale + offset - column.half;
  return { from, to: from + column.heightOf(lines.length) };
}
