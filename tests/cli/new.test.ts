import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demarche } from './terminal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-new-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: string[]) => demarche(argv, { cwd: folder });

describe('A new story', () => {
  it('passes the strictest check', async () => {
    const { code, out } = await run('new', 'Talks on the Moon');
    expect(code).toBe(0);
    expect(out).toContain('npx demarche serve talks-on-the-moon');
    expect(await run('check', 'talks-on-the-moon', '--strict')).toMatchObject({ code: 0 });
  });

  it('bears its name, and names the schemas for an editor', async () => {
    await run('new', '달 회담', '--out', 'moon');
    const story = JSON.parse(await readFile(join(folder, 'moon/story.json'), 'utf8'));
    expect(story.title).toBe('달 회담');
    expect(story.id).toMatch(/^[a-z0-9-]+$/);
    expect(story.$schema).toMatch(/\/schema\/story\.schema\.json$/);
  });

  it('replaces nothing unless it is forced', async () => {
    await run('new', 'Moon');
    expect(await run('new', 'Moon')).toMatchObject({ code: 1, err: expect.stringContaining('not empty') });
    expect((await run('new', 'Moon', '--force')).code).toBe(0);
    expect(await readdir(folder)).toEqual(['moon']);
  });

  it('has a name', async () => {
    expect((await run('new', ' ')).code).toBe(2);
  });
});
