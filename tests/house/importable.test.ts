import { expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>(['../../src/**/*.{ts,tsx}', '!../../src/pages/**']);

it('Every module but the entries can be imported where there is no page', async () => {
  expect(Object.keys(modules).length).toBeGreaterThan(10);
  const failures = await Promise.all(
    Object.entries(modules).map(([path, load]) =>
      load().then(
        () => null,
        (fault: unknown) => `${path}: ${fault}`,
      ),
    ),
  );
  expect(failures.filter(Boolean)).toEqual([]);
});
