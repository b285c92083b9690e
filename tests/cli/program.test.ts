import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commands, terminalOf } from '../../src/cli/index.ts';
import { demarche } from './terminal.ts';

const project = join(import.meta.dirname, '../..');

describe('The program', () => {
  it('lists its commands and asks for one where none is given', async () => {
    const { code, out } = await demarche([]);
    expect(code).toBe(2);
    for (const { name, summary } of commands) {
      expect(out).toContain(`  ${name} `);
      expect(out).toContain(summary);
    }
  });

  it.each([['--help'], ['-h'], ['help']])('shows its help for %s', async asked => {
    expect(await demarche([asked])).toMatchObject({ code: 0, err: '' });
  });

  it.each(commands.map(({ name }) => name))('says more of %s with --help', async name => {
    const { code, out } = await demarche([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: npx demarche ${name}`);
    expect(out.split('\n').filter(line => line.length > 100)).toEqual([]);
    expect(await demarche(['help', name])).toEqual({ code, out, err: '' });
  });

  it('names the commands where an unknown one is called', async () => {
    const { code, err } = await demarche(['chekc', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('There is no command "chekc"; there are check');
  });

  it.each([
    [['check'], 'Call it as: demarche check DIR|FILE'],
    [['check', 'a', 'b'], 'Call it as: demarche check DIR|FILE'],
    [['check', 'a', '--strickt'], "Unknown option '--strickt'"],
    [['check', 'a', '--strict=1'], "Option '--strict' does not take an argument"],
  ])('calls %j a misuse', async (argv, sentence) => {
    const { code, out, err } = await demarche(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
  });

  it('tells a misuse in JSON where JSON is asked for', async () => {
    const { code, out, err } = await demarche(['check', 'a', 'b', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false, fault: expect.stringContaining('Call it as') });
    expect(err).toBe('');
  });

  it('styles text on a terminal alone, and not where NO_COLOR asks for none', () => {
    const style = (isTTY: boolean, env: Record<string, string>) => {
      const stdout = { isTTY, on: () => stdout };
      const once = () => undefined;
      return terminalOf({ stdout, env, once, cwd: () => '/' } as unknown as NodeJS.Process).style('red', 'x');
    };
    expect(style(true, {})).not.toBe('x');
    expect(style(true, { NO_COLOR: '1' })).toBe('x');
    expect(style(true, { TERM: 'dumb' })).toBe('x');
    expect(style(false, {})).toBe('x');
  });

  it('runs from a checkout by its own name', { timeout: 60_000 }, async () => {
    const program = join(project, 'bin/demarche.js');
    const run = promisify(execFile)(process.execPath, [program, 'check', 'tests/fixtures/small'], {
      cwd: project,
    });
    await expect(run).resolves.toMatchObject({ stdout: expect.stringContaining('events, 0 errors') });
    const broken = promisify(execFile)(process.execPath, [program, 'check', 'nowhere'], { cwd: project });
    await expect(broken).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('nowhere') });
  });
});
