import {
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { draggedHeight, nextStop, type Stop, settle, stopForKey, stopHeight } from './sheet.ts';

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  heightPx: number;
  lastY: number;
  lastTime: number;
  /** px per ms, upward positive, smoothed. */
  speed: number;
  moved: boolean;
}

/** A movement under this many px is a tap. */
const tapPx = 6;

/**
 * The height of a sheet from below. It lives in the custom property `--rd-sheet-height` of the element,
 * set through the CSSOM because the pages allow no style attributes, and is told to `onHeight` in px
 * whenever the sheet comes to rest (0 when there is no sheet).
 */
export function useSheet(options: {
  readonly active: boolean;
  readonly onClose: () => void;
  readonly onHeight?: ((px: number) => void) | undefined;
}) {
  const { active } = options;
  const element = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  const tapped = useRef(true);
  const [stop, setStop] = useState<Stop>('half');

  const setHeight = (px: number) => element.current?.style.setProperty('--rd-sheet-height', `${px}px`);
  const rest = useEffectEvent(() => {
    const px = stopHeight(stop, window.innerHeight);
    setHeight(px);
    options.onHeight?.(px);
  });
  const leave = useEffectEvent(() => options.onHeight?.(0));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect event reads the stop; a new stop must run it.
  useLayoutEffect(() => {
    if (active) rest();
  }, [active, stop]);

  useEffect(() => {
    if (!active) return;
    const resized = () => rest();
    window.addEventListener('resize', resized);
    return () => {
      window.removeEventListener('resize', resized);
      leave();
    };
  }, [active]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    tapped.current = true;
    const target = event.target as Element;
    if (!active || event.button !== 0 || !target.closest('[data-rd-drag]')) return;
    if (target.closest('a, button:not([data-rd-drag])')) return;
    const startHeight = element.current?.offsetHeight ?? 0;
    drag.current = {
      pointer: event.pointerId,
      startY: event.clientY,
      startHeight,
      heightPx: startHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
      moved: false,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    if (!held || held.pointer !== event.pointerId) return;
    const up = held.startY - event.clientY;
    if (!held.moved) {
      if (Math.abs(up) < tapPx) return;
      held.moved = true;
      tapped.current = false;
      element.current?.setPointerCapture(event.pointerId);
      element.current?.classList.add('rd-dragging');
    }
    const elapsed = Math.max(1, event.timeStamp - held.lastTime);
    held.speed = 0.6 * held.speed + 0.4 * ((held.lastY - event.clientY) / elapsed);
    held.lastY = event.clientY;
    held.lastTime = event.timeStamp;
    held.heightPx = draggedHeight(held.startHeight + up, window.innerHeight);
    setHeight(held.heightPx);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    drag.current = null;
    element.current?.classList.remove('rd-dragging');
    if (!held?.moved) return;
    const cancelled = event.type === 'pointercancel';
    const next = cancelled ? stop : settle(held.heightPx, held.speed, window.innerHeight);
    if (next === null) options.onClose();
    else if (next === stop) {
      const px = stopHeight(stop, window.innerHeight);
      setHeight(px);
      options.onHeight?.(px);
    } else setStop(next);
  };

  return {
    element,
    stop,
    pointerHandlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    /** The grabber was pressed, by pointer or key; the click at the end of a drag is none. */
    press: (event: MouseEvent) => {
      const byKey = event.detail === 0;
      if (byKey || tapped.current) setStop(nextStop(stop));
    },
    /** True where the key was for the sheet. */
    key: (key: string): boolean => {
      const next = stopForKey(key, stop);
      if (next) setStop(next);
      return next !== null;
    },
  };
}
