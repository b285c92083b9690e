import { dirname, join, relative } from 'node:path';
import { type OneFileStory, storyParts } from '../story/authoring.ts';

/** Where the schemas lie, for an author's editor. */
const schemas = join(dirname(dirname(import.meta.dirname)), 'public', 'schema');

/** The files of a story by name, as they lie in a folder: each names its schema. */
export function storyFolder(story: OneFileStory, folder: string): Readonly<Record<string, string>> {
  const way = relative(folder, schemas).replaceAll('\\', '/');
  const files = storyParts.map(part => {
    const record = { $schema: `${way}/${part}.schema.json`, ...(story[part] as object) };
    return [`${part}.json`, `${JSON.stringify(record, null, 2)}\n`];
  });
  const translations = (story.translations ?? []).map(value => {
    const { language } = value as { readonly language: string };
    const record = { $schema: `../${way}/translation.schema.json`, ...(value as object) };
    return [`translations/${language}.json`, `${JSON.stringify(record, null, 2)}\n`];
  });
  return Object.fromEntries([...files, ...translations]);
}
