import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demarche } from './terminal.ts';

const timeline = JSON.stringify({
  title: { text: { headline: 'River talks' } },
  events: [
    {
      start_date: { year: '2018', month: '6' },
      text: { headline: '정상회담' },
      media: { url: 'https://example.org/a' },
    },
    { start_date: { year: '2018', month: '13' }, text: { headline: 'Wrong' } },
  ],
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-import-'));
  await writeFile(join(folder, 'old.json'), timeline);
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: string[]) => demarche(['import', ...argv], { cwd: folder });
const listed = async (path = '') => (await readdir(join(folder, path))).sort();

describe('Importing', () => {
  it('writes a story that passes the check, and lists what it left out', async () => {
    const { code, out } = await run('old.json', '--out', 'story');
    expect(code).toBe(0);
    expect(out).toContain('left-out events[1] “Wrong”: The date cannot be read: there is no month 13.');
    expect(out).toContain('TimelineJS JSON: 1 event, 1 row left out, 0 changed. Written to story.');
    expect(await listed('story')).toEqual(['actors.json', 'events.json', 'sources.json', 'story.json']);
    expect((await demarche(['check', 'story'], { cwd: folder })).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'story/story.json'), 'utf8')).title).toBe('River talks');
  });

  it('names the folder after the story where none is given', async () => {
    await run('old.json');
    expect(await listed()).toEqual(['old.json', 'river-talks']);
  });

  it('writes one file where it is asked to', async () => {
    expect((await run('old.json', '--out', 'whole.json', '--title', 'Talks')).code).toBe(0);
    expect((await demarche(['check', 'whole.json'], { cwd: folder })).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'whole.json'), 'utf8')).story.title).toBe('Talks');
  });

  it('answers in JSON', async () => {
    const report = JSON.parse((await run('old.json', '--json')).out);
    expect(report).toMatchObject({
      ok: true,
      format: 'TimelineJS JSON',
      events: 1,
      leftOut: 1,
      out: 'river-talks',
    });
    expect(report.remarks).toEqual([expect.objectContaining({ level: 'left-out', row: 'events[1]' })]);
  });

  it('writes nothing with --strict if a row would be left out', async () => {
    const { code, out } = await run('old.json', '--strict');
    expect(code).toBe(1);
    expect(out).toContain('Nothing was written.');
    expect(await listed()).toEqual(['old.json']);
  });

  it('leaves what is there alone unless it is forced', async () => {
    await mkdir(join(folder, 'story'));
    await writeFile(join(folder, 'story/mine.txt'), 'mine');
    const { code, err } = await run('old.json', '--out', 'story');
    expect(code).toBe(1);
    expect(err).toContain('exists and is not empty. With --force it is replaced.');
    expect(await listed('story')).toEqual(['mine.txt']);
    expect((await run('old.json', '--out', 'story', '--force')).code).toBe(0);
    expect(await listed('story')).toHaveLength(4);
    expect((await run('old.json', '--out', 'old.json')).err).toContain('exists. With --force');
    expect(await listed()).toEqual(['old.json', 'story']);
  });

  it.each([
    ['nowhere.json', 'There is no file nowhere.json.'],
    ['.', '. is a folder; name a file.'],
    ['broken.json', 'The JSON is broken at line 1, column 13'],
  ])('leaves nothing behind where %s fails', async (file, sentence) => {
    await writeFile(join(folder, 'broken.json'), '{"events": [');
    const before = await listed();
    const { code, err, out } = await run(file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
    expect(await listed()).toEqual(before);
  });

  it.each([
    [['--dates', 'ymd'], '--dates takes dmy or mdy.'],
    [['--language', 'English'], '--language takes a code'],
    [['--column', 'colour=x'], '--column takes FIELD=NAME'],
  ])('calls %j a misuse', async (flags, sentence) => {
    const { code, err } = await run('old.json', ...flags);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('fetches a file from an address, and nothing that the file speaks of', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const text = timeline.replaceAll('https://example.org', address);
      if (request.url === '/t.json') response.end(text);
      else response.writeHead(404).end();
    });
    await new Promise<void>(done => server.listen(0, done));
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    try {
      expect((await run(`${address}/t.json`, '--out', 'story')).code).toBe(0);
      expect(asked).toEqual(['/t.json']);
      const gone = await run(`${address}/gone.json`, '--out', 'other');
      expect(gone).toMatchObject({ code: 1, err: `demarche: ${address}/gone.json answers 404.` });
      expect(await listed()).toEqual(['old.json', 'story']);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
