interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

export interface PinchListener {
  readonly onStart: () => void;
  /**
   * Two fingers have moved.
   * @param ratio their distance against that of the last time
   * @param before where their middle was, in the browser's window
   * @param now where it is
   */
  readonly onPinch: (ratio: number, before: Place, now: Place) => void;
  readonly onEnd: () => void;
}

/** Fingers closer than this tell no distance, CSS px. */
const leastPx = 16;

/** Listens for two fingers; one is left to the browser. Returns what ends it. */
export function pinches(element: HTMLElement, { onStart, onPinch, onEnd }: PinchListener): () => void {
  let last: { readonly apart: number; readonly middle: Place } | null = null;
  let frame = 0;
  const read = ({ touches: [a, b] }: TouchEvent) => ({
    apart: Math.max(leastPx, Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY)),
    middle: { clientX: (a!.clientX + b!.clientX) / 2, clientY: (a!.clientY + b!.clientY) / 2 },
  });
  const start = (event: TouchEvent) => {
    if (event.touches.length !== 2) return;
    if (!last) onStart();
    last = read(event);
  };
  const move = (event: TouchEvent) => {
    if (event.touches.length !== 2 || !last) return;
    if (event.cancelable) event.preventDefault();
    const now = read(event);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!last) return;
      const before = last;
      last = now;
      onPinch(now.apart / before.apart, before.middle, now.middle);
    });
  };
  const end = ({ touches }: TouchEvent) => {
    if (!last || touches.length > 1) return;
    cancelAnimationFrame(frame);
    last = null;
    onEnd();
  };
  element.addEventListener('touchstart', start, { passive: true });
  element.addEventListener('touchmove', move, { passive: false });
  element.addEventListener('touchend', end);
  element.addEventListener('touchcancel', end);
  return () => {
    cancelAnimationFrame(frame);
    element.removeEventListener('touchstart', start);
    element.removeEventListener('touchmove', move);
    element.removeEventListener('touchend', end);
    element.removeEventListener('touchcancel', end);
  };
}

export interface TapListener {
  readonly onPress: () => void;
  /** The second of two taps at one place. */
  readonly onDouble: (tap: PointerEvent) => void;
}

/** Two taps within this time (ms) and distance (CSS px) are one double tap; a tap moves less than that. */
const [doubleMs, nearPx, stillPx] = [320, 28, 8];

/** Listens for double taps of any pointer: not every browser makes a double click of them. Returns what ends it. */
export function taps(element: HTMLElement, { onPress, onDouble }: TapListener): () => void {
  let pressed: PointerEvent | null = null;
  let tapped: PointerEvent | null = null;
  const apart = (a: Place, b: Place) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  const down = (event: PointerEvent) => {
    onPress();
    pressed = event.isPrimary && event.button === 0 ? event : null;
    if (!event.isPrimary) tapped = null;
  };
  const up = (event: PointerEvent) => {
    const isTap = pressed?.pointerId === event.pointerId && apart(pressed, event) < stillPx;
    pressed = null;
    if (!isTap) {
      tapped = null;
      return;
    }
    const first = tapped;
    const isDouble =
      first !== null && event.timeStamp - first.timeStamp < doubleMs && apart(first, event) < nearPx;
    tapped = isDouble ? null : event;
    if (isDouble) onDouble(event);
  };
  const cancel = () => {
    pressed = tapped = null;
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
  };
}
