import { writeFileSync, writeSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { fuzzAddresses } from './addresses.ts';
import { fetchParts } from './page.tsx';
import { fuzz, keep } from './run.ts';

/* What `npm run fuzz` runs: see scripts/fuzz.ts, which sets these and watches the file. */
const { FUZZ_CASES = '1000', FUZZ_ADDRESSES = '0', FUZZ_SEED = '1', FUZZ_RUNNING = '' } = process.env;
const batch = 2_500;

beforeAll(fetchParts);

test('stories', () => {
  const slowest = new Map<string, number>();
  for (let done = 0; done < Number(FUZZ_CASES); done += batch) {
    const count = Math.min(batch, Number(FUZZ_CASES) - done);
    const outcome = fuzz(count, Number(FUZZ_SEED) + done, one => {
      if (FUZZ_RUNNING) writeFileSync(FUZZ_RUNNING, JSON.stringify(one));
    });
    for (const [step, ms] of outcome.slowest) slowest.set(step, Math.max(slowest.get(step) ?? 0, ms));
    if (outcome.failed) {
      console.error(`A case failed and is kept as tests/fixtures/fuzz/${keep(outcome.failed)}.`);
      throw outcome.fault;
    }
    // At once: what a test says by the console is held back until it ends.
    writeSync(1, `${done + count} stories\n`);
  }
  const longest = [...slowest].sort(([, a], [, b]) => b - a).map(([step, ms]) => `${step} ${Math.round(ms)}`);
  console.log(`Longest steps, ms of the processor: ${longest.slice(0, 6).join(', ')}`);
});

test('addresses', () => {
  const { failed, fault } = fuzzAddresses(Number(FUZZ_ADDRESSES), Number(FUZZ_SEED), 'whole');
  if (failed !== null) console.error(`An address failed: ${JSON.stringify(failed)}`);
  expect(fault).toBeNull();
  console.log(`${FUZZ_ADDRESSES} addresses`);
});
