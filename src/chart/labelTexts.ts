import type { Candidate } from './candidates.ts';
import type { Column } from './column.ts';
import type { ChartData } from './data.ts';
import { beforeMore, fitText, labelFont, type Measure, moreFont } from './measure.ts';

/** What a label says, and how wide that is. */
export interface LabelText {
  readonly text: string;
  /** What follows the text of a cluster's label, such as '+4'. */
  readonly more: string;
  /** CSS px of text and more. */
  readonly width: number;
  /** The lines of the text where time runs downward; else it is one. */
  readonly lines: readonly string[];
}

/** Widest text, CSS px at 100% text size: 24 graphemes of Latin, 16 of Chinese. */
export const widestText = 215;

/** Texts kept with their widths before they are forgotten. */
const kept = 20_000;
/** More than there are events. */
const many = 2 ** 27;

/** The texts of labels, each measured once. */
export class LabelTexts {
  private readonly known = new Map<number, LabelText>();

  constructor(
    private readonly data: ChartData,
    private readonly settings: {
      readonly measure: Measure;
      readonly textScale: number;
      readonly column?: Column | undefined;
    },
  ) {}

  of({ event, cluster }: Pick<Candidate, 'event' | 'cluster'>): LabelText {
    const key = event + (cluster ? cluster.count * many : 0);
    const known = this.known.get(key);
    if (known) return known;
    const made = this.make(event, cluster ? `+${cluster.count - 1}` : '');
    if (this.known.size > kept) this.known.clear();
    this.known.set(key, made);
    return made;
  }

  private make(event: number, more: string): LabelText {
    const { measure, textScale, column } = this.settings;
    const label = this.data.label(event);
    const weight = this.data.weight[event]!;
    if (column) return { text: label, more, ...column.linesOf(label, weight) };
    const font = labelFont(weight);
    const moreWidth = more ? measure(more, moreFont) + beforeMore : 0;
    const text = fitText(label, font, widestText - moreWidth, measure);
    return { text, more, lines: [text], width: (measure(text, font) + moreWidth) * textScale };
  }
}
