import type { StoryCore } from '../story/index.ts';
import { addressOf, type LinkRoots } from './links.ts';
import { chapterWindow, type Shown } from './state.ts';

/** The query of the address at which a chapter of the guided story, or its list, is read. */
export function addressOfChapter(shown: Shown, core: StoryCore, roots: LinkRoots, chapter: number): string {
  const window = chapterWindow(core, chapter);
  return addressOf({ ...shown, chapter, window, event: null, view: 'timeline' }, core, roots);
}

/** The events of a chapter, as numbers; null for the guide's list of chapters. */
export function eventsOfChapter(core: StoryCore, chapter: number): ReadonlySet<number> | null {
  const ids = new Set(core.chapters[chapter]?.events);
  if (ids.size === 0) return null;
  return new Set(core.events.flatMap((event, at) => (ids.has(event.id) ? [at] : [])));
}
