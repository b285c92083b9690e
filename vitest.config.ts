import { defineConfig } from 'vitest/config';
import { cslPlugin } from './scripts/csl-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [cslPlugin()],
        test: {
          name: 'unit',
          setupFiles: ['tests/speakEnglish.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          /* No test asserts a time: on a busy machine the whole story takes a while. */
          testTimeout: 60_000,
        },
      },
      {
        plugins: [cslPlugin()],
        test: {
          name: 'fuzz',
          setupFiles: ['tests/speakEnglish.ts'],
          include: ['tests/fuzz/**/*.fuzz.ts'],
          /* One process, so that a case that hangs ends with it. */
          pool: 'threads',
          testTimeout: 0,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          /* Two browsers at once on two cores make both slow, and slow looks like broken. */
          maxWorkers: 1,
          /* One worker for all files, so that each browser starts once. */
          isolate: false,
        },
      },
    ],
  },
});
