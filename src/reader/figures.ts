/** A stretch of text, and whether it is a figure that another side gives otherwise or not at all. */
export interface FigurePart {
  readonly text: string;
  readonly differs: boolean;
  /** Where in the text it starts. */
  readonly at: number;
}

const figure = /\d+(?:[.,:]\d+)*/g;

/** The figures in a text, as they are written: '5.7', '10', '1,200'. */
export function figuresOf(text: string): readonly string[] {
  return text.match(figure) ?? [];
}

/**
 * The figures that not every side gives, where at least two sides give any.
 *
 * @param sides the texts of each side.
 */
export function differingFigures(sides: readonly (readonly string[])[]): ReadonlySet<string> {
  const given = sides.map(texts => new Set(texts.flatMap(figuresOf))).filter(set => set.size > 0);
  if (given.length < 2) return new Set();
  const all = new Set(given.flatMap(set => [...set]));
  return new Set([...all].filter(one => given.some(set => !set.has(one))));
}

/** A text parted into its differing figures and what lies between. Joined again it is the text. */
export function markFigures(text: string, differing: ReadonlySet<string>): readonly FigurePart[] {
  const parts: FigurePart[] = [];
  let end = 0;
  for (const match of text.matchAll(figure)) {
    if (!differing.has(match[0])) continue;
    parts.push({ text: text.slice(end, match.index), differs: false, at: end });
    parts.push({ text: match[0], differs: true, at: match.index });
    end = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(end), differs: false, at: end }].filter(part => part.text !== '');
}
