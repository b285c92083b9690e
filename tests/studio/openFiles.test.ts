import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinStory, type OneFileStory, storyParts } from '../../src/story/authoring.ts';
import { type GivenFile, openFiles } from '../../src/studio/openFiles.ts';

const small = join(import.meta.dirname, '../fixtures/small');
const read = (part: string) => readFileSync(join(small, `${part}.json`));
const file = (path: string, text: string | Uint8Array): GivenFile => ({
  path,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text),
});
const folder = (name: string) => storyParts.map(part => file(`${name}/${part}.json`, read(part)));
const opened = (...files: GivenFile[]) => {
  const result = openFiles(files);
  if ('fault' in result) throw new Error(result.fault);
  return result;
};

describe('Opening files in the studio', () => {
  it('finds a story in its folder, wherever that lies in what was dropped', () => {
    const { name, checked, text } = opened(file('notes.txt', 'x'), ...folder('data/river'));
    expect(name).toBe('data/river');
    expect(checked.problems).toEqual([]);
    expect(checked.core?.events.length).toBeGreaterThan(5);
    expect(opened(file('river.json', text ?? '')).checked.core).toEqual(checked.core);
  });

  it('takes the outermost story of several', () => {
    expect(opened(...folder('a/editions/2020'), ...folder('a')).name).toBe('a');
  });

  it('reports a file that is missing and shows what is left', () => {
    const { checked, text } = opened(...folder('river').filter(({ path }) => !path.endsWith('events.json')));
    expect(checked.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', file: 'events.json' }),
    );
    expect(checked.core?.events).toEqual([]);
    expect(text).toBeNull();
  });

  it('opens a story in one file, with the byte order mark of an editor', () => {
    const parts = storyParts.map(part => [part, JSON.parse(read(part).toString())]);
    const whole = joinStory(Object.fromEntries(parts) as OneFileStory);
    expect(opened(file('story.json', `\ufeff${whole}`))).toMatchObject({ format: 'a story in one file' });
  });

  it('imports what other programs wrote, and gives a story file back', () => {
    const { format, checked, text } = opened(file('a.csv', 'date,title\n2018,A\n'));
    expect(format).toBe('table');
    expect(checked.core?.events).toHaveLength(1);
    expect(opened(file('a.json', text ?? '')).checked.core?.events).toHaveLength(1);
  });

  it.each([
    [[], 'There is no file here that can be read'],
    [[file('a.png', 'x'), file('b.png', 'x')], 'There is no file here that can be read'],
    [[file('a.json', '{}'), file('b.csv', 'x')], 'Several files'],
    [[file('events.json', read('events'))], 'one of the four files of a story'],
    [[file('a.json', '{"events": [')], 'broken at line 1'],
    [[file('a.txt', new Uint8Array([0xff, 0xff, 0xff]))], 'not in UTF-8'],
  ] as const)('says why %j is none', (files, sentence) => {
    expect(openFiles(files)).toMatchObject({ fault: expect.stringContaining(sentence) });
  });

  it('asks for the column that it does not know, and takes the answer', () => {
    const table = [file('a.csv', 'Was,Wann\nA,2018\n')];
    expect(openFiles(table)).toMatchObject({ column: { field: 'title', header: ['Was', 'Wann'] } });
    expect(openFiles(table, { columns: { title: 'Was', date: 'Wann' } })).toMatchObject({ format: 'table' });
  });
});
