import { useEffect, useEffectEvent } from 'react';

/** Calls back when a key is typed anywhere but where text is written. */
export function useTypedKey(key: string, on: boolean, typed: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.metaKey || event.defaultPrevented) return;
    // On many keyboards a bracket is typed with AltGr, which counts as Ctrl and Alt.
    if ((event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph')) return;
    if (event.target instanceof Element && isWriting(event.target)) return;
    event.preventDefault();
    typed();
  });
  useEffect(() => {
    if (!on) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
}

function isWriting(target: Element): boolean {
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target.closest('textarea, select, [contenteditable="true"]') !== null;
}
