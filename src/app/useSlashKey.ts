import { useEffect, useEffectEvent } from 'react';

/** Calls back when '/' is pressed anywhere but where text is typed. */
export function useSlashKey(search: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && isTyping(event.target)) return;
    event.preventDefault();
    search();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: Element): boolean {
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target.closest('textarea, select, [contenteditable="true"]') !== null;
}
