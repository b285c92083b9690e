import { expect, it } from 'vitest';
import { firstView } from '../../scripts/budget.ts';

it('The first view is a script and all that it imports, each once', () => {
  const imports: Record<string, string[]> = { entry: ['a', 'b'], a: ['b'], b: ['a'], later: ['c'] };
  expect([...firstView('entry', path => imports[path] ?? [])]).toEqual(['entry', 'a', 'b']);
});
