import { toJsonSchema } from '@valibot/to-json-schema';
import { actorsFile, eventsFile, sourcesFile, storyFile } from './schema.ts';
import type { StoryPart } from './structure.ts';
import { translationFile } from './translationSchema.ts';

const files = {
  story: { schema: storyFile, title: 'A story: title, lanes, kinds, issues, places, chapters' },
  actors: { schema: actorsFile, title: 'The actors of a story' },
  sources: { schema: sourcesFile, title: 'The outlets and sources of a story' },
  events: { schema: eventsFile, title: 'The events of a story, with who reported them' },
  translation: { schema: translationFile, title: 'The texts of a story in another language' },
} as const;

/** A JSON Schema, as plain data. */
export type PublishedSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of each of a story's files, draft 2020-12, as an author's editor reads it. */
export function jsonSchemas(): Readonly<Record<StoryPart | 'translation', PublishedSchema>> {
  const schemaOf = (part: keyof typeof files): PublishedSchema => {
    const { $schema, ...rules } = toJsonSchema(files[part].schema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      errorMode: 'throw',
    });
    return { ...($schema === undefined ? {} : { $schema }), title: files[part].title, ...rules };
  };
  return {
    story: schemaOf('story'),
    actors: schemaOf('actors'),
    sources: schemaOf('sources'),
    events: schemaOf('events'),
    translation: schemaOf('translation'),
  };
}
