import type { TimeWindow } from '../chart/index.ts';

/** What is on the screen in this frame. */
export interface View extends TimeWindow {
  /** CSS px a day. */
  readonly scale: number;
  /** Whether it is itself all that is drawn, and nothing is beyond it. */
  readonly isSheet?: boolean;
  /** Whether it was drawn in the midst of a gesture or a flight, and how far beyond its edges, as a share of it. */
  readonly passing?: number;
}

/** How far beyond each edge of the window things are drawn, as a share of the window: a pan within it draws nothing. */
export const overscan = 0.5;
/** What is drawn in the midst of a zoom is seen farther if it goes out, and less far if it goes in. */
const passing = { in: 0.1, out: 0.5 } as const;
/**
 * In the midst of a zoom things are drawn anew after so many ms, or so many times as long as the drawing took, or at so
 * great a change of scale; in between they are stretched along time.
 */
const stretched = { ms: 160, times: 6, most: 2.1 } as const;
/** Whoever follows is told so much later, ms. */
const followMs = 100;
/** So near to its end, as a share of its length, a sheet is drawn anew. */
const aheadShare = 0.12;

/**
 * The timeline's own live view, between d3-zoom, which writes it, and the drawing, which reads it in two ways: whoever
 * only has to move listens to `onMoved`; React listens to `onDrawn`, which speaks only when the scale changes or the
 * window leaves what is drawn.
 */
export interface LiveView {
  readonly view: () => View;
  /** The view at which things were last drawn; what is drawn reaches `overscan` beyond it. */
  readonly drawn: () => View;
  /** What begins where the plot begins: the window or, where the browser scrolls a sheet, the sheet. */
  readonly origin: () => View;
  /** Each returns what ends it. */
  readonly onMoved: (listener: () => void) => () => void;
  /** As `onMoved`, but ten times a second in the midst of a gesture or a flight: for what the eye is not turned to. */
  readonly onFollowed: (listener: () => void) => () => void;
  readonly onDrawn: (listener: () => void) => () => void;
  readonly set: (view: View) => void;
  /** A gesture or a flight begins: until it rests a change of scale may stretch what is drawn. */
  readonly begin: () => void;
  /** It has ended: all is drawn as it is to stay, and who moves things is told once more. */
  readonly rest: () => void;
}

/**
 * @param sheetOf where the browser scrolls what is drawn, a sheet that reaches far beyond a view
 * @param now ms since any moment
 */
export function liveView(
  first: View,
  sheetOf: (view: View) => View = view => view,
  now: () => number = () => performance.now(),
): LiveView {
  let current = first;
  let drawing = sheetOf(first);
  let isMoving = false;
  /** Until then what is drawn may be stretched. */
  let until = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const movers = new Set<() => void>();
  let following: ReturnType<typeof setTimeout> | undefined;
  const followers = new Set<() => void>();
  const drawers = new Set<() => void>();
  const adding = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const draw = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const share = current.scale > drawing.scale ? passing.in : passing.out;
    const sheet = sheetOf(current);
    drawing = isMoving && !sheet.isSheet ? { ...sheet, passing: share } : sheet;
    const start = now();
    until = start + stretched.ms;
    for (const listener of drawers) listener();
    // React, which was told first, has drawn by then.
    queueMicrotask(() => {
      until = Math.max(until, now() + stretched.times * (now() - start));
    });
  };
  const follow = () => {
    clearTimeout(following);
    following = undefined;
    for (const listener of followers) listener();
  };
  const move = () => {
    for (const listener of movers) listener();
    if (isMoving) following ??= setTimeout(follow, followMs);
    else follow();
  };
  const redraw = () => {
    draw();
    move();
  };
  return {
    view: () => current,
    drawn: () => drawing,
    origin: () => (drawing.isSheet ? drawing : current),
    onMoved: adding(movers),
    onFollowed: adding(followers),
    onDrawn: adding(drawers),
    set: view => {
      if (view.from === current.from && view.to === current.to && view.scale === current.scale) return;
      current = view;
      if (!covers(drawing, view)) {
        const left = until - now();
        if (isMoving && left > 0 && stretches(drawing, view)) waiting ??= setTimeout(redraw, left);
        else draw();
      }
      move();
    },
    begin: () => {
      isMoving = true;
    },
    rest: () => {
      isMoving = false;
      if (!covers(drawing, current) || drawing.passing !== undefined) draw();
      move();
    },
  };
}

/** Days that are drawn for a view. */
export function drawnStretch(
  drawn: TimeWindow & Pick<View, 'isSheet' | 'passing'>,
  share = overscanOf(drawn),
): TimeWindow {
  const margin = (drawn.to - drawn.from) * share;
  return { from: drawn.from - margin, to: drawn.to + margin };
}

/**
 * How what was drawn is moved to where the view is: a place drawn at x stands at `shift + by * x`, CSS px. The view may
 * be at another scale in the midst of a zoom.
 */
export function shiftOf(drawn: View, view: View): { readonly shift: number; readonly by: number } {
  const by = view.scale / drawn.scale;
  return { shift: (drawn.from - view.from) * view.scale, by: Math.abs(by - 1) < 1e-9 ? 1 : by };
}

function overscanOf({ isSheet, passing = overscan }: Pick<View, 'isSheet' | 'passing'>): number {
  return isSheet ? 0 : passing;
}

function covers(drawn: View, view: View): boolean {
  const sameScale = Math.abs(view.scale - drawn.scale) < drawn.scale * 1e-9;
  return sameScale && reaches(drawn, view);
}

/** Whether what is drawn can be stretched to what is seen. */
function stretches(drawn: View, view: View): boolean {
  const by = view.scale / drawn.scale;
  return !drawn.isSheet && Math.max(by, 1 / by) < stretched.most && reaches(drawn, view);
}

function reaches(drawn: View, view: View): boolean {
  // A sheet is drawn anew before its end is seen.
  const stretch = drawnStretch(drawn, drawn.isSheet ? -aheadShare : overscanOf(drawn));
  return view.from >= stretch.from && view.to <= stretch.to;
}
