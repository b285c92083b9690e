import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/story/authoring.ts';
import { smallFiles, smallValues } from './fixture.ts';

/** The small story, each event of which names so many issues that do not exist. */
function withMissing(name: (event: number, i: number) => string, each: number) {
  const { events } = smallValues();
  (events.events as Record<string, unknown>[]).forEach((event, at) => {
    event.issues = Array.from({ length: each }, (_, i) => name(at, i));
  });
  return checkStory({ ...smallFiles(), events: { file: 'events.json', text: JSON.stringify(events) } });
}

describe('The advice on a missing id', () => {
  test('has a likely spelling wherever it is missed', () => {
    const advice = withMissing(() => 'bordr', 1).problems.filter(({ found }) => found === '"bordr"');
    expect(advice.length).toBeGreaterThan(5);
    expect(new Set(advice.map(problem => problem.advice))).toEqual(
      new Set(['Add a record with this id, or mend its spelling: is “border” meant?']),
    );
  });

  test('is given on thousands of ids', () => {
    const { problems } = withMissing((event, i) => `bordr${event}${String(i).padStart(3, '0')}`, 400);
    const missing = problems.filter(({ found }) => found.startsWith('"bordr'));
    expect(missing.length).toBeGreaterThan(3_000);
    expect(missing.every(({ advice }) => advice.startsWith('Add a record with this id'))).toBe(true);
  });

  test('has no other spelling for an id that is there and broken itself', () => {
    const { events } = smallValues();
    const [first, ...rest] = events.events as Record<string, unknown>[];
    const broken = [{ ...first, kind: 'nothing-known' }, ...rest, { ...first, id: `${first?.id}s` }];
    const text = JSON.stringify({ ...events, events: broken });
    const { problems } = checkStory({ ...smallFiles(), events: { file: 'events.json', text } });
    const missed = problems.filter(({ found }) => found === `"${first?.id}", which is broken itself`);
    expect(missed.length).toBeGreaterThan(0);
    for (const { advice } of missed) expect(advice).toBe('Add a record with this id, or mend its spelling.');
  });

  test('has the nearest of several spellings, whichever letters are added, dropped or changed', () => {
    for (const [wrong, right] of [
      ['bordr', 'border'],
      ['bordder', 'border'],
      ['berder', 'border'],
      ['ordder', null],
      ['abcdef', null],
    ] as const) {
      const [problem] = withMissing(() => wrong, 1).problems.filter(({ found }) => found === `"${wrong}"`);
      if (right) expect(problem?.advice).toContain(`is “${right}” meant?`);
      else expect(problem?.advice).not.toContain('meant?');
    }
  });
});

test('A file without line breaks has its problems told by their columns', () => {
  const { events } = smallValues();
  (events.events as Record<string, unknown>[]).forEach((event, at) => {
    event.issues = [`missing-${at}`];
  });
  const text = JSON.stringify(events);
  const { problems } = checkStory({ ...smallFiles(), events: { file: 'events.json', text } });
  const missing = problems.filter(({ found }) => found.startsWith('"missing-'));
  expect(missing.length).toBeGreaterThan(5);
  for (const { found, line, column } of missing) expect([line, column]).toEqual([1, text.indexOf(found) + 1]);
});
