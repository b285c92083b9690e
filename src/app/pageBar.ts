import type { AddressBar } from './history.ts';
import type { StoryPlace } from './load.ts';

/**
 * The browser's address as the app knows it: of the story's page, whose query says what is shown. An event's own page
 * reads as that page with the event open, and the first change of what is shown leaves it for the story's page.
 */
export function pageBar(browser: AddressBar, place: Pick<StoryPlace, 'event' | 'roots'>): AddressBar {
  const { event, roots } = place;
  if (event === null) return browser;
  const own = browser.location.pathname;
  const home = new URL(roots.home).pathname;
  const move =
    (how: 'pushState' | 'replaceState') =>
    (data: unknown, unused: string, url: string): void =>
      browser.history[how](data, unused, url.startsWith('?') ? home + url : url);
  return {
    location: {
      get pathname() {
        return home;
      },
      get search() {
        const { pathname, search } = browser.location;
        return pathname === own ? withEvent(search, event) : search;
      },
    },
    history: { pushState: move('pushState'), replaceState: move('replaceState') },
    addEventListener: (type, listener) => browser.addEventListener(type, listener),
    removeEventListener: (type, listener) => browser.removeEventListener(type, listener),
    setTimeout: (run, ms) => browser.setTimeout(run, ms),
    clearTimeout: timer => browser.clearTimeout(timer),
  };
}

/** The query with the page's event first, unless it names another. */
function withEvent(search: string, event: string): string {
  if (new URLSearchParams(search).has('event')) return search;
  return `?event=${event}${search ? `&${search.slice(1)}` : ''}`;
}
