import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ensureChromium } from './browsers.ts';
import { runTool } from './run.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and why, a few lines each: said once more at the end of a long run, whose middle may not be kept. */
  readonly faults: readonly string[];
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files; one that could not be run at all has words of its own. */
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Lines of a failure's words that are said again. */
const faultLines = 12;

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
      return { passed: 0, failed: 1, skipped: 0, faults: [] };
    }
  },
};

function types(config: string): Promise<Tally> {
  return check('tsc', ['--noEmit', '-p', config]);
}

async function check(tool: string, args: readonly string[]): Promise<Tally> {
  const passed = (await runTool(tool, args)) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, faults: [] };
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
    faults: report ? faultsIn(report) : [],
  };
}

function faultsIn({ testResults }: Report): readonly string[] {
  const folder = `${process.cwd()}${sep}`;
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = name.replace(folder, '');
    const ofTests = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${(failureMessages ?? []).join('\n')}`);
    return (message ? [`${file}\n${message}`] : ofTests).map(words => {
      const lines = words.split('\n').filter(line => !line.includes('node_modules'));
      return lines.slice(0, faultLines).join('\n');
    });
  });
}

function sum(tallies: readonly Tally[]): Tally {
  const total = (key: 'passed' | 'failed' | 'skipped') =>
    tallies.reduce((count, tally) => count + tally[key], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    faults: tallies.flatMap(({ faults }) => faults),
  };
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
  for (const fault of total.faults) console.log(`\nfailed: ${fault}`);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(words(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

await main(process.argv.slice(2));
