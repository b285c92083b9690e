import type { Mark } from './layout.ts';
import { markRadius } from './marks.ts';
import { fitText, type LabelFont, labelFont, type Measure } from './measure.ts';

/** A label in two lines, over what was expected. */
export interface ExpectedLabel {
  readonly event: number;
  /** Days, fractional, and CSS px beside it: where the text begins. */
  readonly at: number;
  readonly offset: number;
  readonly lane: number;
  /** Row of the lowest line. */
  readonly row: number;
  /** What was expected; in one line where the lane has room for no more. */
  readonly what: string;
  /** Who said so and when; '' in a single line. */
  readonly who: string;
  /** CSS px: of what was expected, and of both lines. */
  readonly whatWidth: number;
  readonly width: number;
}

/** Room that is taken already, CSS px from day 0 at the scale; rows from `row` to `lastRow` of a lane. */
export interface Taken {
  readonly lane: number;
  readonly row: number;
  readonly lastRow: number;
  readonly x0: number;
  readonly x1: number;
}

export interface ExpectedSettings {
  /** CSS px a day. */
  readonly scale: number;
  /** Rows of labels in each lane. */
  readonly rows: readonly number[];
  readonly textScale: number;
  readonly measure: Measure;
  readonly textOf: (event: number) => { readonly what: string; readonly who: string };
  readonly taken: readonly Taken[];
}

export const whatFont: LabelFont = labelFont(3);
export const whoFont: LabelFont = labelFont(1);
/** Widest text, CSS px at 100% text size. */
const widest = 340;
/** Clear space between two texts, CSS px. */
const clear = 8;
/** Most labels that are tried: beyond these nobody reads. */
const most = 40;

/** Places labels over what was expected, the weightiest first; what finds no room has none. */
export function placeExpectedLabels(
  marks: readonly Mark[],
  settings: ExpectedSettings,
): readonly ExpectedLabel[] {
  const taken = [...settings.taken];
  const inOrder = [...marks].sort((a, b) => b.weight - a.weight || a.at - b.at || a.event - b.event);
  return inOrder.slice(0, most).flatMap(mark => {
    const label = placeOne(mark, settings, taken);
    if (!label) return [];
    const x0 = label.at * settings.scale + label.offset;
    const lastRow = label.row + (label.who ? 1 : 0);
    taken.push({ lane: label.lane, row: label.row, lastRow, x0, x1: x0 + label.width });
    return [label];
  });
}

function placeOne(mark: Mark, settings: ExpectedSettings, taken: readonly Taken[]): ExpectedLabel | null {
  const { scale, rows, textScale, measure, textOf } = settings;
  const texts = textOf(mark.event);
  const what = fitText(texts.what, whatFont, widest, measure);
  const who = fitText(texts.who, whoFont, widest, measure);
  const radius = markRadius(mark.weight);
  const hook = { at: mark.at, offset: (mark.span ? 2 : 0) - radius };
  const x0 = hook.at * scale + hook.offset;
  for (const lines of [2, 1]) {
    const text = lines === 2 ? measure(who, whoFont) : 0;
    const whatWidth = measure(what, whatFont) * textScale;
    const width = Math.max(whatWidth, text * textScale);
    for (const lane of [mark.lead, ...mark.lanes.filter(other => other !== mark.lead)]) {
      const isTaken = (row: number) =>
        taken.some(
          box =>
            box.lane === lane &&
            row <= box.lastRow &&
            row + lines - 1 >= box.row &&
            box.x0 < x0 + width + clear &&
            x0 < box.x1 + clear,
        );
      for (let row = 0; row + lines <= (rows[lane] ?? 0); row++) {
        if (isTaken(row)) continue;
        return { event: mark.event, ...hook, lane, row, what, who: lines === 2 ? who : '', whatWidth, width };
      }
    }
  }
  return null;
}
