import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { project, toolPath } from './run.ts';

/*
 * npm run fuzz -- --cases 1000000 --addresses 100000 --seed 7 --jobs 2
 * Damages stories and addresses at random and asks whether each is still a story or a list of problems; so many if not
 * told otherwise, which takes a night. A case that fails is made as small as it will go and kept in
 * tests/fixtures/fuzz/, where the tests try it again.
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    addresses: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
/** A case that takes so long hangs, even on a busy machine. */
const hangMs = 600_000;
const [cases, addresses, seed, jobs] = [values.cases, values.addresses, values.seed, values.jobs].map(
  Number,
) as [number, number, number, number];
const folder = mkdtempSync(join(tmpdir(), 'demarche-fuzz-'));

console.log(`seed ${seed}: ${cases} stories and ${addresses} addresses in ${jobs} runs at once`);
const codes = await Promise.all(Array.from({ length: jobs }, (_, job) => runJob(job)));
rmSync(folder, { recursive: true });
process.exitCode = codes.some(code => code !== 0) ? 1 : 0;

/** One process; each begins with a seed of its own. */
function runJob(job: number): Promise<number> {
  const running = join(folder, `running-${job}.json`);
  const child = spawn(process.execPath, [toolPath('vitest'), 'run', '--project', 'fuzz', '--silent=false'], {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      FUZZ_CASES: String(Math.ceil(cases / jobs)),
      FUZZ_ADDRESSES: String(Math.ceil(addresses / jobs)),
      FUZZ_SEED: String(seed + job * 100_000_000),
      FUZZ_RUNNING: running,
    },
  });
  const watch = setInterval(() => endIfHanging(child, running), 5_000);
  return new Promise(done =>
    child.once('exit', code => {
      clearInterval(watch);
      done(code ?? 1);
    }),
  );
}

function endIfHanging(child: ChildProcess, running: string): void {
  const written = statSync(running, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - written < hangMs) return;
  console.error(`This case hangs:\n${readFileSync(running, 'utf8')}`);
  child.kill('SIGKILL');
}
