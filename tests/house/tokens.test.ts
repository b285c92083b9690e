import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, difference, differenceOfLab, parseHex, seenBy, visions } from './colour.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/app/styles/tokens.css'), 'utf8');

/** Every rule of the file with its custom properties, outer media queries left out. */
const rules = [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
  ([, selector = '', body = '']) => ({
    selector: selector.trim(),
    tokens: Object.fromEntries(
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
    ),
  }),
);
const themed = rules.filter(rule => rule.tokens.paper);
const tokensOf = (selector: RegExp) => themed.find(rule => selector.test(rule.selector))?.tokens ?? {};
const themes = {
  light: tokensOf(/^:root$/),
  'dark by choice': tokensOf(/^:root\[data-theme="dark"\]$/),
  'dark by the system': tokensOf(/:not\(/),
};

const texts = ['ink', 'ink-2', 'ink-3', 'link'];
const actors = ['actor-0', 'actor-1', 'actor-2', 'actor-3', 'actor-4'];
const marks = [...actors, 'knit', 'pass', 'rule-2', 'focus'];
const pairs = actors.flatMap((a, index) => actors.slice(index + 1).map(b => [a, b] as const));

describe.each(Object.entries(themes))('The tokens of the theme %s', (_, tokens) => {
  const colour = (name: string) => parseHex(tokens[name] ?? `--${name} is missing`);

  it.each(texts)('give %s the contrast of text', text => {
    expect(contrast(colour(text), colour('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(text), colour('sunk'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'ink-2', 'link'])('give %s the contrast of text under the pointer', text => {
    expect(contrast(colour(text), colour('wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('give %s the contrast of a mark', mark => {
    expect(contrast(colour(mark), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(mark), colour('sunk'))).toBeGreaterThanOrEqual(3);
  });

  it.each(visions)('keep the actors apart for %s', vision => {
    const distances = pairs.map(([a, b]) => difference(seenBy(vision, colour(a)), seenBy(vision, colour(b))));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(12);
  });
});

describe('Where more contrast is asked for', () => {
  const stronger = rules.filter(rule => rule.tokens.ink && !rule.tokens.paper);

  it.each([
    ['light', themes.light, stronger[0]?.tokens ?? {}],
    ['dark', themes['dark by choice'], stronger[1]?.tokens ?? {}],
  ])('%s text has one of 7, lines and marks one of 3', (_, usual, more) => {
    const tokens: Record<string, string | undefined> = { ...usual, ...more };
    const colour = (name: string) => parseHex(tokens[name] ?? `--${name} is missing`);
    for (const text of texts)
      expect(contrast(colour(text), colour('paper')), text).toBeGreaterThanOrEqual(text === 'link' ? 9 : 7);
    for (const mark of ['rule', 'rule-2', 'knit', 'pass'])
      expect(contrast(colour(mark), colour('paper')), mark).toBeGreaterThanOrEqual(3);
  });

  it('the dark theme is the same by choice and by the system', () => {
    expect(stronger).toHaveLength(3);
    expect(stronger[2]?.tokens).toEqual(stronger[1]?.tokens);
  });
});

it('The dark theme is the same by choice and by the system', () => {
  expect(themes['dark by the system']).toEqual(themes['dark by choice']);
});

describe('The measures of colour', () => {
  it('give black on white a contrast of 21', () => {
    expect(contrast(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(21);
  });

  it('leave greys grey for every reader', () => {
    for (const vision of visions) {
      for (const channel of seenBy(vision, [0.5, 0.5, 0.5])) expect(channel).toBeCloseTo(0.5, 4);
    }
  });

  /* From the test data that Sharma, Wu and Dalal publish with the formula. */
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('take %j and %j for %d apart', (first, second, distance) => {
    expect(differenceOfLab(first, second)).toBeCloseTo(distance, 4);
  });
});
