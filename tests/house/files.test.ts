import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileBreaches } from './files.ts';
import { readSources } from './modules.ts';

const project = join(import.meta.dirname, '../..');

describe('The files of the program', () => {
  it('keep to their form', () => {
    const breaches = fileBreaches(readSources(project, ['src', 'scripts']));
    expect(breaches.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });
});

describe('The check of files', () => {
  const messages = (text: string) =>
    fileBreaches(new Map([['src/a.ts', text]])).map(({ line, message }) => `${line} ${message}`);

  it('accepts 250 lines and no more', () => {
    expect(messages('a = 1;\n'.repeat(250))).toEqual([]);
    expect(messages('a = 1;\n'.repeat(251))).toEqual(['251 251 lines; 250 is the end']);
  });

  it.each([
    ['\nexport default 1;', '2 a default export'],
    ['enum Shape { Circle }', '1 an enum; use a union of strings'],
    ['export enum Shape { Circle }', '1 an enum; use a union of strings'],
    [`// ${'TO'}DO later`, '1 an open end; finish it or file it'],
  ])('refuses %j', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });
});
