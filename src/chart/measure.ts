/** How wide a text is, CSS px, in the chart's sans face at 100% text size. */
export type Measure = (text: string, font: LabelFont) => number;

export interface LabelFont {
  readonly sizePx: number;
  readonly weight: 400 | 650;
}

/** The face of a label by the weight of its event (VISUAL section 3). */
export function labelFont(weight: number): LabelFont {
  return weight >= 3 ? { sizePx: 13, weight: 650 } : { sizePx: 12, weight: 400 };
}

/** The face of what follows the text of a cluster's label, and how far behind it that stands, CSS px. */
export const moreFont: LabelFont = { sizePx: 11, weight: 400 };
export const beforeMore = 3;

/** Advance widths in thousandths of an em of a plain humanist sans, by kind of character. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,;:'’‘|!()[\]]/, 275],
  [/[ frt/\-“”"]/, 345],
  [/[mwMW—%@]/, 830],
  [/[A-Z&]/, 600],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/, 1000],
];

const known = new Map<string, number>();

/** Widths from a table: for Node, for tests and for goldens, where no font is at hand. */
export const tableMeasure: Measure = (text, font) => {
  let sum = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) {
      width = widths.find(([set]) => set.test(character))?.[1] ?? 505;
      known.set(character, width);
    }
    sum += width;
  }
  return (sum * font.sizePx * (font.weight > 400 ? 1.06 : 1)) / 1000;
};

/** Made once, for that takes longer than to use it. */
let segmenter: Intl.Segmenter | null = null;

/** A text cut at its end so that it is at most `widthPx` wide, by grapheme. */
export function fitText(text: string, font: LabelFont, widthPx: number, measure: Measure): string {
  if (measure(text, font) <= widthPx) return text;
  segmenter ??= new Intl.Segmenter();
  const graphemes = Array.from(segmenter.segment(text), part => part.segment);
  let lo = 0;
  let hi = graphemes.length;
  while (lo < hi) {
    const mid = (lo + hi + 1) >>> 1;
    if (measure(`${graphemes.slice(0, mid).join('').trimEnd()}…`, font) <= widthPx) lo = mid;
    else hi = mid - 1;
  }
  return `${graphemes.slice(0, lo).join('').trimEnd()}…`;
}
