import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import {
  type CheckedProblem,
  type CheckedStory,
  checkOneFile,
  checkStory,
  locatePaths,
  readJson,
  type StoryFiles,
  type StoryPart,
  type StoryText,
} from '../story/authoring.ts';
import { limits } from '../story/index.ts';
import { Failure } from './command.ts';

/** A story as it lies on the disk: a folder of its files, or one file. Texts that are no UTF-8 are a failure. */
export type StoryOnDisk = { readonly files: StoryFiles } | { readonly whole: StoryText };

/** Reads the story at a path; the path of one of its four files stands for the folder. */
export async function readStory(path: string, cwd: string): Promise<StoryOnDisk> {
  const at = resolve(cwd, path);
  const found = await stat(at).catch(() => null);
  if (!found) throw new Failure(`There is no file or folder ${path}.`);
  if (found.isDirectory()) return { files: await readFolder(at, cwd) };
  if (/^translations$/.test(basename(dirname(at))))
    return { files: await readFolder(dirname(dirname(at)), cwd) };
  if (/^(story|actors|sources|events)\.json$/.test(basename(at))) {
    // A whole story may bear the name of its first file.
    const text = await readText(at, cwd);
    if (!/^story\.json$/.test(basename(at)) || !/^\s*\{\s*"story"\s*:\s*\{/.test(text.text)) {
      return { files: await readFolder(dirname(at), cwd) };
    }
    return { whole: text };
  }
  return { whole: await readText(at, cwd) };
}

/** Compiles what was read and reports all that is amiss. */
export function checkOnDisk(story: StoryOnDisk): CheckedStory {
  return 'files' in story ? checkStory(story.files) : checkOneFile(story.whole);
}

interface SourceLists {
  readonly sources?: SourceLists & { readonly sources?: unknown };
}

/** Where in its file the address of a source stands. */
export function placesOfSources(
  story: StoryOnDisk,
  { detail }: CheckedStory,
): (source: string) => Pick<CheckedProblem, 'file' | 'path' | 'line' | 'column'> {
  const { file, text } = 'files' in story ? story.files.sources : story.whole;
  const prefix = 'files' in story ? '' : 'sources.';
  const json = readJson(text.replace(/^\ufeff/, ''));
  const parsed = 'value' in json ? (json.value as SourceLists) : {};
  const records = ('files' in story ? parsed : parsed.sources)?.sources;
  const paths = new Map<string, string>();
  (Array.isArray(records) ? records : []).forEach(({ id }: { readonly id?: unknown }, index) => {
    if (typeof id === 'string' && !paths.has(id)) paths.set(id, `${prefix}sources[${index}].url`);
  });
  const wanted = (detail?.sources ?? []).flatMap(({ id }) => paths.get(id) ?? []);
  const positions = locatePaths(text.replace(/^\ufeff/, ''), wanted);
  return source => {
    const path = paths.get(source) ?? '';
    const position = positions.get(path);
    return { file, path, line: position?.line ?? null, column: position?.column ?? null };
  };
}

async function readFolder(folder: string, cwd: string): Promise<StoryFiles> {
  const part = async (name: StoryPart): Promise<StoryText> => {
    const file = join(folder, `${name}.json`);
    // A file that is missing is checked as empty, so that the report names it.
    return (await stat(file).catch(() => null))
      ? readText(file, cwd)
      : { file: shownPath(file, cwd), text: '' };
  };
  const [story, actors, sources, events] = await Promise.all([
    part('story'),
    part('actors'),
    part('sources'),
    part('events'),
  ]);
  const isEmpty = [story, actors, sources, events].every(({ text }) => text === '');
  if (isEmpty)
    throw new Failure(`${shownPath(folder, cwd) || 'This folder'} holds no story: there is no story.json.`);
  return { story, actors, sources, events, translations: await readTranslations(folder, cwd) };
}

/** The files in the folder 'translations' beside the others, which need not be there. */
async function readTranslations(folder: string, cwd: string): Promise<readonly StoryText[]> {
  const at = join(folder, 'translations');
  const names = (await readdir(at).catch((): string[] => [])).filter(name => name.endsWith('.json'));
  return Promise.all(names.sort().map(name => readText(join(at, name), cwd)));
}

async function readText(file: string, cwd: string): Promise<StoryText> {
  const name = shownPath(file, cwd);
  const { size } = await stat(file);
  if (size > limits.fileBytes)
    throw new Failure(`${name} has ${size} bytes; at most ${limits.fileBytes} are read.`);
  const bytes = await readFile(file);
  try {
    return { file: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new Failure(`${name} is not in UTF-8. Save it in that encoding; every editor can.`);
  }
}

function shownPath(file: string, cwd: string): string {
  const near = relative(cwd, file);
  return (near.startsWith('..') ? file : near).replaceAll('\\', '/');
}
