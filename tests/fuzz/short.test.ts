import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { damagedStories, filesOf } from './changes.ts';
import { fetchParts } from './page.tsx';
import { probes } from './probes.ts';
import { keptCases, tryCase } from './run.ts';
import { tryStory } from './trial.ts';

beforeAll(fetchParts);

/* A fixed seed: a new find belongs to the long run, not to whoever runs the tests. */
const seed = Number(process.env.FUZZ_SEED ?? 2018);

describe('A damaged story', () => {
  test('is either a story that can be read and drawn, or a list of problems', () => {
    fc.assert(
      fc.property(damagedStories, probes, (story, probe) => tryStory(filesOf(story), probe)),
      { numRuns: 120, seed },
    );
  });

  test('that has ten thousand accounts of one event is read like any other', () => {
    const changes = [{ to: 'crowded', by: '10 000 accounts', at: 1 }] as const;
    const probe = { query: 'claim', address: '?q=claim', at: 1 / 998, zoom: 0.5 };
    tryCase({ story: { base: { from: 100, events: 2 }, changes }, probe });
  });

  test.each(keptCases())('that once broke something does so no more: %s', (_, one) => {
    expect(() => tryCase(one)).not.toThrow();
  });
});
