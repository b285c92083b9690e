import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** 1 at 100% text size. */
  readonly textScale: number;
  /** Width of the browser's window at that moment: tells a resized window from an opened panel. */
  readonly pageWidth: number;
}

/** The size of an element, and again whenever it changes. */
export function useSize(target: RefObject<Element | null>, atOnce = false): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, textScale: 1, pageWidth: 0 });
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = {
        width: Math.round(width),
        height: Math.round(height),
        textScale: rem / 16,
        pageWidth: window.innerWidth,
      };
      setSize(size => (sameSize(size, next) ? size : next));
    };
    // The first drawing is the largest: as a transition it keeps nobody waiting.
    if (atOnce) measure();
    else startTransition(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, atOnce]);
  return size;
}

function sameSize(a: Size, b: Size): boolean {
  return (
    a.width === b.width && a.height === b.height && a.textScale === b.textScale && a.pageWidth === b.pageWidth
  );
}
