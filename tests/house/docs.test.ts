import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/story/authoring.ts';

const project = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const guide = read('CONTRIBUTING.md');
const readme = read('README.md');

/** The indented blocks of a page that are JSON. */
function jsonBlocks(page: string): readonly Record<string, unknown>[] {
  const blocks = page.match(/(?:^ {4}.*\n)+/gm) ?? [];
  return blocks.filter(block => /^ {4}\{/.test(block)).map(block => JSON.parse(block));
}

describe('The guide for contributors', () => {
  it('adds an event that the story takes without a problem', () => {
    const [source, event] = jsonBlocks(guide);
    const part = (name: string, list?: string, record?: unknown) => {
      const file = `data/korea-talks/${name}.json`;
      const value = JSON.parse(read(file));
      if (list) value[list].push(record);
      return { file, text: JSON.stringify(value) };
    };
    const { core, problems } = compileStory({
      story: part('story'),
      actors: part('actors'),
      sources: part('sources', 'sources', source),
      events: part('events', 'events', event),
    });
    expect(problems).toEqual([]);
    expect(core?.events.map(({ id }) => id)).toContain(event?.id);
  });
});

describe.each([
  ['README.md', readme],
  ['CONTRIBUTING.md', guide],
])('%s', (_, page) => {
  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(commands.filter(name => !(String(name) in scripts))).toEqual([]);
  });

  it('names only files that there are', () => {
    const paths = [...page.matchAll(/(?:src|data|scripts|public|tests|docs)\/[\w/.-]*/g)].map(
      ([path]) => path,
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter(path => !existsSync(join(project, path.replace(/\.$/, ''))))).toEqual([]);
  });
});
