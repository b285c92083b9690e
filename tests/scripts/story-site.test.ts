import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview } from '../../scripts/preview.ts';
import { buildCommand, serveCommand } from '../../scripts/story-site.ts';
import { commands } from '../../src/cli/index.ts';
import { joinStory, type OneFileStory, storyParts } from '../../src/story/authoring.ts';
import { demarche } from '../cli/terminal.ts';

const known = [...commands, buildCommand, serveCommand];
const run = (...argv: string[]) => demarche(argv, { cwd: folder, known });
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-site-'));
  await run('new', 'Strait talks', '--out', 'strait');
});
afterAll(() => rm(folder, { recursive: true }));

describe('Building a site', { timeout: 120_000 }, () => {
  it('makes the whole site of a folder, and replaces an older one', async () => {
    const { code, out } = await run('build', 'strait', '--out', 'site');
    expect(out).toContain('site holds the site; the story is at / and at /strait/.');
    expect(code).toBe(0);
    const names = await readdir(join(folder, 'site'));
    expect(names).toEqual(expect.arrayContaining(['index.html', 'strait', 'assets']));
    expect(names).not.toContain('korea-talks');
    expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toContain('<title>Strait talks');
    const published = await readFile(join(folder, 'site/strait/data/events.json'), 'utf8');
    expect(published).toContain('"$schema": "../../schema/events.schema.json"');
    await writeFile(join(folder, 'site/old.txt'), '');
    expect((await run('build', 'strait', '--out', 'site', '--json')).code).toBe(0);
    expect(existsSync(join(folder, 'site/old.txt'))).toBe(false);
  });

  it('makes one of a story in one file', async () => {
    const parts = storyParts.map(async part => [
      part,
      JSON.parse(await readFile(join(folder, 'strait', `${part}.json`), 'utf8')),
    ]);
    const whole = joinStory(Object.fromEntries(await Promise.all(parts)) as OneFileStory);
    await writeFile(join(folder, 'whole.json'), whole);
    expect((await run('build', 'whole.json', '--out', 'from-file')).code).toBe(0);
    expect(existsSync(join(folder, 'from-file/strait-talks/index.html'))).toBe(true);
  });
});

describe('Building no site', () => {
  it('leaves a folder that holds something else alone', async () => {
    await mkdir(join(folder, 'letters'));
    await writeFile(join(folder, 'letters/letter.txt'), 'dear');
    const { code, err } = await run('build', 'strait', '--out', 'letters');
    expect(code).toBe(1);
    expect(err).toContain('holds something else');
    expect(await readdir(join(folder, 'letters'))).toEqual(['letter.txt']);
  });

  it('says why where there is no story', async () => {
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken/story.json'), '{');
    expect(await run('build', 'broken')).toMatchObject({
      code: 1,
      err: expect.stringContaining('npx demarche check broken'),
    });
    expect(await run('serve', 'letters')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no story.json'),
    });
    expect(await run('serve', 'strait', '--port', '99999')).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('The preview', { timeout: 60_000 }, () => {
  it('shows the page with a script that lists the problems, and lists them anew', async () => {
    const story = join(folder, 'strait');
    const preview = await startPreview(story, 0);
    try {
      const page = await (await fetch(new URL('strait/', preview.address))).text();
      expect(page).toContain('/src/pages/preview.tsx');
      const problems = async () => (await fetch(new URL('demarche-problems.json', preview.address))).json();
      expect(await problems()).toEqual([]);
      const events = join(story, 'events.json');
      const text = await readFile(events, 'utf8');
      await writeFile(events, text.replace('"kind": "pressure"', '"kind": "presure"'));
      expect(await problems()).toContainEqual(
        expect.objectContaining({
          found: '"presure"',
          line: expect.any(Number),
          advice: expect.stringContaining('pressure'),
        }),
      );
      await writeFile(events, text);
      await writeFile(join(story, 'story.json'), '{');
      const bare = await (await fetch(new URL('strait/', preview.address))).text();
      expect(bare).toContain('/src/pages/preview.tsx');
      expect((await problems())[0]).toMatchObject({ file: 'story.json', line: 1, column: 2 });
    } finally {
      await preview.close();
    }
  });
});
