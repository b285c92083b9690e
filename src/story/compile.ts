import { assemble } from './assemble.ts';
import type { StoryText } from './json.ts';
import type { Problem, StoryCore, StoryDetail, Translation } from './model.ts';
import { sortProblems } from './problems.ts';
import { resolveReferences } from './references.ts';
import { readStructure, type StoryPart } from './structure.ts';
import { readTranslations, withOrdered } from './translations.ts';
import { warningsOf } from './warnings.ts';

/** The files of a story: four, and any number of translations. */
export type StoryFiles = Readonly<Record<StoryPart, StoryText>> & {
  readonly translations?: readonly StoryText[] | undefined;
};

export interface CompiledStory {
  /** Null where story.json cannot be used. */
  readonly core: StoryCore | null;
  readonly detail: StoryDetail | null;
  readonly translations: readonly Translation[];
  /** Everything that was found, in the order of the files. */
  readonly problems: readonly Problem[];
}

/**
 * Compiles the files of a story into what pages need, deeply frozen plain data. All problems are reported at
 * once; broken records are left out and the rest lives. Never throws; the same files give the same story.
 */
export function compileStory(files: StoryFiles): CompiledStory {
  const problems: Problem[] = [];
  const structure = readStructure(files, problems);
  const story = structure.head && resolveReferences(structure, structure.head, problems);
  if (story) problems.push(...warningsOf(story));
  const read = story ? readTranslations(files.translations ?? [], { story, structure }, problems) : [];
  const sorted = sortProblems(problems, namesOfFiles(files));
  if (!story) return deepFreeze({ core: null, detail: null, translations: [], problems: sorted });
  const { core, detail } = assemble(story, sorted);
  const translations = read.map(translation => withOrdered(translation, detail));
  return deepFreeze({ core, detail, translations, problems: sorted });
}

/** The names of a story's files, in the order in which their problems are told. */
export function namesOfFiles({
  story,
  actors,
  sources,
  events,
  translations = [],
}: StoryFiles): readonly string[] {
  return [story, actors, sources, events, ...translations].map(({ file }) => file);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
