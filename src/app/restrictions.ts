import type { Filters, Kind, StoryCore } from '../story/index.ts';

/** The kinds that have a shape of their own, in the story's order. */
export function broadKinds(core: StoryCore): readonly Kind[] {
  return core.kinds.filter(kind => kind.broadest === kind.id);
}

/** Whether events of a broad kind are shown: nothing is restricted, or it or one of its narrower kinds is named. */
export function isKindOn(core: StoryCore, filters: Filters, kind: string): boolean {
  if (filters.kinds.length === 0) return true;
  return core.kinds.some(other => other.broadest === kind && filters.kinds.includes(other.id));
}

/**
 * The restriction after a press on a kind: it is taken out or put in. With all on there is no restriction; the last
 * one taken out brings all back, since a line without events is no answer.
 */
export function toggledKinds(core: StoryCore, filters: Filters, kind: string): readonly string[] {
  const broad = broadKinds(core).map(other => other.id);
  const on = broad.filter(other => (other === kind) !== isKindOn(core, filters, other));
  return on.length === broad.length ? [] : on;
}

/** How many restrictions the list holds; kinds have their own toggles. */
export function chosenCount(filters: Filters): number {
  return filters.actors.length + filters.issues.length + filters.types.length + filters.countries.length;
}
