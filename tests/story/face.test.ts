import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What a module imports when it runs; imports of types are gone by then. */
function runtimeImports(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'/gm);
  return Array.from(statements, ([, name]) => name ?? '');
}

function reachable(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  for (const name of runtimeImports(file))
    reachable(name.startsWith('.') ? join(dirname(file), name) : name, seen);
  return seen;
}

test('what pages import carries neither the validator nor the date parser', () => {
  const modules = [...reachable('src/story/index.ts')];
  expect(modules.filter(name => !name.startsWith('src/'))).toEqual(['minisearch']);
  expect(modules).not.toContain('src/story/schema.ts');
  expect(modules.length).toBeGreaterThan(10);
});

test('what builds stories carries both', () => {
  const modules = reachable('src/story/authoring.ts');
  expect(modules).toContain('valibot');
  expect(modules).toContain('edtf');
});
