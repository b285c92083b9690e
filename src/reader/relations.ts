import type { Relation, StoryEvent, StoryIndex } from '../story/index.ts';
import { views } from '../words/index.ts';

/** An event linked to another one, and in what ways, in words. */
export interface Relative {
  readonly event: StoryEvent;
  /** 'Answers', 'Prepared by': seen from the event whose relatives these are. */
  readonly words: readonly string[];
}

/** The events linked to one, in either direction, each once, parted by time: earlier ones first to last, then later ones. */
export function relatives(
  event: StoryEvent,
  index: StoryIndex,
): { readonly before: readonly Relative[]; readonly after: readonly Relative[] } {
  const words = new Map<string, Set<string>>();
  const add = (id: string, word: string) => {
    const known = words.get(id);
    if (known) known.add(word);
    else words.set(id, new Set([word]));
  };
  for (const link of event.links) add(link.to, views.outward[link.relation satisfies Relation]);
  for (const link of event.linkedFrom) add(link.from, views.inward[link.relation]);

  const all: Relative[] = [];
  for (const [id, said] of words) {
    const other = index.event(id);
    if (other && other.id !== event.id) all.push({ event: other, words: [...said] });
  }
  all.sort((a, b) => compareInTime(a.event, b.event));
  return {
    before: all.filter(relative => compareInTime(relative.event, event) < 0),
    after: all.filter(relative => compareInTime(relative.event, event) > 0),
  };
}

/** The story's own order: first day, last day, id. */
function compareInTime(a: StoryEvent, b: StoryEvent): number {
  return a.date.from - b.date.from || a.date.to - b.date.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
