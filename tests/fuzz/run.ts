import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Damaged, filesOf } from './changes.ts';
import { damagedStories, damagedWholes } from './damages.ts';
import type { Probe, Watch } from './probe.ts';
import { probes } from './probes.ts';
import { tryStory } from './trial.ts';

/** A story and what is asked of it. */
export interface Case {
  readonly story: Damaged;
  readonly probe: Probe;
}

/** One case in two thousand is the whole real story. */
export const cases: fc.Arbitrary<Case> = fc.record({
  story: fc.oneof({ weight: 1999, arbitrary: damagedStories }, { weight: 1, arbitrary: damagedWholes }),
  probe: probes,
});

/** Cases that once failed; each is tried again by every run of the tests. */
export const keptFolder = 'tests/fixtures/fuzz';

export function keptCases(): readonly (readonly [name: string, Case])[] {
  return readdirSync(keptFolder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => [name, JSON.parse(readFileSync(join(keptFolder, name), 'utf8'))]);
}

/** Keeps a case as a regression test; gives the name of its file. */
export function keep(failed: Case): string {
  const text = `${JSON.stringify(failed, null, 2)}\n`;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  mkdirSync(keptFolder, { recursive: true });
  writeFileSync(join(keptFolder, name), text);
  return name;
}

/** Longest that one step may take, ms of the processor: beyond it a reader thinks the page has died. */
const secondMs = 1_000;
/** Beside others a processor itself is slower for a while. */
const slowTries = 5;

/** Tries a case; gives whether anything of its story could be read. */
export function tryCase({ story, probe }: Case, watch?: Watch): boolean {
  return tryStory(filesOf(story), probe, watch);
}

/**
 * Tries a case and watches the time of each step; one that is too slow by the clock is run again, for the machine may
 * have been busy, and fails if its time of the processor is too long each time. `slowest` keeps the longest of each.
 */
export function tryTimed(one: Case, slowest: Map<string, number>): boolean {
  const timed: Watch = (step, run) => {
    const before = performance.now();
    const result = run();
    let best = performance.now() - before;
    for (let time = 0; best >= secondMs && time < slowTries; time++) best = Math.min(best, processorMs(run));
    slowest.set(step, Math.max(slowest.get(step) ?? 0, best));
    if (best >= secondMs) throw new Error(`${step} takes ${Math.round(best)} ms`);
    return result;
  };
  return tryCase(one, timed);
}

function processorMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** What came of a run. */
export interface Outcome {
  readonly tried: number;
  /** Those of them of which something could be read. */
  readonly read: number;
  /** The first case that failed, made as small as it would go; null where none did. */
  readonly failed: Case | null;
  readonly fault: unknown;
  /** Longest time of each step, ms of the processor. */
  readonly slowest: ReadonlyMap<string, number>;
}

/** Tries so many cases from a seed and stops at the first that fails. `begin` hears of each case before it is tried. */
export function fuzz(numRuns: number, seed: number, begin: (one: Case) => unknown = () => {}): Outcome {
  const slowest = new Map<string, number>();
  let read = 0;
  const property = fc.property(cases, one => {
    begin(one);
    if (tryTimed(one, slowest)) read++;
  });
  const { counterexample, errorInstance, numRuns: tried } = fc.check(property, { numRuns, seed });
  return { tried, read, failed: counterexample?.[0] ?? null, fault: errorInstance, slowest };
}
