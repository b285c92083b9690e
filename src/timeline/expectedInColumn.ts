import {
  columnStretch,
  type Frame,
  fitText,
  labelFont,
  type Mark,
  type Measure,
  type PlacedLabel,
  placeInColumn,
} from '../chart/index.ts';
import { wordsBelowPx } from './Beyond.tsx';
import { type Geometry, placeOf } from './geometry.ts';
import type { View } from './liveView.ts';
import type { TimelinePast } from './past.ts';

/** A label in the column, and who said so. */
export interface ColumnLabel {
  readonly label: PlacedLabel;
  readonly below: string;
}

export interface ExpectedSettings {
  readonly past: TimelinePast;
  readonly frame: Frame;
  readonly drawn: View;
  readonly geometry: Geometry;
  readonly measure: Measure;
}

/** What the handle of the day takes, and the words at what lies beyond it, above and below their line, CSS px. */
const handle = { above: 18, below: 18 } as const;
const words = { above: 14, below: 8 } as const;

/** Where time runs downward: what was expected in words, in what the column has free, the weightiest first; else none. */
export function expectedInColumn(
  marks: readonly Mark[],
  settings: ExpectedSettings,
): ReadonlyMap<number, ColumnLabel> {
  const { past, frame, drawn, geometry, measure } = settings;
  const column = geometry.down?.column;
  if (!column) return new Map();
  const day = placeOf(geometry, past.day + 1) * drawn.scale;
  const taken = [
    ...frame.labels.map(label => columnStretch(label, column, drawn.scale)),
    { from: day - handle.above, to: day + handle.below },
    { from: day + wordsBelowPx - words.above, to: day + wordsBelowPx + words.below },
  ];
  const inOrder = [...marks].sort((a, b) => b.weight - a.weight || a.at - b.at || a.event - b.event);
  const wishes = inOrder.map(({ event, at }) => ({
    event,
    at,
    text: past.expectedTexts(event).what,
    weight: 3,
  }));
  return new Map(
    placeInColumn(wishes, column, drawn.scale, taken).map(label => {
      const { who } = past.expectedTexts(label.event);
      const below = fitText(who, labelFont(1), column.width / geometry.textScale, measure);
      return [label.event, { label, below }];
    }),
  );
}
