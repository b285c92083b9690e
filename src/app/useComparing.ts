import { useEffect, useMemo, useRef } from 'react';
import { useApp, useShown } from './context.ts';

export interface Comparing {
  readonly isOn: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** The comparison's heading, which takes the focus when the reader has opened it. */
  readonly heading: (element: HTMLHeadingElement | null) => void;
}

/** Opens and closes the comparison of accounts; closed, it gives back the focus and where the page was scrolled to. */
export function useComparing(): Comparing {
  const { store } = useApp();
  const isOn = useShown(state => state.compare);
  const asked = useRef(false);
  const scrolled = useRef(0);
  const before = useRef(isOn);
  useEffect(() => {
    const closed = before.current && !isOn;
    before.current = isOn;
    if (!closed) return;
    window.scrollTo(0, scrolled.current);
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-rd-compare]')?.focus({ preventScroll: true });
  }, [isOn]);
  return useMemo(
    () => ({
      isOn,
      open: () => {
        asked.current = true;
        scrolled.current = window.scrollY;
        store.getState().compareAccounts(true);
      },
      close: () => store.getState().compareAccounts(false),
      heading: element => {
        if (!element || !asked.current) return;
        asked.current = false;
        element.focus({ preventScroll: true });
      },
    }),
    [isOn, store],
  );
}
