import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browsers.ts';
import { runTool } from './run.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Two zones in which a date that passes through the clock shows: one behind UTC, one that moved by half an hour. */
const hostileZones = ['America/Los_Angeles', 'Asia/Pyongyang'] as const;

/** Folders of tests/ that know no zone: what they build or read is the same in the second one. */
const zoneless = ['browser', 'fixtures', 'fuzz', 'house', 'scripts'];

const parts: Readonly<Record<string, () => Promise<Tally>>> = {
  /* Twice: story/ and chart/ must also hold where there is no page. */
  types: async () => sum(await Promise.all(['tsconfig.json', 'tsconfig.pure.json'].map(types))),
  lint: () => check('biome', ['check', '--error-on-warnings']),
  unit: async () => {
    const [first, second] = hostileZones;
    return sum([
      await vitest('unit', { TZ: first }),
      await vitest('unit', { TZ: second }, await zonedFolders()),
    ]);
  },
  browser: async () => {
    try {
      return await vitest('browser', { CHROMIUM_PATH: await ensureChromium() });
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : fault);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  },
};

function types(config: string): Promise<Tally> {
  return check('tsc', ['--noEmit', '-p', config]);
}

async function check(tool: string, args: readonly string[]): Promise<Tally> {
  const passed = (await runTool(tool, args)) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

async function zonedFolders(): Promise<readonly string[]> {
  const entries = await readdir('tests', { withFileTypes: true });
  const names = entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
  return names.filter(name => !zoneless.includes(name)).map(name => `tests/${name}/`);
}

/** Runs one of vitest's projects, or its files in some folders. A run that ends badly counts as a failure even where no test failed. */
async function vitest(name: string, env: NodeJS.ProcessEnv, folders: readonly string[] = []): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-report-'));
  const file = join(folder, 'report.json');
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', '--project', name, ...flags, ...folders], env);
  const report = await readFile(file, 'utf8').then(
    text => JSON.parse(text) as Report,
    () => null,
  );
  await rm(folder, { recursive: true, force: true });
  const failed = report?.numFailedTests ?? 0;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: code !== 0 ? Math.max(failed, 1) : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((count, tally) => count + tally[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function words({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter(name => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const tallies: Tally[] = [];
  const lines: string[] = [];
  for (const [name, runPart] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name}`);
    const start = performance.now();
    const tally = await runPart();
    const seconds = Math.round((performance.now() - start) / 1000);
    tallies.push(tally);
    lines.push(`${name.padEnd(8)} ${words(tally)} (${seconds} s)`);
  }
  const total = sum(tallies);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(words(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

await main(process.argv.slice(2));
