import type { StoryCore } from '../story/index.ts';
import { writeAddress } from './address.ts';
import type { Shown } from './state.ts';

/** Where a page's links lead: absolute in a browser, since the page's own address changes with what it shows. */
export interface LinkRoots {
  /** The page of the whole story, whose query says what is shown. */
  readonly home: string;
  /** The folder of the events' own pages. */
  readonly pages: string;
}

/** A link to the reader page that shows just this. */
export function addressOf(shown: Shown, core: StoryCore, { home }: LinkRoots): string {
  return home + writeAddress(shown, core) || '?';
}

/** A link to an event's own page, in the colours that the reader chose. */
export function addressOfEvent(id: string, { theme }: Pick<Shown, 'theme'>, { pages }: LinkRoots): string {
  return `${pages}${encodeURIComponent(id)}/${theme === 'auto' ? '' : `?theme=${theme}`}`;
}
