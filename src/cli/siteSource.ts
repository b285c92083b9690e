import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type CheckedStory, splitStory, storyParts } from '../story/authoring.ts';
import { Failure } from './command.ts';
import { checkOnDisk, readStory } from './storyFiles.ts';

/** A story that a site can be built of: a folder, whose name is its address on the site. */
export interface SiteSource {
  readonly folder: string;
  readonly checked: CheckedStory;
  /** Removes what was written for the purpose. */
  readonly dispose: () => Promise<void>;
}

/** The folder of a story, or one made of a story in one file. Throws a Failure where the story cannot be read at all. */
export async function siteSource(place: string, cwd: string): Promise<SiteSource> {
  const story = await readStory(place, cwd);
  const checked = checkOnDisk(story);
  const { core } = checked;
  if (!core) {
    const [first] = checked.problems;
    const why = first ? ` (${first.file}: found ${first.found})` : '';
    throw new Failure(`${place} cannot be read as a story${why}. See: npx demarche check ${place}`);
  }
  if ('files' in story) {
    const folder = resolve(cwd, place.replace(/[\\/]?(story|actors|sources|events)\.json$/, '') || '.');
    return { folder, checked, dispose: async () => {} };
  }
  const split = splitStory(story.whole);
  if ('problem' in split) throw new Failure(`${place} is not a story in one file.`);
  const parent = await mkdtemp(join(tmpdir(), 'demarche-story-'));
  const folder = join(parent, core.id);
  await mkdir(folder);
  for (const part of storyParts) await writeFile(join(folder, `${part}.json`), split.files[part].text);
  const { translations = [] } = split.files;
  if (translations.length > 0) await mkdir(join(folder, 'translations'));
  for (const { text } of translations) {
    const language = languageOf(text);
    if (language) await writeFile(join(folder, 'translations', `${language}.json`), text);
  }
  return { folder, checked, dispose: () => rm(parent, { recursive: true, force: true }) };
}

/** What a translation says of itself; null where that could be no name of a file. */
function languageOf(text: string): string | null {
  const { language } = JSON.parse(text) as { readonly language?: unknown };
  return typeof language === 'string' && /^[A-Za-z0-9-]{2,35}$/.test(language) ? language : null;
}

/** The story's address on its site, from the root. */
export function storyAddress({ folder }: SiteSource): string {
  return `${encodeURIComponent(basename(folder))}/`;
}
