import type { StoryFiles } from './compile.ts';
import { readJson, type StoryText } from './json.ts';
import type { Problem } from './model.ts';
import { errorAt, shown } from './problems.ts';
import { isFields } from './records.ts';
import type { StoryPart } from './structure.ts';

/** The files of a story, in the order in which they refer to one another. */
export const storyParts: readonly StoryPart[] = ['story', 'actors', 'sources', 'events'];

/**
 * A story in one file: an object with the content of each of its files under that file's name, and a list of its
 * translations. It is what the studio gives back and what a page takes from another address.
 */
export type OneFileStory = Readonly<Record<StoryPart, unknown>> & {
  readonly translations?: readonly unknown[];
};

/** One file out of all; `$schema` is left out, for it points at a place beside the files. */
export function joinStory(parts: OneFileStory): string {
  const translations = (parts.translations ?? []).map(withoutSchema);
  const whole = {
    ...Object.fromEntries(storyParts.map(part => [part, withoutSchema(parts[part])])),
    ...(translations.length > 0 && { translations }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The files out of one, or why not. Each is named after the whole with '#' and its part. */
export function splitStory({
  file,
  text,
}: StoryText): { readonly files: StoryFiles } | { readonly problem: Problem } {
  const place = { file, path: '' };
  const json = readJson(text.replace(/^\ufeff/, ''));
  if ('fault' in json) {
    const { line, column, found, expected } = json.fault;
    const at = `${found} at line ${line}, column ${column}`;
    return { problem: errorAt(place, at, `${expected}, as JSON asks`) };
  }
  const whole = json.value;
  if (!isFields(whole) || !isFields(whole.story)) {
    const found = isFields(whole) ? 'no field "story"' : shown(whole);
    return { problem: errorAt(place, found, 'an object with story, actors, sources and events') };
  }
  const { translations = [] } = whole;
  if (!Array.isArray(translations)) {
    return { problem: errorAt({ file, path: 'translations' }, shown(translations), 'a list') };
  }
  const textOf = (name: string, value: unknown): StoryText => ({
    file: `${file}#${name}`,
    text: value === undefined ? '' : JSON.stringify(value),
  });
  const part = (name: StoryPart) => textOf(name, whole[name]);
  return {
    files: {
      story: part('story'),
      actors: part('actors'),
      sources: part('sources'),
      events: part('events'),
      translations: translations.map((value, index) => textOf(`translations[${index}]`, value)),
    },
  };
}

/** Whether an object read from JSON is a whole story in one file. */
export function isOneFileStory(value: unknown): boolean {
  return isFields(value) && isFields(value.story) && 'events' in value;
}

function withoutSchema(part: unknown): unknown {
  if (!isFields(part)) return part;
  const { $schema: _, ...rest } = part;
  return rest;
}
