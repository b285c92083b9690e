import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/story/authoring.ts';
import { dataFormatPage } from './data-format.ts';

/* Writes the JSON Schemas of the story format and the page that tells of it, from the one truth in src/story/schema.ts. Run from the project. */

const folder = 'public/schema';
mkdirSync(folder, { recursive: true });
for (const [part, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`${folder}/${part}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync('docs/data-format.md', dataFormatPage());
