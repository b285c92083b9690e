import { shippedStory } from './shippedStories.ts';

/** The story that opens the site, of whose own events some rules speak. */
export const { folder, story, actors, outlets, sources, events, expectations } = shippedStory('korea-talks');
