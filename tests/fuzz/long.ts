import { openSync, writeSync } from 'node:fs';
import { all } from '../../src/words/en/all.ts';
import { speak } from '../../src/words/index.ts';
import { fuzzAddresses } from './addresses.ts';
import { fetchParts } from './page.tsx';
import { type Case, fuzz, keep } from './run.ts';

/* One process of `npm run fuzz`: see scripts/fuzz.ts, which bundles and starts it and hears what comes of it. */

/** What a process is to try: of the batches from one case to another each `jobs`th, beginning with the `job`th. */
export interface Orders {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly addresses: number;
  readonly job: number;
  readonly jobs: number;
  /** A file whose first line holds the case at hand, so that one that hangs can be told. */
  readonly running: string;
}

/** What a process says after each batch, and of each failure. */
export interface News {
  readonly tried?: number;
  /** Those of them of which something could be read. */
  readonly read?: number;
  readonly addresses?: number;
  readonly failure?: string;
  readonly slowest?: readonly (readonly [step: string, ms: number])[];
}

/** Cases to a batch. Each has a seed of its own, so that a run is the same in any number of processes and stretches. */
const batch = 2_500;
/** A fault that is found again and again need not be kept more often. */
const mostFailures = 5;

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const tell = (news: News) => process.send?.(news);

speak('en', all);
await fetchParts();
tryBatches(orders);
tryAddresses(orders);
process.disconnect?.();

function tryBatches({ seed, from, to, job, jobs, running }: Orders): void {
  const file = openSync(running, 'w');
  const begin = (one: Case) => writeSync(file, `${JSON.stringify(one)}\n`, 0);
  let failures = 0;
  for (let at = from + job * batch; at < to; at += jobs * batch) {
    // A batch that ends early goes on with a seed of its own.
    for (
      let left = Math.min(batch, to - at), own = seed + at;
      left > 0 && failures < mostFailures;
      own += 1
    ) {
      const { tried, read, failed, fault, slowest } = fuzz(left, own, begin);
      left -= tried;
      if (failed) {
        failures++;
        tell({ failure: `A case failed and is kept as tests/fixtures/fuzz/${keep(failed)}: ${said(fault)}` });
      }
      tell({ tried, read, slowest: [...slowest] });
    }
  }
}

function tryAddresses({ seed, addresses, job, jobs }: Orders): void {
  const count = Math.ceil(addresses / jobs);
  if (count === 0) return;
  const { failed, fault } = fuzzAddresses(count, seed + job, 'whole');
  if (failed !== null) tell({ failure: `An address failed: ${JSON.stringify(failed)}: ${said(fault)}` });
  else tell({ addresses: count });
}

function said(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
