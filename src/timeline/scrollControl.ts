import { greatestZoom, type TimeWindow } from '../chart/index.ts';
import { buttonMs, flights, zoomedAbout } from './flight.ts';
import { wheelDoublings } from './gestures.ts';
import { pinches, taps } from './touches.ts';
import type { ControlZoom, ZoomBounds } from './zoomControl.ts';

/** The browser stands still this long before a scroll counts as ended, ms. */
const restMs = 150;
/** No browser scrolls farther than some 17 million CSS px. */
const mostPx = 15e6;

/**
 * Time as the height of a scrolled page: the browser scrolls, with its own inertia, and the window derives from
 * `scrollTop`. The target scrolls its first child, whose height is set here. A pinch, a double tap and the wheel with
 * Ctrl change px a day about where they happen.
 */
export const controlScroll: ControlZoom = (target, live, listener) => {
  const scroller = target as HTMLElement;
  const sheet = scroller.firstElementChild as HTMLElement;
  let bounds: ZoomBounds = { width: 0, height: 0, whole: { from: 0, to: 1 }, wheel: 'zoom' };
  let { scale } = live.view();
  /** Where the program has scrolled to: an event about that is no reader's. */
  let written = Number.NaN;
  let resting = 0;
  let isBusy = false;

  const setBusy = (busy: boolean) => {
    if (isBusy === busy) return;
    isBusy = busy;
    if (busy) live.begin();
    else live.rest();
    listener.onBusy(busy);
  };
  const held = (k: number) => {
    const days = Math.max(1, bounds.whole.to - bounds.whole.from);
    return Math.max(bounds.width / days, Math.min(greatestZoom, mostPx / days, k));
  };
  const show = (top: number) => {
    const from = bounds.whole.from + top / scale;
    live.set({ from, to: from + bounds.width / scale, scale });
  };
  const apply = ({ from, to }: TimeWindow) => {
    const { width, whole } = bounds;
    if (width <= 0) return;
    scale = held(width / Math.max(1e-6, to - from));
    const wholePx = (whole.to - whole.from) * scale;
    const middle = ((from + to) / 2 - whole.from) * scale;
    const top = Math.max(0, Math.min(wholePx - width, middle - width / 2));
    sheet.style.height = `${wholePx}px`;
    scroller.scrollTop = top;
    written = scroller.scrollTop;
    show(top);
  };
  const { fly, stop, aim } = flights(live, apply, listener);

  const rest = () => {
    clearTimeout(resting);
    resting = 0;
    if (isBusy) listener.onSettled(live.view());
    setBusy(false);
  };
  const restSoon = () => {
    setBusy(true);
    clearTimeout(resting);
    resting = window.setTimeout(rest, restMs);
  };
  const onScroll = () => {
    const top = scroller.scrollTop;
    // A browser rounds what the program writes.
    if (Math.abs(top - written) < 1) return;
    written = top;
    show(top);
    restSoon();
  };
  /** CSS px from the top of what is seen. */
  const placeOf = ({ clientY }: { readonly clientY: number }) =>
    clientY - scroller.getBoundingClientRect().top;
  const onWheel = (event: WheelEvent) => {
    stop();
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    apply(zoomedAbout(live.view(), 2 ** wheelDoublings(event), placeOf(event)));
    restSoon();
  };
  const endPinches = pinches(scroller, {
    onStart: () => {
      stop();
      setBusy(true);
    },
    onPinch: (ratio, before, now) => {
      const view = live.view();
      const day = view.from + placeOf(before) / view.scale;
      const k = held(view.scale * ratio);
      const from = day - placeOf(now) / k;
      apply({ from, to: from + bounds.width / k });
    },
    onEnd: rest,
  });
  const endTaps = taps(scroller, {
    onPress: stop,
    onDouble: tap => {
      if (!(tap.target as Element).closest('[data-key]'))
        fly(zoomedAbout(live.view(), tap.shiftKey ? 0.5 : 2, placeOf(tap)), buttonMs);
    },
  });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  scroller.addEventListener('wheel', onWheel, { passive: false });

  return {
    bound: next => {
      bounds = next;
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
      clearTimeout(resting);
      setBusy(false);
      endPinches();
      endTaps();
      scroller.removeEventListener('scroll', onScroll);
      scroller.removeEventListener('wheel', onWheel);
    },
  };
};
