import { useCallback, useSyncExternalStore } from 'react';

/** Under this a page is a narrow one. In em, which follow the reader's text size: at 200% text a wide page counts as one. */
export const narrowPage = '(max-width: 56.24em)';
/** There the panel is a sheet from below; beside the chart of a phone that lies on its side is more room. */
export const sheetPage = '(max-width: 39.99em), (max-width: 56.24em) and (min-height: 30em)';
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
