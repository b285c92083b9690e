import type { StoryCore } from '../story/index.ts';
import { writeAddress } from './address.ts';
import type { Shown } from './state.ts';

/** Where a page's links lead: absolute in a browser, since the page's own address changes with what it shows. */
export interface LinkRoots {
  /** The page of the whole story, whose query says what is shown; it may bear a query of its own. */
  readonly home: string;
  /** The folder of the events' own pages; null for a story that has none. */
  readonly pages: string | null;
}

/** A link to the reader page that shows just this. */
export function addressOf(shown: Shown, core: StoryCore, { home }: LinkRoots): string {
  return withQuery(home, writeAddress(shown, core)) || '?';
}

/** A link to an event's own page, or to the story's with the event open, in the colours that the reader chose. */
export function addressOfEvent(
  id: string,
  { theme }: Pick<Shown, 'theme'>,
  { home, pages }: LinkRoots,
): string {
  const colours = theme === 'auto' ? '' : `theme=${theme}`;
  if (pages !== null) return `${pages}${encodeURIComponent(id)}/${colours && `?${colours}`}`;
  return withQuery(home, `?event=${encodeURIComponent(id)}${colours && `&${colours}`}`);
}

function withQuery(home: string, query: string): string {
  return home.includes('?') ? home + query.replace(/^\?/, '&') : home + query;
}
