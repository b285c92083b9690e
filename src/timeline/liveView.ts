import type { TimeWindow } from '../chart/index.ts';

/** What is on the screen in this frame. */
export interface View extends TimeWindow {
  /** CSS px a day. */
  readonly scale: number;
  /** Whether it is itself all that is drawn, and nothing is beyond it. */
  readonly isSheet?: boolean;
}

/** How far beyond each edge of the window things are drawn, as a share of the window: a pan within it draws nothing. */
export const overscan = 0.5;
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
  readonly onDrawn: (listener: () => void) => () => void;
  readonly set: (view: View) => void;
}

/** @param sheetOf where the browser scrolls what is drawn, a sheet that reaches far beyond a view */
export function liveView(first: View, sheetOf: (view: View) => View = view => view): LiveView {
  let current = first;
  let drawing = sheetOf(first);
  const movers = new Set<() => void>();
  const drawers = new Set<() => void>();
  const adding = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    view: () => current,
    drawn: () => drawing,
    origin: () => (drawing.isSheet ? drawing : current),
    onMoved: adding(movers),
    onDrawn: adding(drawers),
    set: view => {
      if (view.from === current.from && view.to === current.to && view.scale === current.scale) return;
      current = view;
      if (!covers(drawing, view)) {
        drawing = sheetOf(view);
        for (const listener of drawers) listener();
      }
      for (const listener of movers) listener();
    },
  };
}

/** Days that are drawn for a view. */
export function drawnStretch(
  drawn: TimeWindow & Pick<View, 'isSheet'>,
  share = drawn.isSheet ? 0 : overscan,
): TimeWindow {
  const margin = (drawn.to - drawn.from) * share;
  return { from: drawn.from - margin, to: drawn.to + margin };
}

function covers(drawn: View, view: View): boolean {
  // A sheet is drawn anew before its end is seen.
  const stretch = drawnStretch(drawn, drawn.isSheet ? -aheadShare : overscan);
  const sameScale = Math.abs(view.scale - drawn.scale) < drawn.scale * 1e-9;
  return sameScale && view.from >= stretch.from && view.to <= stretch.to;
}
