import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinStory, storyParts } from '../../src/story/authoring.ts';
import { demarche } from './terminal.ts';

const project = join(import.meta.dirname, '../..');
const small = join(project, 'tests/fixtures/small');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the small story with some of its texts replaced. */
async function story(
  name: string,
  changes: Partial<Record<string, readonly (readonly [string, string])[]>> = {},
) {
  const copy = join(folder, name);
  await cp(small, copy, { recursive: true });
  for (const [part, replacements] of Object.entries(changes)) {
    const file = join(copy, `${part}.json`);
    const text = (replacements ?? []).reduce(
      (whole, [from, to]) => {
        expect(whole).toContain(from);
        return whole.replace(from, to);
      },
      await readFile(file, 'utf8'),
    );
    await writeFile(file, text);
  }
  return name;
}

const checked = (argv: readonly string[]) => demarche(['check', ...argv], { cwd: folder });
const problemsOf = async (argv: readonly string[]) =>
  JSON.parse((await checked([...argv, '--json'])).out).problems;

describe('Checking a story', () => {
  it('finds nothing amiss with the shipped ones', async () => {
    const { code, out } = await demarche(['check', 'data/korea-talks', '--strict'], { cwd: project });
    expect(out).toMatch(/^\d+ events, 0 errors, 0 warnings: all is well\.$/);
    expect(code).toBe(0);
  });

  it('names file, line, column, path, what was found and expected, and what to do', async () => {
    const name = await story('wrong-kind', { events: [['"kind": "summit"', '"kind": "summits"']] });
    const { code, out } = await checked([name]);
    expect(code).toBe(1);
    expect(out).toMatch(/^error wrong-kind\/events\.json:\d+:\d+ events\[\d+\]\.kind \(.+\)$/m);
    expect(out).toContain('  found "summits"\n  expected the id of a kind\n');
    expect(out).toContain('is “summit” meant?');
    const [, line, column] = /events\.json:(\d+):(\d+) events\[\d+\]\.kind/.exec(out) ?? [];
    const text = await readFile(join(folder, name, 'events.json'), 'utf8');
    expect(text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^"summits"/);
  });

  it('reports in JSON what it prints', async () => {
    const name = await story('json-report', { events: [['"kind": "summit"', '"kind": 3']] });
    const report = JSON.parse((await checked([name, '--json'])).out);
    expect(report).toMatchObject({ ok: false, errors: expect.any(Number), warnings: expect.any(Number) });
    expect(report.errors + report.warnings).toBe(report.problems.length);
    expect(report.problems.find(({ found }: { found: string }) => found === '3')).toMatchObject({
      severity: 'error',
      file: 'json-report/events.json',
      line: expect.any(Number),
      column: expect.any(Number),
      path: expect.stringMatching(/^events\[\d+\]\.kind$/),
      found: '3',
      advice: expect.any(String),
    });
  });

  it('lets warnings pass unless --strict asks otherwise', async () => {
    const name = await story('warned', {
      events: [['"label": ', '"label": "A label that is rather longer than it may be" , "was": ']],
    });
    // The unknown field is an error; taken out, the label is a warning.
    const file = join(folder, name, 'events.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/ , "was": "[^"]*"/, ''));
    expect((await checked([name])).code).toBe(0);
    expect((await checked([name, '--strict'])).code).toBe(1);
  });

  it('places a fault of JSON where the text stops being it', async () => {
    const name = await story('cut-off');
    const file = join(folder, name, 'events.json');
    await writeFile(file, `${(await readFile(file, 'utf8')).slice(0, 200)}`);
    const problem = (await problemsOf([name])).find(({ path }: { path: string }) => path === '');
    expect(problem).toMatchObject({ file: 'cut-off/events.json', expected: expect.stringContaining('JSON') });
    expect(problem.line).toBeGreaterThan(1);
  });

  it('takes the path of one of the files for the folder', async () => {
    const { code } = await demarche(['check', 'data/korea-talks/events.json'], { cwd: project });
    expect(code).toBe(0);
  });

  it('takes a story in one file, whose paths begin with the part', async () => {
    const parts = await Promise.all(
      storyParts.map(async part => [part, JSON.parse(await readFile(join(small, `${part}.json`), 'utf8'))]),
    );
    const whole = joinStory(Object.fromEntries(parts));
    await writeFile(join(folder, 'whole.json'), whole);
    expect((await checked(['whole.json'])).code).toBe(0);
    await writeFile(join(folder, 'broken.json'), whole.replace('"kind": "summit"', '"kind": "nothing"'));
    const problem = (await problemsOf(['broken.json'])).find(
      ({ found }: { found: string }) => found === '"nothing"',
    );
    expect(problem).toMatchObject({
      file: 'broken.json',
      path: expect.stringMatching(/^events\.events\[\d+\]\.kind$/),
    });
    const line = whole.replace('"kind": "summit"', '"kind": "nothing"').split('\n')[problem.line - 1];
    expect(line?.slice(problem.column - 1)).toMatch(/^"nothing"/);
  });

  it.each([
    ['utf-16.json', Buffer.from('\ufeff{"story": {}}', 'utf16le'), 'is not in UTF-8'],
    ['latin-1.json', Buffer.from('{"story": {"title": "caf\xe9"}}', 'latin1'), 'is not in UTF-8'],
  ])('refuses %s in a sentence', async (name, bytes, sentence) => {
    await writeFile(join(folder, name), bytes);
    const { code, err } = await checked([name]);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });

  it('reads files with the marks and line ends of other systems', async () => {
    const name = await story('windows');
    for (const part of storyParts) {
      const file = join(folder, name, `${part}.json`);
      const text = await readFile(file, 'utf8');
      await writeFile(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    expect((await checked([name, '--strict'])).code).toBe(0);
  });

  it('refuses a file that is too large without reading it', async () => {
    await writeFile(join(folder, 'huge.json'), '{');
    await truncate(join(folder, 'huge.json'), 50 * 1024 * 1024 + 1);
    const { code, err } = await checked(['huge.json']);
    expect(code).toBe(1);
    expect(err).toContain('at most 52428800 are read');
  });

  it.each([
    ['a list 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects 10,000 deep', `${'{"story":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['deeper than it closes', '['.repeat(10_000)],
    ['an empty file', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['__proto__ for a story', '{"__proto__": {"story": {}}, "story": {"__proto__": 1}}'],
    ['nothing but control characters', '\u0000\u0001'],
  ])('answers %s with a report', async (_, text) => {
    await writeFile(join(folder, 'hostile.json'), text);
    const { code, out } = await checked(['hostile.json']);
    expect(code).toBe(1);
    expect(out).toContain('hostile.json');
    expect(out).toContain('cannot be read at all');
  });

  it('keeps what could command a terminal out of what it prints', async () => {
    const name = await story('commands', {
      events: [['"kind": "summit"', '"kind": "\\u001b[31mred\\u202e"']],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there.
    expect((await checked([name])).out).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('Likely mistakes', () => {
  it('are an event years before its own report', async () => {
    const events = JSON.parse(await readFile(join(small, 'events.json'), 'utf8')).events;
    const event = events.find(
      ({ accounts, date }: { accounts: unknown[]; date: string }) =>
        accounts.length > 0 && /^\d{4}-\d{2}-\d{2}$/.test(date),
    );
    const early = String(Number(event.date.slice(0, 4)) - 40) + event.date.slice(4);
    const name = await story('early', { events: [[`"date": "${event.date}"`, `"date": "${early}"`]] });
    const found = (await problemsOf([name])).filter(({ path }: { path: string }) => path.endsWith('.date'));
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        found: expect.stringMatching(/years before its earliest report/),
      }),
    ]);
  });
});
