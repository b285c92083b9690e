import { type PointerEvent, useRef } from 'react';

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  lastY: number;
  lastTime: number;
  /** px per ms, upward positive, smoothed. */
  speed: number;
  moved: boolean;
}

/** A movement under this many px is a tap. */
const tapPx = 6;
/** Held still for so long, a pointer no longer throws. */
const stillMs = 90;

export interface HandleDrag {
  /** The pointer has moved far enough to mean a drag. */
  readonly onStart: () => void;
  /** `up` is the way from the start in px, upward positive. */
  readonly onMove: (up: number) => void;
  /** `speed` in px per ms, upward positive; a cancelled drag should leave things as they were. */
  readonly onEnd: (up: number, speed: number, cancelled: boolean) => void;
}

/** Vertical drags that begin on an element marked `data-rd-drag`, but not on a link or another button within it. */
export function useHandleDrag({ onStart, onMove, onEnd }: HandleDrag) {
  const drag = useRef<Drag | null>(null);
  const lastWasDrag = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    lastWasDrag.current = false;
    const target = event.target as Element;
    const handle = target.closest('[data-rd-drag]');
    if (event.button !== 0 || !handle || target.closest('a, button:not([data-rd-drag])')) return;
    // At once, for a quick mouse is off the handle before its first move is told.
    handle.setPointerCapture(event.pointerId);
    const { pointerId: pointer, clientY, timeStamp } = event;
    drag.current = { pointer, startY: clientY, lastY: clientY, lastTime: timeStamp, speed: 0, moved: false };
  };

  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || held.pointer !== event.pointerId) return;
    const up = held.startY - event.clientY;
    if (!held.moved) {
      if (Math.abs(up) < tapPx) return;
      held.moved = true;
      onStart();
    }
    const elapsed = Math.max(1, event.timeStamp - held.lastTime);
    held.speed = 0.6 * held.speed + 0.4 * ((held.lastY - event.clientY) / elapsed);
    held.lastY = event.clientY;
    held.lastTime = event.timeStamp;
    onMove(up);
  };

  const onPointerUp = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || held.pointer !== event.pointerId) return;
    drag.current = null;
    if (!held.moved) return;
    lastWasDrag.current = true;
    const speed = event.timeStamp - held.lastTime > stillMs ? 0 : held.speed;
    onEnd(held.startY - held.lastY, speed, event.type === 'pointercancel');
  };

  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    /** True for the click with which the browser ends a drag. */
    endedDrag: () => lastWasDrag.current,
  };
}
