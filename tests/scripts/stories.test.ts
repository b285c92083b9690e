import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStory, describeProblems, storyFolders } from '../../scripts/stories.ts';

const project = join(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/browser/fixtures');
let empty: string;

beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'demarche-stories-'));
  await mkdir(join(empty, 'notes'));
  await mkdir(join(empty, 'bare'));
  await writeFile(join(empty, 'bare/story.json'), '{');
});

afterAll(() => rm(empty, { recursive: true }));

describe('The stories of a project', () => {
  it('are the folders that hold a story.json', () => {
    const names = storyFolders([fixtures, empty]).map(folder => folder.split('/').at(-1));
    expect(names).toEqual(['half-broken', 'bare']);
  });

  it('stand in the order that their root names, the others after it by name', async () => {
    const root = join(empty, 'ordered');
    for (const name of ['a', 'b', 'c']) {
      await mkdir(join(root, name), { recursive: true });
      await writeFile(join(root, name, 'story.json'), '{}');
    }
    const names = () => storyFolders([root]).map(folder => folder.split('/').at(-1));
    expect(names()).toEqual(['a', 'b', 'c']);
    await writeFile(join(root, 'order.json'), '["c"]');
    expect(names()).toEqual(['c', 'a', 'b']);
    for (const order of ['["d"]', '["a", "a"]', '{"a": 1}']) {
      await writeFile(join(root, 'order.json'), order);
      expect(names).toThrow('a list of names of stories is expected');
    }
  });

  it('are one where a root is the folder of a story itself', () => {
    const folder = join(fixtures, 'half-broken');
    expect(storyFolders([folder])).toEqual([folder]);
  });

  it('may not have the name of another part of the site', async () => {
    const folder = join(empty, 'roots/studio');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'story.json'), '{}');
    expect(() => storyFolders([join(empty, 'roots')])).toThrow('may not be called studio');
  });

  it('are compiled to files whose names change with their content', () => {
    const story = buildStory(join(fixtures, 'half-broken'), project);
    expect(story.coreFile).toMatch(/^data\/core-[0-9a-f]{8}\.json$/);
    expect(JSON.parse(story.files.get(story.coreFile) ?? '').events).toHaveLength(2);
    expect(JSON.parse(story.files.get(story.detailFile) ?? '').accounts).toHaveLength(2);
  });

  it("are published with the author's files, which name the schema where the site has it", () => {
    const { files } = buildStory(join(project, 'data/korea-talks'), project);
    const [, schema] = /"\$schema": "([^"]+)"/.exec(files.get('data/events.json') ?? '') ?? [];
    expect(schema).toBe('../../schema/events.schema.json');
  });

  it('have their problems told in lines, errors first', () => {
    const { problems } = buildStory(join(fixtures, 'half-broken'), project);
    const lines = describeProblems(problems);
    expect(lines[0]).toMatch(/^error: tests\/browser\/fixtures\/half-broken\/events\.json events\[\d\]/);
    const severities = lines.map(line => line.split(':')[0]);
    expect(severities).toEqual([...severities].sort());
  });

  it('report files that are missing or cannot be read', () => {
    const story = buildStory(join(empty, 'bare'), project);
    expect(story.core).toBeNull();
    expect(story.problems.length).toBeGreaterThan(0);
  });
});
