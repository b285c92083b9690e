import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFormatPage } from '../../scripts/data-format.ts';
import { checkStory, isFault, jsonSchemas, parseDate } from '../../src/story/authoring.ts';

const project = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const guide = read('docs/authoring.md');

describe('The page of the story format', () => {
  it('is the one that the schema makes; npm run schema writes it', () => {
    expect(read('docs/data-format.md')).toBe(dataFormatPage());
  });

  it('names every field of every record', () => {
    const fields = new Set(
      [...JSON.stringify(jsonSchemas()).matchAll(/"required":\[([^\]]*)\]/g)].flatMap(([, names = '']) =>
        JSON.parse(`[${names}]`),
      ),
    );
    const page = dataFormatPage();
    expect(fields.size).toBeGreaterThan(20);
    for (const field of fields) expect(page).toContain(`\`${field}\``);
    expect(page).not.toMatch(/undefined|\[object/);
  });
});

describe('The guide for authors', () => {
  const dates = [...guide.matchAll(/^\| `([^`]+)` \| (?!shape)/gm)].map(([, date = '']) => date);

  it('shows dates by examples that are read', () => {
    expect(dates.length).toBeGreaterThan(9);
    for (const date of dates) expect(isFault(parseDate(date)), date).toBe(false);
  });

  it('shows a translation of the example story', () => {
    const [block = ''] =
      guide.match(/(?:^ {4}[{} ].*\n)+/gm)?.filter(text => text.includes('translation.schema.json')) ?? [];
    const part = (name: string) => ({ file: name, text: read(`src/cli/example/${name}.json`) });
    const { translations, problems } = checkStory({
      story: part('story'),
      actors: part('actors'),
      sources: part('sources'),
      events: part('events'),
      translations: [{ file: 'translations/de.json', text: block }],
    });
    expect(problems).toEqual([]);
    expect(translations.map(({ language }) => language)).toEqual(['de']);
  });

  it('shows an event that the example story takes', () => {
    const [block = ''] =
      guide.match(/(?:^ {4}[{} ].*\n)+/gm)?.filter(text => text.includes('"accounts"')) ?? [];
    const event = JSON.parse(block);
    const part = (name: string) => ({ file: name, text: read(`src/cli/example/${name}.json`) });
    const events = JSON.parse(part('events').text);
    events.events[0] = { ...event, id: events.events[0].id };
    const { problems } = checkStory({
      story: part('story'),
      actors: part('actors'),
      sources: part('sources'),
      events: { file: 'events', text: JSON.stringify(events) },
    });
    expect(problems).toEqual([]);
  });
});
