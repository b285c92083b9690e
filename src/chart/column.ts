import { fitText, type LabelFont, labelFont, type Measure } from './measure.ts';

/*
 * Labels where time runs downward: they stand in a column beside the lanes, in at most two lines and one below. Loaded
 * with the timeline that runs so.
 */

/** What the placing of labels asks of their column. */
export interface Column {
  /** Room for texts, CSS px. */
  readonly width: number;
  /** A text in the lines that it has there, and the width of the widest, CSS px. */
  readonly linesOf: (
    text: string,
    weight: number,
  ) => { readonly lines: readonly string[]; readonly width: number };
  /** Height of so many lines and the one below, CSS px. */
  readonly heightOf: (lines: number) => number;
  /** Half a line, CSS px: from a label's top to the middle of its first line. */
  readonly half: number;
  /** Where the first line may stand beside its mark, the first choice first, CSS px. */
  readonly pushes: readonly number[];
  /** Farthest reach of a label from its mark, CSS px. */
  readonly reach: number;
}

/** CSS px at 100% text size: a line, the line below, how far a label may be pushed, the clear space around. */
const [linePx, belowPx, farthest, clear] = [17, 15, 24, 10];
const steps = [0, 8, -8, 16, -16, farthest, -farthest];
const mostLines = 2;

/** @param width room for texts, CSS px */
export function column(width: number, textScale: number, measure: Measure): Column {
  const heightOf = (lines: number) => (lines * linePx + belowPx) * textScale;
  return {
    width,
    linesOf: (text, weight) => {
      const font = columnFont(weight);
      const lines = wrapText(text, font, width / textScale, mostLines, measure);
      return { lines, width: Math.max(...lines.map(line => measure(line, font))) * textScale };
    },
    heightOf,
    half: (linePx / 2) * textScale,
    pushes: steps.map(step => step * textScale),
    reach: farthest * textScale + heightOf(mostLines) + clear,
  };
}

/** The face of a label in the column by the weight of its event (VISUAL section 9). */
export function columnFont(weight: number): LabelFont {
  return { ...labelFont(weight), sizePx: 14 };
}

/** A text in lines of at most a width, CSS px, broken at its words; the last of so many is cut. */
export function wrapText(
  text: string,
  font: LabelFont,
  widthPx: number,
  most: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && measure(rest, font) > widthPx) {
    let end = 0;
    for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(rest)) {
      if (measure(rest.slice(0, index + segment.length).trimEnd(), font) > widthPx) break;
      end = index + segment.length;
    }
    if (end === 0) break;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, fitText(rest, font, widthPx, measure)];
}
