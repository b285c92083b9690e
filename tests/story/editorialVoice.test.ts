import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/story/graphemes.ts';
import type { EventRecord } from '../../src/story/schema.ts';
import { actors, events, expectations, story } from './koreaTalks.ts';

/** Every text of ours that a reader sees, with the id of the record that an author looks for. */
const texts: readonly (readonly [string, string])[] = [
  ...events.flatMap(({ id, title, label = '', summary, accounts, positions = [] }) =>
    [
      title,
      label,
      summary,
      ...accounts.map(({ claim }) => claim),
      ...positions.map(({ stance }) => stance),
    ].map(text => [id, text] as const),
  ),
  ...expectations.map(({ of, label, note = '' }) => [of, `${label} ${note}`] as const),
  ...story.chapters.map(({ id, title, text }) => [id, `${title} ${text}`] as const),
  ...actors.map(({ id, role = '', description = '' }) => [id, `${role} ${description}`] as const),
];

describe('the voice', () => {
  test('has titles of at most 60 characters and labels of at most 24', () => {
    const tooLong = ({ title, label = '' }: EventRecord) => title.length > 60 || label.length > 24;
    expect(events.filter(tooLong).map(({ id }) => id)).toEqual([]);
  });

  test('gives every event a label of its own', () => {
    const labels = events.map(({ label }) => label?.toLowerCase() ?? '');
    expect(labels.filter((label, index) => label === '' || labels.indexOf(label) < index)).toEqual([]);
  });

  test('tells each event in two or three sentences', () => {
    const told = events.map(({ id, summary }) => [id, sentences(summary)] as const);
    expect(told.filter(([, count]) => count < 2 || count > 3)).toEqual([]);
  });

  test('uses no verb in titles and summaries that takes a side', () => {
    const judging =
      /\b(?:admits?|boasts?|blames?|claims?|concedes?|demands|insists?|lashes|refuses?|slams?|threatens|vows?)\b/i;
    const told = events.flatMap(({ id, title, summary }) =>
      [title, summary].map(text => [id, text] as const),
    );
    expect(told.filter(([, text]) => judging.test(text))).toEqual([]);
  });

  test('quotes at most fifteen words, and says whose they are', () => {
    const quoted = events.flatMap(({ id, accounts }) => accounts.map(account => ({ id, ...account })));
    const unfit = quoted.filter(
      ({ quote, speaker }) => quote !== undefined && (speaker === undefined || countWords(quote) > 15),
    );
    expect(unfit.map(({ id, quote }) => [id, quote])).toEqual([]);
  });

  test('spells each person in one way and keeps the other spellings for the search', () => {
    const names = new Set(actors.map(({ name }) => name));
    const others = actors
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ aliases = [] }) => aliases)
      // A family name alone is how a person is spoken of after the first time.
      .filter(alias => /[ -]/.test(alias) && !names.has(alias));
    expect(others.length).toBeGreaterThan(50);
    expect(texts.filter(([, text]) => others.some(other => text.includes(other)))).toEqual([]);
  });

  test('knows the people and states of Korea, China, Japan and Russia in their own script', () => {
    const own = new Set(['dprk', 'rok', 'china', 'japan', 'russia']);
    const concerned = actors.filter(
      ({ id, kind, of = '' }) => own.has(id) || (kind === 'person' && own.has(of)),
    );
    expect(concerned.filter(({ native = [] }) => native.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

/** Sentences of a text; an initial such as "H." ends none. */
function sentences(text: string): number {
  return text.replace(/\b\p{Lu}\./gu, '').match(/[.!?][”’)]*(?=\s|$)/g)?.length ?? 0;
}
