/** How a wheel turn is read. In an article the plain wheel scrolls the page; Ctrl, ⌘ or a pinch zooms. */
export type WheelMode = 'zoom' | 'scroll';

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Largest change of scale of one wheel event, in doublings: a mouse notch must not leap. */
const mostDoublings = 0.5;
/** Doublings for a CSS px, for a pinch (which browsers send as a wheel with Ctrl, in small steps), a line, a page. */
const perPixel = 0.0025;
const perPinchPixel = 0.01;
const linePx = 20;
const pagePx = 400;

/** What a wheel event asks for: zoom, pan along time, or nothing of the timeline's. */
export function wheelIntent(event: Wheel, mode: WheelMode): 'zoom' | 'pan' | 'none' {
  const held = event.ctrlKey || event.metaKey;
  if (!held && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) return 'pan';
  return held || mode === 'zoom' ? 'zoom' : 'none';
}

/** Change of scale in doublings, for d3-zoom's `wheelDelta`. */
export function wheelDoublings(event: Wheel): number {
  const px = event.deltaY * unitPx(event.deltaMode);
  // A pinch comes in steps of a few px; a notch of a mouse with Ctrl held comes in steps of a hundred.
  const pinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < 50;
  const doublings = -px * (pinch ? perPinchPixel : perPixel);
  return Math.max(-mostDoublings, Math.min(mostDoublings, doublings));
}

/** Pan along time, CSS px. */
export function wheelPanPx(event: Wheel): number {
  const along = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
  return along * unitPx(event.deltaMode);
}

function unitPx(deltaMode: number): number {
  return [1, linePx, pagePx][deltaMode] ?? 1;
}

/** Which way a first touch moved: along time the timeline's, across it the page's. */
export function touchAxis(dx: number, dy: number): 'along' | 'across' | null {
  if (Math.hypot(dx, dy) < 6) return null;
  return Math.abs(dx) >= Math.abs(dy) ? 'along' : 'across';
}

/**
 * Lets a vertical gesture of one finger scroll the page: d3-zoom would cancel the scroll. Two fingers are always d3's,
 * and one never where `pageOnly` says so: in an article it is the article's. Never prevents a default. Returns what
 * removes the listeners.
 */
export function letPageScroll(element: Element, pageOnly: () => boolean = () => false): () => void {
  let start: { x: number; y: number } | null = null;
  let axis: 'along' | 'across' | null = null;
  const touchStart = (event: Event) => {
    const { touches } = event as TouchEvent;
    const touch = touches[0];
    axis = null;
    start = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const touchMove = (event: Event) => {
    const touch = (event as TouchEvent).touches[0];
    if (!start || !touch) return;
    axis ??= touchAxis(touch.clientX - start.x, touch.clientY - start.y);
    if (axis !== 'along' || pageOnly()) event.stopPropagation();
  };
  element.addEventListener('touchstart', touchStart, { capture: true, passive: true });
  element.addEventListener('touchmove', touchMove, { capture: true, passive: true });
  return () => {
    element.removeEventListener('touchstart', touchStart, { capture: true });
    element.removeEventListener('touchmove', touchMove, { capture: true });
  };
}

/**
 * Brings touch events to `element` also when what was touched has been drawn away meanwhile: a browser goes on sending
 * a touch to the node that it began on, and from a removed node nothing rises (Touch Events, section 5.4).
 * Returns what removes the listener.
 */
export function followTouches(element: Element): () => void {
  const forward = (event: Event) => {
    const { type, target, touches, targetTouches, changedTouches } = event as TouchEvent;
    if ((target as Element).isConnected) return;
    const lists = {
      touches: [...touches],
      targetTouches: [...targetTouches],
      changedTouches: [...changedTouches],
    };
    if (!element.dispatchEvent(new TouchEvent(type, { cancelable: true, ...lists }))) event.preventDefault();
  };
  const touchStart = ({ target }: Event) => {
    if (!target || target === element) return;
    // One and the same function: a second finger on the same node adds nothing.
    for (const type of ['touchmove', 'touchend', 'touchcancel'])
      target.addEventListener(type, forward, { passive: false });
  };
  element.addEventListener('touchstart', touchStart, { capture: true, passive: true });
  return () => element.removeEventListener('touchstart', touchStart, { capture: true });
}
