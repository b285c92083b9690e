import { type MouseEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { draggedHeight, nextStop, type Stop, settle, stopForKey, stopHeight } from './sheet.ts';
import { useHandleDrag } from './useHandleDrag.ts';

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
  const startPx = useRef(0);
  const [stop, setStop] = useState<Stop>('half');

  const setHeight = (px: number) => element.current?.style.setProperty('--rd-sheet-height', `${px}px`);
  const rest = (at: Stop) => {
    const px = stopHeight(at, window.innerHeight, textScale());
    setHeight(px);
    options.onHeight?.(px);
  };
  const restAgain = useEffectEvent(() => rest(stop));
  const leave = useEffectEvent(() => options.onHeight?.(0));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect event reads the stop; a new stop must run it.
  useLayoutEffect(() => {
    if (active) restAgain();
  }, [active, stop]);

  useEffect(() => {
    if (!active) return;
    const resized = () => restAgain();
    window.addEventListener('resize', resized);
    return () => {
      window.removeEventListener('resize', resized);
      leave();
    };
  }, [active]);

  const { handlers, endedDrag } = useHandleDrag({
    onStart: () => {
      startPx.current = element.current?.offsetHeight ?? 0;
      element.current?.classList.add('rd-dragging');
    },
    onMove: up => setHeight(draggedHeight(startPx.current + up, window.innerHeight)),
    onEnd: (up, speed, cancelled) => {
      element.current?.classList.remove('rd-dragging');
      const next = cancelled ? stop : settle(startPx.current + up, speed, window.innerHeight, textScale());
      if (next === null) options.onClose();
      else if (next === stop) rest(stop);
      else setStop(next);
    },
  });

  return {
    element,
    stop,
    pointerHandlers: handlers,
    /** The grabber was pressed; a press by key has no click count. */
    press: (event: MouseEvent) => {
      if (event.detail === 0 || !endedDrag()) setStop(nextStop(stop));
    },
    /** True where the key was for the sheet. */
    key: (key: string): boolean => {
      const next = stopForKey(key, stop);
      if (next) setStop(next);
      return next !== null;
    },
  };
}

/** 1 at 100% text size. */
function textScale(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}
