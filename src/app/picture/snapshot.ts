import { cutToRoom } from './cutToRoom.ts';
import { flatten } from './flatten.ts';
import { create } from './svg.ts';

export interface Caption {
  readonly title: string;
  /** What is shown: the day to which it looks back, the days in view, how many events. */
  readonly facts: string;
  /** Whose timeline it is and where it stands. */
  readonly source: string;
}

export interface Snapshot {
  readonly root: SVGSVGElement;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** Room over and under the timeline for the caption, and at its sides, CSS px. */
const [head, foot, margin] = [74, 34, 16];

/**
 * The timeline as it stands on the screen, with title and source, as one SVG that needs no style sheet: every colour,
 * size and weight is written out. What only answers to the pointer is left out. Sizes are CSS px.
 * @param timeline the section in which the timeline is drawn
 */
export function snapshotOf(timeline: HTMLElement, caption: Caption): Snapshot {
  const { left, top, width, height } = timeline.getBoundingClientRect();
  const style = getComputedStyle(timeline);
  const whole = { width: Math.round(width), height: Math.round(height) + head + foot };
  const root = create('svg', {
    width: whole.width,
    height: whole.height,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    role: 'img',
    'aria-label': `${caption.title}. ${caption.facts}. ${caption.source}`,
    'font-family': style.fontFamily,
  });
  root.append(create('rect', { width: whole.width, height: whole.height, fill: paperOf(timeline) }));
  const drawing = create('g', { transform: `translate(0,${head})` });
  drawing.append(...flatten(timeline, { left, top }));
  root.append(drawing, ...captionTexts(caption, whole, timeline));
  return { root, ...whole };
}

/** Title and facts above, the source below; in the colours and faces of the page. */
function captionTexts(caption: Caption, { width, height }: Omit<Snapshot, 'root'>, timeline: HTMLElement) {
  const page = getComputedStyle(timeline.ownerDocument.documentElement);
  const [ink, quiet] = [page.getPropertyValue('--ink'), page.getPropertyValue('--ink-2')];
  const room = width - 2 * margin;
  const line = (text: string, y: number, size: number, face: string, fill: string, weight = 400) => {
    const font = { 'font-family': page.getPropertyValue(face), 'font-size': size, 'font-weight': weight };
    const element = create('text', { x: margin, y, fill: fill.trim(), ...font });
    element.textContent = cutToRoom(text, room, `${weight} ${size}px ${font['font-family']}`);
    return element;
  };
  return [
    line(caption.title, 34, 24, '--serif', ink, 600),
    line(caption.facts, 58, 14, '--sans', quiet),
    line(caption.source, height - 12, 12, '--sans', quiet),
  ];
}

/** The first ground behind the timeline that is not transparent. */
function paperOf(element: Element | null): string {
  if (!element) return '#fff';
  const ground = getComputedStyle(element).backgroundColor;
  return ground === 'rgba(0, 0, 0, 0)' || ground === 'transparent' ? paperOf(element.parentElement) : ground;
}
