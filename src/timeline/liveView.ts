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
 * only has to move subscribes to `moved`; React subscribes to `drawn`, which changes only when the scale changes or
 * the window leaves what is drawn.
 */
export class LiveView {
  private current: View;
  private drawing: View;
  private readonly movers = new Set<() => void>();
  private readonly drawers = new Set<() => void>();

  constructor(view: View) {
    this.current = view;
    this.drawing = view;
  }

  readonly view = (): View => this.current;

  /** The view at which things were last drawn; what is drawn reaches `overscan` beyond it. */
  readonly drawn = (): View => this.drawing;

  readonly onMoved = (listener: () => void): (() => void) => {
    this.movers.add(listener);
    return () => this.movers.delete(listener);
  };

  readonly onDrawn = (listener: () => void): (() => void) => {
    this.drawers.add(listener);
    return () => this.drawers.delete(listener);
  };

  set(view: View): void {
    if (view.from === this.current.from && view.to === this.current.to && view.scale === this.current.scale)
      return;
    this.current = view;
    if (!covers(this.drawing, view)) {
      this.drawing = view;
      for (const listener of this.drawers) listener();
    }
    for (const listener of this.movers) listener();
  }
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
