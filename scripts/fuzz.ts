import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { News, Orders } from '../tests/fuzz/long.ts';
import { cslPlugin } from './csl-plugin.ts';
import { project } from './run.ts';

/*
 * npm run fuzz -- --cases 1000000 --addresses 100000 --seed 7 --jobs 2 --from 0
 * Damages stories and addresses at random and asks whether each is still a story or a list of problems; so many if not
 * told otherwise. The same seed gives the same cases, in any number of processes; `--from 400000` goes on where a run
 * was ended. A case that fails is made as small as it will go and kept in tests/fixtures/fuzz/, where the tests try it
 * again.
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    addresses: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    jobs: { type: 'string', default: String(availableParallelism()) },
    from: { type: 'string', default: '0' },
  },
});
const [cases, addresses, seed, jobs, from] = [
  values.cases,
  values.addresses,
  values.seed,
  values.jobs,
  values.from,
].map(Number) as [number, number, number, number, number];
/** A case that takes so long hangs, even on a busy machine. */
const hangMs = 600_000;
/** So often at most a line says how far the run is. */
const wordMs = 60_000;

const began = Date.now();
const sums = { tried: 0, read: 0, addresses: 0, failures: 0 };
const slowest = new Map<string, number>();
let lastWord = began;

console.log(
  `seed ${seed}: stories ${from} to ${cases} and ${addresses} addresses in ${jobs} processes at once`,
);
// Within the project, so that the bundle finds its packages.
const folder = mkdtempSync(join(project, 'node_modules/.fuzz-'));
const codes = await bundle().then(program =>
  Promise.all(Array.from({ length: jobs }, (_, job) => runJob(program, job))),
);
rmSync(folder, { recursive: true });
say();
const longest = [...slowest].sort(([, a], [, b]) => b - a).map(([step, ms]) => `${step} ${Math.round(ms)}`);
console.log(`Longest steps, ms of the processor: ${longest.slice(0, 6).join(', ')}`);
process.exitCode = sums.failures > 0 || codes.some(code => code !== 0) ? 1 : 0;

/** One plain program out of all modules: a test runner's way of loading them makes each call of one cost more. */
async function bundle(): Promise<string> {
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    publicDir: false,
    plugins: [cslPlugin()],
    build: { ssr: 'tests/fuzz/long.ts', outDir: folder, minify: false },
  });
  return join(folder, 'long.js');
}

function runJob(program: string, job: number): Promise<number> {
  const running = join(folder, `running-${job}.json`);
  const orders: Orders = { seed, from, to: cases, addresses, job, jobs, running };
  const child = fork(program, [JSON.stringify(orders)], {
    cwd: project,
    // Room for what lives as long as a case does: a third fewer collections.
    execArgv: ['--max-semi-space-size=64'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.on('message', hear);
  const watch = setInterval(() => endIfHanging(child, running), 5_000);
  return new Promise(done =>
    child.once('exit', code => {
      clearInterval(watch);
      done(code ?? 1);
    }),
  );
}

function hear(message: unknown): void {
  const news = message as News;
  sums.tried += news.tried ?? 0;
  sums.read += news.read ?? 0;
  sums.addresses += news.addresses ?? 0;
  for (const [step, ms] of news.slowest ?? []) slowest.set(step, Math.max(slowest.get(step) ?? 0, ms));
  if (news.failure) {
    sums.failures++;
    console.error(news.failure);
  }
  if (Date.now() - lastWord > wordMs) say();
}

function say(): void {
  lastWord = Date.now();
  const { tried, read, addresses, failures } = sums;
  const minutes = ((lastWord - began) / 60_000).toFixed(1);
  console.log(
    `${tried} stories, ${read} of them read in part or whole, ${addresses} addresses, ${failures} failures, ${minutes} minutes`,
  );
}

function endIfHanging(child: ChildProcess, running: string): void {
  const written = statSync(running, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - written < hangMs) return;
  console.error(`This case hangs:\n${readFileSync(running, 'utf8').split('\n', 1)[0]}`);
  child.kill('SIGKILL');
}
