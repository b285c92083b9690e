import { useCallback, useSyncExternalStore } from 'react';

/**
 * Under this the panel is a sheet from below. In em, which follow the reader's text size: at 200% text a wide page
 * counts as a narrow one.
 */
export const narrowPage = '(max-width: 56.24em)';
/** Under this the page is a phone's. */
export const phonePage = '(max-width: 39.99em)';

/** Whether a media query holds; false before there is a browser. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
