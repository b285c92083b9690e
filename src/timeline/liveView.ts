import type { TimeWindow } from '../chart/index.ts';

/** What is on the screen in this frame. */
export interface View extends TimeWindow {
  /** CSS px a day. */
  readonly scale: number;
}

/** How far beyond each edge of the window things are drawn, as a share of the window: a pan within it draws nothing. */
export const overscan = 0.5;

/**
 * The timeline's own live view, between d3-zoom, which writes it, and the drawing, which reads it in two ways: whoever
 * only has to move listens to `onMoved`; React listens to `onDrawn`, which speaks only when the scale changes or the
 * window leaves what is drawn.
 */
export interface LiveView {
  readonly view: () => View;
  /** The view at which things were last drawn; what is drawn reaches `overscan` beyond it. */
  readonly drawn: () => View;
  /** Each returns what ends it. */
  readonly onMoved: (listener: () => void) => () => void;
  readonly onDrawn: (listener: () => void) => () => void;
  readonly set: (view: View) => void;
}

export function liveView(first: View): LiveView {
  let current = first;
  let drawing = first;
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
    onMoved: adding(movers),
    onDrawn: adding(drawers),
    set: view => {
      if (view.from === current.from && view.to === current.to && view.scale === current.scale) return;
      current = view;
      if (!covers(drawing, view)) {
        drawing = view;
        for (const listener of drawers) listener();
      }
      for (const listener of movers) listener();
    },
  };
}

/** Days that are drawn for a view. */
export function drawnStretch({ from, to }: TimeWindow): TimeWindow {
  const margin = (to - from) * overscan;
  return { from: from - margin, to: to + margin };
}

function covers(drawn: View, view: View): boolean {
  const stretch = drawnStretch(drawn);
  const sameScale = Math.abs(view.scale - drawn.scale) < drawn.scale * 1e-9;
  return sameScale && view.from >= stretch.from && view.to <= stretch.to;
}
