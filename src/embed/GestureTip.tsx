import { type RefObject, useEffect, useState } from 'react';
import { gestureHint } from './gestureHint.ts';

/** Long enough to be read, ms. */
const shownMs = 2200;

/** The first time that a reader turns the plain wheel over the chart, or draws one finger along it: what to do instead. */
export function GestureTip({ target }: { readonly target: RefObject<Element | null> }) {
  const [state, setState] = useState<'waiting' | 'shown' | 'done'>('waiting');
  useEffect(() => {
    const element = target.current;
    if (!element || state !== 'waiting') return;
    const turned = (event: Event) => {
      const { ctrlKey, metaKey, deltaX, deltaY } = event as WheelEvent;
      if (!ctrlKey && !metaKey && Math.abs(deltaY) > Math.abs(deltaX)) setState('shown');
    };
    const touched = (event: Event) => {
      if ((event as TouchEvent).touches.length === 1) setState('shown');
    };
    // Passive: the article scrolls whatever is said here.
    element.addEventListener('wheel', turned, { passive: true });
    element.addEventListener('touchmove', touched, { passive: true });
    return () => {
      element.removeEventListener('wheel', turned);
      element.removeEventListener('touchmove', touched);
    };
  }, [target, state]);
  useEffect(() => {
    if (state !== 'shown') return;
    const timer = setTimeout(() => setState('done'), shownMs);
    return () => clearTimeout(timer);
  }, [state]);
  if (state !== 'shown') return null;
  return (
    <p className="em-tip">
      <span>{gestureHint().zoom}</span>
    </p>
  );
}
