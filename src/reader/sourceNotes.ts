import type { Source, StoryEvent, StoryIndex } from '../story/index.ts';
import { sourcesOf } from './years.ts';

/** A source with the number by which the list above refers to it. */
export interface SourceNote {
  readonly number: number;
  readonly source: Source;
}

/** The sources of a list of events, each once, numbered from 1 as they first occur in it. By the source's id. */
export function numberSources(
  events: readonly StoryEvent[],
  index: StoryIndex,
): ReadonlyMap<string, SourceNote> {
  const notes = new Map<string, SourceNote>();
  for (const event of events)
    for (const source of sourcesOf(event.id, index))
      if (!notes.has(source.id)) notes.set(source.id, { number: notes.size + 1, source });
  return notes;
}
