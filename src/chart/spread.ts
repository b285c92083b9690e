import type { Mark } from './layout.ts';
import { levelAt, levelScale } from './levels.ts';
import { markRadius } from './marks.ts';

/** Shapes whose lanes overlap stand at least so far apart, CSS px. */
const gapPx = 28;
/** A span at least this long has room for its shape to be moved along it, CSS px. */
const roomyPx = 60;
/** Most spans that stand free on the days ahead. */
const mostFree = 8;

/** What is expected, parted into spans long enough to stand free, and all else, which is laid out as any events are. */
export function partAhead(
  marks: readonly Mark[],
  pxPerDay: number,
): { readonly free: readonly Mark[]; readonly rest: readonly Mark[] } {
  const scale = levelScale(levelAt(pxPerDay));
  const inOrder = [...marks].sort(byWeight);
  const roomy = inOrder.filter(mark => mark.span && (mark.to - mark.from) * scale >= roomyPx);
  const free = new Set(roomy.slice(0, mostFree));
  return { free: inOrder.filter(mark => free.has(mark)), rest: inOrder.filter(mark => !free.has(mark)) };
}

/**
 * Spans that begin on one day, as all do that may come any day now, would have their shapes in one place: these are
 * moved along their spans, the weightiest first, so that each can be told and opened.
 */
export function spreadShapes(marks: readonly Mark[], pxPerDay: number): readonly Mark[] {
  const placed: { readonly x: number; readonly top: number; readonly bottom: number }[] = [];
  return [...marks].sort(byWeight).map(mark => {
    const inset = markRadius(mark.weight) + 3;
    const first = mark.from * pxPerDay + inset;
    const last = mark.to * pxPerDay - inset;
    const [top, bottom] = [Math.min(...mark.lanes), Math.max(...mark.lanes)];
    let x = first;
    const near = placed.filter(other => other.top <= bottom && top <= other.bottom).sort((a, b) => a.x - b.x);
    for (const other of near) if (Math.abs(x - other.x) < gapPx) x = other.x + gapPx;
    if (x > last) x = first;
    placed.push({ x, top, bottom });
    return { ...mark, at: x / pxPerDay };
  });
}

function byWeight(a: Mark, b: Mark): number {
  return b.weight - a.weight || a.from - b.from || a.event - b.event;
}
