import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Tip {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** Where the pointer's mark stands, CSS px in the plot. */
  readonly x: number;
  readonly y: number;
}

export interface TooltipProps {
  readonly tip: Tip;
  /** The stage that it must not leave. */
  readonly within: RefObject<Element | null>;
}

/** Delay before a tooltip shows, ms. */
const delayMs = 150;

/** The title and date of the mark under the pointer, where its label is not shown. */
export function Tooltip({ tip, within }: TooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const { key } = tip;
  useEffect(() => {
    const timer = setTimeout(() => setShown(key), delayMs);
    return () => clearTimeout(timer);
  }, [key]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const room = within.current?.getBoundingClientRect().width ?? 0;
    const { width, height } = element.getBoundingClientRect();
    const x = Math.max(4, Math.min(room - width - 4, tip.x - width / 2));
    const y = tip.y - height - 16 > 0 ? tip.y - height - 16 : tip.y + 18;
    element.style.setProperty('transform', `translate(${x}px, ${y}px)`);
  });
  if (shown !== key) return null;
  return (
    <div ref={box} className="tl-tip" aria-hidden="true">
      <b>{tip.title}</b>
      <span>{tip.detail}</span>
    </div>
  );
}
