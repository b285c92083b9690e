import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, labOf, parseHex, visions } from './colour.ts';

const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');

/** The colours that a block of the style sheet declares; the first block that the pattern finds. */
function coloursOf(selector: RegExp): ReadonlyMap<string, string> {
  const block = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6,8});/g)].map(match => [match[1]!, match[2]!]),
  );
}

const schemes = {
  light: coloursOf(/\n:root/),
  dark: coloursOf(/:root\[data-theme="dark"\]/),
};
const dark = coloursOf(/@media \(prefers-color-scheme: dark\) \{\s*:root:not\([^{]*\)/);
const actors = ['actor-0', 'actor-1', 'actor-2', 'actor-3', 'actor-4'];

it('The dark colours are the same by choice and by the system', () => {
  expect([...dark]).toEqual([...schemes.dark]);
  expect([...dark.keys()]).toEqual([...schemes.light.keys()]);
});

describe.each(['light', 'dark'] as const)('The %s colours', name => {
  const scheme = schemes[name];
  const colour = (token: string) => parseHex(scheme.get(token) ?? '');

  it.each(['ink', 'ink-2', 'ink-3', 'link'])('let %s be read on paper and on sunk ground', token => {
    expect(contrast(colour(token), colour('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(token), colour('sunk'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'ink-2', 'link'])('let %s be read under the pointer', token => {
    expect(contrast(colour(token), colour('wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['rule-2', 'knit', 'pass', 'focus', ...actors])('let %s be seen', token => {
    expect(contrast(colour(token), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(token), colour('sunk'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(visions) as (keyof typeof visions)[])('keep the actors apart for %s vision', vision => {
    const labs = actors.map(actor => labOf(colour(actor), vision));
    const apart = labs.flatMap((a, i) => labs.slice(i + 1).map(b => difference(a, b)));
    expect(Math.min(...apart)).toBeGreaterThan(12);
  });
});
