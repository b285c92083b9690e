import type { Day, StoryCore } from '../story/index.ts';
import { wholeStory } from './state.ts';

/** The day up to which things are counted: the one looked back to, else the story's last. */
export function lastDayShown(core: StoryCore, asOf: Day | null): Day {
  return asOf ?? ((Math.ceil(wholeStory(core).to) - 1) as Day);
}
