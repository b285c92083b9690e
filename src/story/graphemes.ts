/** A label on the line, in graphemes; longer ones are warned of. */
export const labelLength = 24;
/** A title that stands in for a label is cut here. */
export const titleAsLabelLength = 34;

/** The characters of a text as a reader counts them: a letter with its marks, a flag, a syllable of hangul is one. */
export function graphemes(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A text of at most so many graphemes; where something was cut off, '…' follows them. */
export function cut(text: string, length: number): string {
  // No text has more graphemes than code units.
  if (text.length <= length) return text;
  const characters = graphemes(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('').trimEnd()}…`;
}

/** How many words a text has; scripts without spaces are parted as their dictionaries part them. */
export function countWords(text: string): number {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text))
    return text.split(/\s+/).filter(Boolean).length;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text)).filter(segment => segment.isWordLike).length;
}
