import { assemble } from './assemble.ts';
import type { StoryText } from './json.ts';
import type { Problem, StoryCore, StoryDetail } from './model.ts';
import { sortProblems } from './problems.ts';
import { resolveReferences } from './references.ts';
import { readStructure, type StoryPart } from './structure.ts';
import { warningsOf } from './warnings.ts';

export interface CompiledStory {
  /** Null where story.json cannot be used. */
  readonly core: StoryCore | null;
  readonly detail: StoryDetail | null;
  /** Everything that was found, in the order of the files. */
  readonly problems: readonly Problem[];
}

/**
 * Compiles the four files of a story into what pages need, deeply frozen plain data. All problems are reported at
 * once; broken records are left out and the rest lives. Never throws; the same files give the same story.
 */
export function compileStory(files: Readonly<Record<StoryPart, StoryText>>): CompiledStory {
  const problems: Problem[] = [];
  const structure = readStructure(files, problems);
  const story = structure.head && resolveReferences(structure, structure.head, problems);
  if (story) problems.push(...warningsOf(story));
  const order = [files.story, files.actors, files.sources, files.events].map(({ file }) => file);
  const sorted = sortProblems(problems, order);
  if (!story) return deepFreeze({ core: null, detail: null, problems: sorted });
  return deepFreeze({ ...assemble(story, sorted), problems: sorted });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
