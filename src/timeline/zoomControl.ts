import { type D3ZoomEvent, pointer, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import { greatestZoom, type TimeWindow } from '../chart/index.ts';
import { buttonMs, flights, zoomedAbout } from './flight.ts';
import {
  followTouches,
  letPageScroll,
  type WheelMode,
  wheelDoublings,
  wheelIntent,
  wheelPanPx,
} from './gestures.ts';
import type { LiveView, View } from './liveView.ts';

export interface ZoomBounds {
  /** CSS px along time and across it. */
  readonly width: number;
  readonly height: number;
  /** The window that shows the whole story: nothing lies beyond it. */
  readonly whole: TimeWindow;
  readonly wheel: WheelMode;
}

export interface ZoomListener {
  /** A gesture or a flight has ended. */
  readonly onSettled: (view: View) => void;
  /** A gesture or a flight begins or ends. */
  readonly onBusy: (busy: boolean) => void;
}

export interface ZoomControl {
  /** Takes new bounds; the window is kept as far as they allow. */
  readonly bound: (bounds: ZoomBounds) => void;
  /** Shows a window at once. */
  readonly show: (window: TimeWindow) => void;
  /** Flies to a window; at once where the reader prefers reduced motion. */
  readonly fly: (window: TimeWindow, ms?: number) => void;
  /** Where the flight under way leads; null while there is none. */
  readonly aim: () => TimeWindow | null;
  /** Zooms about the middle. */
  readonly zoomBy: (factor: number) => void;
  readonly release: () => void;
}

export type ControlZoom = (target: Element, live: LiveView, listener: ZoomListener) => ZoomControl;

/**
 * Attaches d3-zoom to the plot. It alone writes the element's transform: k is px a day, x the place of `whole.from`.
 * Its handler turns the transform into a window; windows set by the program go through it under a flag of our own.
 */
export function controlZoom(target: Element, live: LiveView, listener: ZoomListener): ZoomControl {
  const element = target as SVGSVGElement;
  const plot = select(element);
  // d3-zoom calls it; d3-transition, which would have brought it, is left out.
  plot.interrupt = () => plot;
  const behavior = zoom<SVGSVGElement, unknown>();
  let bounds: ZoomBounds = { width: 0, height: 0, whole: { from: 0, to: 1 }, wheel: 'zoom' };
  let programmed = false;

  const least = () => bounds.width / Math.max(1, bounds.whole.to - bounds.whole.from);

  const viewOf = ({ k, x }: ZoomTransform): View => {
    const from = bounds.whole.from - x / k;
    return { from, to: from + bounds.width / k, scale: k };
  };

  const apply = (window: TimeWindow) => {
    if (bounds.width <= 0) return;
    const days = Math.max(1e-6, window.to - window.from);
    const k = Math.min(greatestZoom, Math.max(least(), bounds.width / days));
    const wholePx = (bounds.whole.to - bounds.whole.from) * k;
    const middle = ((window.from + window.to) / 2 - bounds.whole.from) * k;
    const left = Math.max(0, Math.min(wholePx - bounds.width, middle - bounds.width / 2));
    programmed = true;
    behavior.transform(plot, zoomIdentity.translate(-left, 0).scale(k));
    programmed = false;
  };

  const { fly, stop, aim } = flights(live, apply, listener);

  behavior
    .clickDistance(4)
    .wheelDelta(wheelDoublings)
    .filter((event: Event) => {
      if (event.type === 'wheel') return wheelIntent(event as WheelEvent, bounds.wheel) === 'zoom';
      const { button, ctrlKey } = event as MouseEvent;
      return !button && !ctrlKey;
    })
    .on('start', () => {
      if (programmed) return;
      stop();
      live.begin();
      listener.onBusy(true);
    })
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => live.set(viewOf(event.transform)))
    .on('end', () => {
      if (programmed) return;
      live.rest();
      listener.onSettled(live.view());
      listener.onBusy(false);
    });
  plot.call(behavior);
  // A flight of our own in place of d3's: it can be interrupted, and reduced motion holds for it too.
  plot.on('dblclick.zoom', (event: MouseEvent) => {
    event.preventDefault();
    const [x] = pointer(event, element);
    fly(zoomedAbout(live.view(), event.shiftKey ? 0.5 : 2, x), buttonMs);
  });
  // Without a gesture of its own d3-zoom ignores a sideways wheel.
  plot.on('wheel.pan', (event: WheelEvent) => {
    if (wheelIntent(event, bounds.wheel) !== 'pan') return;
    event.preventDefault();
    stop();
    behavior.translateBy(plot, -wheelPanPx(event) / live.view().scale, 0);
  });
  const giveBackScroll = letPageScroll(element, () => bounds.wheel === 'scroll');
  const unfollow = followTouches(element);

  return {
    bound: next => {
      bounds = next;
      const { width, height, whole } = next;
      behavior
        .extent([
          [0, 0],
          [width, height],
        ])
        .scaleExtent([least(), greatestZoom])
        .translateExtent([
          [0, Number.NEGATIVE_INFINITY],
          [whole.to - whole.from, Number.POSITIVE_INFINITY],
        ]);
    },
    show: window => {
      stop();
      apply(window);
    },
    fly,
    aim,
    zoomBy: factor => fly(zoomedAbout(live.view(), factor), buttonMs),
    release: () => {
      stop();
      live.rest();
      giveBackScroll();
      unfollow();
      plot.on('.zoom', null).on('wheel.pan', null);
    },
  };
}
