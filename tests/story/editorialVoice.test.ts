import { describe, expect, test } from 'vitest';
import { countWords, graphemes, labelLength } from '../../src/story/graphemes.ts';
import type { EventRecord } from '../../src/story/schema.ts';
import { type ShippedStory, shippedStories } from './shippedStories.ts';

/* How every story of the site speaks. */

describe.each(shippedStories)('the voice of $id', shipped => {
  const { actors, events } = shipped;
  const titled = events.map(({ id, title }) => [id, title] as const);
  const summed = events.map(({ id, summary }) => [id, summary] as const);
  const claimed = events.flatMap(({ id, accounts }) => accounts.map(({ claim }) => [id, claim] as const));

  test('has titles of at most 60 characters and labels of at most 24', () => {
    const isLong = ({ title, label = '' }: EventRecord) =>
      graphemes(title).length > 60 || graphemes(label).length > labelLength;
    expect(events.filter(isLong).map(({ id }) => id)).toEqual([]);
  });

  test('gives every event a label of its own', () => {
    const labels = events.map(({ label }) => label?.toLowerCase() ?? '');
    expect(labels.filter((label, index) => label === '' || labels.indexOf(label) < index)).toEqual([]);
  });

  test('writes titles like headlines: in the present, and without a full stop', () => {
    const isOff = (title: string) =>
      /[.;:]$/.test(title) ||
      !/^[\p{Lu}\p{N}“]/u.test(title) ||
      /\b(?:was|were|had|did|have been|has been)\b/i.test(title);
    expect(titled.filter(([, title]) => isOff(title))).toEqual([]);
  });

  test('tells each event in two or three sentences', () => {
    const isOff = (summary: string) => sentences(summary) < 2 || sentences(summary) > 3;
    expect(summed.filter(([, summary]) => isOff(summary) || countWords(summary) > 75)).toEqual([]);
  });

  test('says what a source reports in at most forty words, as sentences', () => {
    const isOff = (claim: string) => countWords(claim) > 40 || !/[.!?][”’)]*$/.test(claim);
    expect(claimed.filter(([, claim]) => isOff(claim))).toEqual([]);
  });

  test('uses no verb in titles and summaries that takes a side', () => {
    const judging =
      /\b(?:admits?|boasts?|blames?|claims?|concedes?|demands|insists?|lashes|refuses?|slams?|threatens|vows?)\b/i;
    expect([...titled, ...summed].filter(([, text]) => judging.test(text))).toEqual([]);
  });

  test('uses no adjective in titles and summaries that judges', () => {
    const judging =
      /\b(?:historic|landmark|provocative|so-called|dramatic|groundbreaking|shocking|unprecedented|notorious|infamous|bitter|furious|ambitious|mere)\b/i;
    expect([...titled, ...summed].filter(([, text]) => judging.test(text))).toEqual([]);
  });

  test('quotes at most fifteen words, and says whose they are', () => {
    const quoted = events.flatMap(({ id, accounts }) => accounts.map(account => ({ id, ...account })));
    const unfit = quoted.filter(
      ({ quote, speaker }) => quote !== undefined && (speaker === undefined || countWords(quote) > 15),
    );
    expect(unfit.map(({ id, quote }) => [id, quote])).toEqual([]);
    const inside = claimed.flatMap(([id, claim]) =>
      (claim.match(/“[^”]*”/g) ?? []).map(words => [id, words]),
    );
    expect(inside.filter(([, words = '']) => countWords(words) > 15)).toEqual([]);
  });

  test('spells each person in one way and keeps the other spellings for the search', () => {
    const names = new Set(actors.map(({ name }) => name));
    const others = actors
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ aliases = [] }) => aliases)
      // A family name alone is how a person is spoken of after the first time.
      .filter(alias => /[ -]/.test(alias) && !names.has(alias));
    expect(others).not.toEqual([]);
    expect(textsOf(shipped).filter(([, text]) => others.some(other => text.includes(other)))).toEqual([]);
  });
});

/** Every text of ours that a reader sees, with the id of the record that an author looks for. */
function textsOf({ actors, events, expectations, story }: ShippedStory): (readonly [string, string])[] {
  return [
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
}

/** Sentences of a text; an initial such as "H." ends none. */
function sentences(text: string): number {
  return text.replace(/\b\p{Lu}\./gu, '').match(/[.!?][”’)]*(?=\s|$)/g)?.length ?? 0;
}
