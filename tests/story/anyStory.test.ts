import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClosed } from './closed.ts';
import { compileValues, parts, type StoryValues, smallStory, smallValues } from './fixture.ts';

const { core, detail } = smallStory();

describe('any story', () => {
  test('is the same whatever the order of its records', () => {
    fc.assert(
      fc.property(shuffledSmallStory, values => {
        const shuffled = compileValues(values);
        expect(shuffled.problems).toEqual([]);
        expect(JSON.stringify(shuffled.core)).toBe(JSON.stringify(core));
        expect(JSON.stringify(shuffled.detail)).toBe(JSON.stringify(detail));
      }),
      { numRuns: 25 },
    );
  });

  test('never makes the compiler throw, and what is left is closed: every id leads somewhere', () => {
    fc.assert(
      fc.property(damagedSmallStory, values => {
        const compiled = compileValues(values);
        for (const problem of compiled.problems) {
          expect(problem.found).not.toBe('');
          expect(problem.expected).not.toBe('');
        }
        if (compiled.core && compiled.detail) expectClosed(compiled.core, compiled.detail);
      }),
      { numRuns: 150 },
    );
  });
});

type Listed = Record<string, unknown>;

/** The small story with every list in another order whose order says nothing. */
const shuffledSmallStory: fc.Arbitrary<StoryValues> = fc.noShrink(
  fc.infiniteStream(fc.nat({ max: 2 ** 30 })).map(stream => {
    const next = () => stream.next().value as number;
    const shuffle = <T>(list: readonly T[]): T[] =>
      list
        .map(item => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    const values = smallValues();
    const reorder = (file: Listed, ...names: string[]) => {
      for (const name of names) if (Array.isArray(file[name])) file[name] = shuffle(file[name]);
    };
    reorder(values.story, 'places');
    reorder(values.actors, 'actors');
    reorder(values.sources, 'outlets', 'sources');
    reorder(values.events, 'events', 'expectations', 'corrections');
    for (const one of values.events.events as Listed[]) reorder(one, 'accounts', 'positions', 'links');
    return values;
  }),
);

/** The small story with a few values anywhere in it taken out or put in place of others. */
const damagedSmallStory: fc.Arbitrary<StoryValues> = fc
  .array(
    fc.record({
      at: fc.array(fc.nat({ max: 1_000 }), { minLength: 2, maxLength: 6 }),
      value: fc.oneof(
        fc.constantFrom(
          undefined,
          null,
          '',
          'upland',
          'talks',
          '2019-01-07',
          '2019-02-30',
          -1,
          2,
          [],
          {},
          'delta',
        ),
        fc.jsonValue(),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(damages => {
    const values = smallValues();
    for (const { at, value } of damages) {
      const part = parts[(at[0] ?? 0) % parts.length] ?? 'events';
      damage(values[part], at.slice(1), value);
    }
    return values;
  });

function damage(target: unknown, at: readonly number[], value: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  const keys = Object.keys(target);
  const key = keys[(at[0] ?? 0) % keys.length];
  if (key === undefined) return;
  const holder = target as Listed;
  if (at.length > 1 && typeof holder[key] === 'object' && holder[key] !== null)
    damage(holder[key], at.slice(1), value);
  else if (value === undefined) delete holder[key];
  else holder[key] = value;
}
