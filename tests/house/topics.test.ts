import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildStories } from '../../scripts/stories.ts';
import { readSources } from './modules.ts';

const project = join(import.meta.dirname, '../..');
const stories = buildStories([join(project, 'data')], project).filter(({ edition }) => edition === null);
/** What a comment shows as an example is no code. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

describe('The program knows none of its stories', () => {
  it('has more than one of them, whose events, issues and chapters are their own', () => {
    expect(stories.length).toBeGreaterThan(1);
    for (const part of ['events', 'issues', 'chapters'] as const) {
      const ids = stories.flatMap(({ core }) => core?.[part].map(({ id }) => id) ?? []);
      expect(new Set(ids).size, part).toBe(ids.length);
    }
  });

  it('names none of their actors', () => {
    const actors = stories.flatMap(({ core }) => core?.actors ?? []);
    const words = new Set(actors.flatMap(({ id, name }) => [name, `'${id}'`, `"${id}"`]));
    const found = [...readSources(project, ['src'])]
      .filter(([file]) => !file.includes('/example/'))
      .flatMap(([file, text]) => {
        const code = withoutComments(text);
        return [...words].filter(word => code.includes(word)).map(word => `${file}: ${word}`);
      });
    expect(found).toEqual([]);
  });
});
