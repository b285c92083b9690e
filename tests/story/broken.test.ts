import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory, formatProblem } from '../../src/story/authoring.ts';
import { foldersOf, readFiles } from './fixture.ts';

const root = 'tests/fixtures/broken';

function reportOf(name: string): string {
  const { core, problems } = compileStory(readFiles(join(root, name), name, join(root, 'base')));
  const rest = core ? `the rest lives: ${core.events.map(event => event.id).join(', ')}` : 'no story';
  return [...problems.map(problem => `${problem.severity}: ${formatProblem(problem)}`), rest, ''].join('\n');
}

describe('broken stories', () => {
  test.each(foldersOf(root).filter(name => name !== 'base'))(
    'the report on "%s" is as written',
    async name => {
      await expect(reportOf(name)).toMatchFileSnapshot(join('../fixtures/broken', name, 'report.txt'));
    },
  );

  test('what the broken ones are made from is without fault', () => {
    expect(compileStory(readFiles(join(root, 'base'), 'base', join(root, 'base'))).problems).toEqual([]);
  });

  test('nothing in a file reaches the prototype of objects', () => {
    reportOf('prototype');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
