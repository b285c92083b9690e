import { read } from '../words/index.ts';
import type { SignProps } from './evenSpacing.ts';

/** A gutter of at least these widths has room for the words in one line, and beside a button's sign, CSS px at 100% text size. */
const [oneLine, roomy] = [70, 110];
/** From line to line, and from the last to the axis, CSS px at 100% text size. */
const [line, foot] = [12, 9];

/** In the corner of axis and lanes, plainly: that time is not to scale here. */
export function EvenSign({ textScale, gutter, foot: above }: SignProps) {
  const room = gutter / textScale;
  const lines = room >= oneLine ? [read.notToScale] : halves(read.notToScale);
  return lines.map((words, i) => (
    <text
      key={words}
      className="tl-fold tl-even-sign"
      x={(room >= roomy ? 40 : 8) * textScale}
      y={above - (foot + (lines.length - 1 - i) * line) * textScale}
    >
      {words}
    </text>
  ));
}

/** In two lines, between words if there are any. */
function halves(words: string): readonly string[] {
  const space = words.lastIndexOf(' ');
  const at = space < 0 ? Math.ceil(words.length / 2) : space;
  return [words.slice(0, at), words.slice(at).trim()];
}
