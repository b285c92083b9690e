import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkStory } from '../../src/story/authoring.ts';
import { type Damaged, filesOf } from './changes.ts';
import { damagedStories } from './damages.ts';
import { fetchParts, pageAt } from './page.tsx';
import { probes } from './probes.ts';
import { keptCases, tryCase } from './run.ts';
import { tryStory } from './trial.ts';

// All scripts of the page: on a busy machine longer than a hook is waited for.
beforeAll(fetchParts, 60_000);

/* A fixed seed: a new find belongs to the long run, not to whoever runs the tests. */
const seed = Number(process.env.FUZZ_SEED ?? 2018);

describe('A damaged story', () => {
  test('is either a story that can be read and drawn, or a list of problems', () => {
    fc.assert(
      fc.property(damagedStories, probes, (story, probe) => void tryStory(filesOf(story), probe)),
      { numRuns: 120, seed },
    );
  });

  test('that has ten thousand accounts of one event is read like any other, and not all at once', () => {
    const changes = [{ to: 'crowded', by: '10 000 accounts', at: 1 }] as const;
    const story: Damaged = { base: { from: 100, events: 1 }, changes };
    tryCase({ story, probe: { query: 'claim', address: '?q=claim', at: 1 / 998, zoom: 0.5, turn: 10 } });
    const { core, detail } = checkStory(filesOf(story));
    expect(detail?.accounts.length).toBe(10_000);
    const page = core && detail && pageAt(`?event=${core.events[0]?.id}&compare=1`, core, detail);
    expect(page?.match(/class="rd-claim"/g)?.length).toBeGreaterThan(10);
    expect(page?.match(/class="rd-claim"/g)?.length).toBeLessThan(300);
  });

  test.each(keptCases())('that once broke something does so no more: %s', (_, one) => {
    expect(() => tryCase(one)).not.toThrow();
  });
});
