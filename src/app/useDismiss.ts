import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls back when something open should close: Escape within it, a press or the focus outside it. */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  dismiss: (how: 'escape' | 'away') => void,
): void {
  const away = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !element.current?.contains(event.target)) dismiss('away');
  });
  const key = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    dismiss('escape');
  });
  useEffect(() => {
    const inside = element.current;
    if (!open || !inside) return;
    // Captured: the chart's zoom behaviour stops these on their way up.
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('focusin', away);
    inside.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('focusin', away);
      inside.removeEventListener('keydown', key);
    };
  }, [open, element]);
}
