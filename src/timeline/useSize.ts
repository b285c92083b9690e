import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  startTransition,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** 1 at 100% text size. */
  readonly textScale: number;
  /** Of the browser's window at that moment: tells a resized window from an opened panel. */
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** The size of an element, and again whenever it changes. */
export function useSize(target: RefObject<Element | null>, atOnce = false): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, textScale: 1, pageWidth: 0, pageHeight: 0 });
  // The first drawing is the largest: it is measured in a task of its own, and as a transition keeps nobody waiting.
  useEffect(() => (atOnce ? undefined : watch(target.current, setSize, startTransition)), [target, atOnce]);
  useLayoutEffect(
    () => (atOnce ? watch(target.current, setSize, run => run()) : undefined),
    [target, atOnce],
  );
  return size;
}

function watch(
  element: Element | null,
  setSize: Dispatch<SetStateAction<Size>>,
  first: (measure: () => void) => void,
): (() => void) | undefined {
  if (!element) return;
  const measure = () => {
    const next = sizeOf(element);
    setSize(size => (sameSize(size, next) ? size : next));
  };
  first(measure);
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return {
    width: Math.round(width),
    height: Math.round(height),
    textScale: rem / 16,
    pageWidth: window.innerWidth,
    pageHeight: window.innerHeight,
  };
}

function sameSize(a: Size, b: Size): boolean {
  return (Object.keys(a) as (keyof Size)[]).every(key => a[key] === b[key]);
}
