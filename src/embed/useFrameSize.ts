import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

export interface FrameSize {
  /** CSS px; 0 while the frame is hidden. */
  readonly width: number;
  readonly height: number;
  /** 1 at 100% text size. */
  readonly textScale: number;
}

/** The frame's size, and again whenever it changes; a frame that is hidden keeps what it had. */
export function useFrameSize(box: RefObject<Element | null>): FrameSize {
  const [size, setSize] = useState<FrameSize>({ width: 0, height: 0, textScale: 1 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize(before =>
        before.width === width && before.height === height && before.textScale === rem / 16
          ? before
          : { width, height, textScale: rem / 16 },
      );
    };
    startTransition(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
