import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory, formatProblem } from '../../src/story/authoring.ts';
import { createSearch } from '../../src/story/index.ts';
import { foldersOf, parts, readFiles } from './fixture.ts';

const stories = foldersOf('data').filter(name =>
  parts.every(part => existsSync(join('data', name, `${part}.json`))),
);

describe.each(stories)('the story "%s"', name => {
  const { core, detail, problems } = compileStory(readFiles(join('data', name)));

  test('compiles without errors and warnings', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('bears the name of its folder', () => {
    expect(core?.id).toBe(name);
  });

  test.runIf(name === 'korea-talks')('is found by the usual spellings of its names', () => {
    if (!core || !detail) throw new Error('there is no story');
    const search = createSearch(core, detail);
    const count = (query: string) => search.search(query).events.length;
    for (const query of ['김정은', '习近平', 'Kim Jong-un', 'Kim Jong Un', 'kim jongun', 'Panmunjeom']) {
      expect({ query, found: count(query) > 5 }).toEqual({ query, found: true });
    }
  });
});

test('no story lacks one of its files', () => {
  const begun = foldersOf('data').filter(name => existsSync(join('data', name, 'story.json')));
  expect(begun).toEqual(stories);
});
