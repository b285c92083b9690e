import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFile, editionFiles, editionParts, editionRecord } from '../../src/cli/index.ts';
import { demarche } from './terminal.ts';

const project = join(import.meta.dirname, '../..');
let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'demarche-freeze-'));
  for (const part of editionParts)
    await cp(join(project, 'tests/fixtures/small', part), join(cwd, 'small', part));
  await mkdir(join(cwd, 'small/translations'));
  for (const language of ['ko', 'de'])
    await writeFile(
      join(cwd, 'small/translations', `${language}.json`),
      JSON.stringify({ format: 1, language }),
    );
  await cp(join(project, 'tests/browser/fixtures/half-broken'), join(cwd, 'half-broken'), {
    recursive: true,
  });
});

afterAll(() => rm(cwd, { recursive: true }));

describe('npm run story -- freeze', () => {
  it('copies the files of the story and writes down their hash', async () => {
    const told = await demarche(['freeze', 'small', '--day', '2026-03-04', '--json'], { cwd });
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ ok: true, folder: 'small/editions/2026-03-04' });
    for (const part of editionParts) {
      const frozen = await readFile(join(cwd, 'small/editions/2026-03-04', part));
      expect(frozen.equals(await readFile(join(cwd, 'small', part)))).toBe(true);
    }
  });

  it('keeps the translations, too: they are text that is read under the address of the edition', async () => {
    const told = await demarche(['freeze', 'small', '--day', '2026-03-06', '--json'], { cwd });
    const names = ['translations/de.json', 'translations/ko.json'];
    expect(Object.keys(JSON.parse(told.out).files)).toEqual([...editionParts, ...names]);
    for (const name of names) {
      const frozen = await readFile(join(cwd, 'small/editions/2026-03-06', name));
      expect(frozen.equals(await readFile(join(cwd, 'small', name)))).toBe(true);
    }
  });

  it('never writes over an edition', async () => {
    await demarche(['freeze', 'small', '--day', '2026-03-05'], { cwd });
    const { code, err } = await demarche(['freeze', 'small', '--day', '2026-03-05'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('There is an edition of 2026-03-05 already.');
  });

  it('freezes no story with errors', async () => {
    const { code, err } = await demarche(['freeze', 'half-broken', '--day', '2026-03-04'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('Nothing was frozen');
  });

  it('refuses what is no day', async () => {
    expect((await demarche(['freeze', 'small', '--day', 'today'], { cwd })).code).toBe(2);
  });
});

describe('Every edition in the project', () => {
  it('is what was frozen', async () => {
    let editions = 0;
    for (const root of ['data', 'tests/fixtures']) {
      for (const story of await readdir(join(project, root))) {
        const folder = join(project, root, story, 'editions');
        for (const day of await readdir(folder).catch(() => [])) {
          const files = await editionFiles(join(folder, day));
          const written = JSON.parse(await readFile(join(folder, day, editionFile), 'utf8'));
          expect(written, `${root}/${story} of ${day}`).toEqual(editionRecord(day, files));
          editions++;
        }
      }
    }
    expect(editions).toBeGreaterThan(0);
  });
});
