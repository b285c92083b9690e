import { defineConfig } from 'vitest/config';
import { cslPlugin } from './scripts/csl-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [cslPlugin()],
        test: {
          name: 'unit',
          setupFiles: ['tests/speakEnglish.ts', 'tests/ownEnvironment.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          /* Every file loads the same stories and libraries: once for each worker, not for each file, takes a third of the time. */
          isolate: false,
          maxWorkers: '100%',
          /* No test asserts a time: on a busy machine the whole story takes a while. */
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          /* No test asserts a time, and two browsers at once on two cores are slow now and then. */
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: 2,
          /* A worker keeps its browsers from file to file: each starts once or twice. */
          isolate: false,
        },
      },
    ],
  },
});
