import { adviceFor, knownIds } from './advice.ts';
import { type CompiledStory, compileStory, namesOfFiles, type StoryFiles } from './compile.ts';
import type { StoryText } from './json.ts';
import { likelyMistakes } from './mistakes.ts';
import type { Problem } from './model.ts';
import { splitStory } from './oneFile.ts';
import { locatePaths } from './positions.ts';
import { sortProblems } from './problems.ts';

/** A problem with all that an author needs to mend it. */
export interface CheckedProblem extends Problem {
  /** Counted from 1; null where the file is missing. */
  readonly line: number | null;
  readonly column: number | null;
  /** What to do, in a sentence. */
  readonly advice: string;
}

export interface CheckedStory {
  readonly core: CompiledStory['core'];
  readonly detail: CompiledStory['detail'];
  readonly translations: CompiledStory['translations'];
  readonly problems: readonly CheckedProblem[];
}

/** Compiles the files of a story, looks for likely mistakes too, and says of each problem where it is. */
export function checkStory(files: StoryFiles): CheckedStory {
  const { core, detail, translations, problems } = compileStory(files);
  const mistakes = core && detail ? likelyMistakes(core, detail, files) : [];
  const { story, actors, sources, events } = files;
  const all = [story, actors, sources, events, ...(files.translations ?? [])];
  const texts = new Map(all.map(({ file, text }) => [file, text]));
  const sorted = sortProblems([...problems, ...mistakes], namesOfFiles(files));
  return { core, detail, translations, problems: checked(sorted, texts) };
}

/** The same of a story in one file; the paths begin with the name of the part. */
export function checkOneFile(whole: StoryText): CheckedStory {
  const split = splitStory(whole);
  if ('problem' in split) {
    const texts = new Map([[whole.file, whole.text]]);
    return { core: null, detail: null, translations: [], problems: checked([split.problem], texts) };
  }
  const { core, detail, translations, problems } = compileStory(split.files);
  const mistakes = core && detail ? likelyMistakes(core, detail, split.files) : [];
  const placed = sortProblems([...problems, ...mistakes], namesOfFiles(split.files)).map(problem => {
    const [file = '', part = ''] = splitLast(problem.file, '#');
    return { ...problem, file, path: problem.path === '' ? part : `${part}.${problem.path}` };
  });
  const found = checked(placed, new Map([[whole.file, whole.text]]));
  return { core: core && { ...core, problems: placed }, detail, translations, problems: found };
}

/** For so many different problems likely spellings are looked for; each takes a look at every id. */
const mostSpelt = 200;
const none: ReadonlySet<string> = new Set();

function checked(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly CheckedProblem[] {
  const ids = knownIds(texts.values());
  const positions = new Map(
    [...texts].map(([file, text]) => {
      const paths = problems.filter(problem => problem.file === file).map(({ path }) => path);
      const isPlaced = paths.length > 0 && isReadable(text);
      return [file, isPlaced ? locatePaths(text.replace(/^\ufeff/, ''), paths) : null] as const;
    }),
  );
  // A missing record is missed in many places, and where a thousand are missing no spelling is to blame.
  const advised = new Map<string, string>();
  const adviceOn = (problem: Problem): string => {
    const key = `${problem.found}\n${problem.expected}\n${problem.path.split('.').at(-1)}`;
    const advice = advised.get(key) ?? adviceFor(problem, advised.size < mostSpelt ? ids : none);
    advised.set(key, advice);
    return advice;
  };
  return problems.map(problem => {
    const position = positions.get(problem.file)?.get(problem.path) ?? positionInWords(problem.found);
    return {
      ...problem,
      line: position?.line ?? null,
      column: position?.column ?? null,
      advice: adviceOn(problem),
    };
  });
}

/** Where a file is no JSON, the report itself says where it stops being so. */
function positionInWords(found: string) {
  const match = / at line (\d+), column (\d+)$/.exec(found);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : null;
}

function isReadable(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

function splitLast(text: string, mark: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
