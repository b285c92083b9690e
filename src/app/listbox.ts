/**
 * Where the arrow keys lead in a list of results, null being the text field itself: down from the field to the
 * first, up from the field to the last, and round. Undefined for keys that are not for the list.
 */
export function nextActive(key: string, active: number | null, count: number): number | null | undefined {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  if (count === 0) return null;
  const down = key === 'ArrowDown';
  if (active === null) return down ? 0 : count - 1;
  const next = active + (down ? 1 : -1);
  return next < 0 || next >= count ? null : next;
}
