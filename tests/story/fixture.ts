import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompiledStory,
  compileStory,
  type StoryPart,
  type StoryText,
} from '../../src/story/authoring.ts';
import type { StoryCore, StoryDetail } from '../../src/story/index.ts';

export const parts = ['story', 'actors', 'sources', 'events'] as const;
export type StoryFiles = Record<StoryPart, StoryText> & { readonly translations?: readonly StoryText[] };
/** The files of a story as values, to be changed by a test. */
export type StoryValues = Record<StoryPart, Record<string, unknown>>;

/** The files of a story folder; one that is not there is taken from another folder. */
export function readFiles(folder: string, name = folder, otherwise = small): StoryFiles {
  const read = (part: StoryPart): StoryText => {
    const file = join(folder, `${part}.json`);
    const source = existsSync(file) ? file : join(otherwise, `${part}.json`);
    return { file: `${name}/${part}.json`, text: readFileSync(source, 'utf8') };
  };
  return {
    story: read('story'),
    actors: read('actors'),
    sources: read('sources'),
    events: read('events'),
    translations: readTranslations(folder, name),
  };
}

/** The translations in a story's folder; none where it has none. */
function readTranslations(folder: string, name: string): readonly StoryText[] {
  const at = join(folder, 'translations');
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .sort()
    .map(file => ({
      file: `${name}/translations/${file}`,
      text: readFileSync(join(at, file), 'utf8'),
    }));
}

const small = 'tests/fixtures/small';

export function smallFiles(): StoryFiles {
  return readFiles(small, 'small');
}

export function smallValues(): StoryValues {
  const files = smallFiles();
  return {
    story: JSON.parse(files.story.text),
    actors: JSON.parse(files.actors.text),
    sources: JSON.parse(files.sources.text),
    events: JSON.parse(files.events.text),
  };
}

export function compileValues(values: StoryValues): CompiledStory {
  const text = (part: StoryPart) => ({ file: `${part}.json`, text: JSON.stringify(values[part]) });
  return compileStory({
    story: text('story'),
    actors: text('actors'),
    sources: text('sources'),
    events: text('events'),
  });
}

/** The small story, compiled and whole. */
export function smallStory(): { readonly core: StoryCore; readonly detail: StoryDetail } {
  const { core, detail } = compileStory(smallFiles());
  if (!core || !detail) throw new Error('the small story does not compile');
  return { core, detail };
}

/** Folders below one, in order of their names. */
export function foldersOf(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}
