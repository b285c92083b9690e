import type { StoryCore } from '../story/index.ts';
import { remembered } from './device.ts';
import { readKept } from './kept.ts';
import type { AppStore } from './store.ts';

/** Under this a story's reading list is kept on a device whose reader chose so. */
export const listName = (core: StoryCore) => `list:${core.id}`;

/** Takes up the reading list that this device keeps, if it does; an address that has a list of its own comes first. */
export function takeUpList(store: AppStore, core: StoryCore): void {
  const text = remembered(listName(core));
  const { kept, keptHere } = store.getState();
  if (text !== null && !kept && !keptHere) store.getState().keep(readKept(text), true);
}
