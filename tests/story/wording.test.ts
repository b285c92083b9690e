import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/story/schema.ts';
import { type ShippedStory, shippedStories } from './shippedStories.ts';

interface Passage {
  readonly where: string;
  readonly text: string;
}

/** What is written in a story's own words: everything but quotes, headlines and names. */
const ownWordsOf = ({ story, actors, events, expectations }: ShippedStory): readonly Passage[] => [
  { where: 'story', text: `${story.description} ${story.method ?? ''}` },
  ...story.chapters.map(({ id, title, text }) => ({ where: `chapter ${id}`, text: `${title} ${text}` })),
  ...[...actors, ...story.issues, ...story.kinds].map(({ id, description }) => ({
    where: `description of ${id}`,
    text: description ?? '',
  })),
  ...events.flatMap(wordsOf),
  ...expectations.map(({ of, as_of, label, note }) => ({
    where: `expectation of ${of} on ${as_of}`,
    text: `${label} ${note ?? ''}`,
  })),
];

function wordsOf(event: EventRecord): readonly Passage[] {
  const at = (what: string, text: string): Passage => ({ where: `${what} of ${event.id}`, text });
  return [
    at('title', event.title),
    at('label', event.label ?? ''),
    at('summary', event.summary),
    ...event.accounts.map(({ source, aspect, claim }) => at(`account ${source}`, `${aspect ?? ''} ${claim}`)),
    ...(event.positions ?? []).map(({ actor, stance }) => at(`position of ${actor}`, stance)),
  ];
}

/** Aliases that are ordinary English for a state, body or place, not another spelling of its name. */
const ordinary = new Set(
  [
    'US, USA, America, Washington, the North, Pyongyang, the South, Seoul, Beijing, Tokyo, Moscow, Vatican, UN, WFP',
    'The Pentagon, US Department of Defense, US Department of the Treasury, US Department of Justice, KEDO',
    'UN Headquarters, US Capitol, New York City, DMZ, JSA',
    'EU, Europe, Brussels, PRC, G77, New Delhi, Ottawa, IPCC, AOSIS, small islands',
  ].flatMap(line => line.split(', ')),
);

const spellingsOf = ({ actors, story, outlets }: ShippedStory) =>
  [...actors, ...story.places, ...outlets].flatMap(({ name, aliases = [] }) =>
    aliases
      // A part of the name, such as a surname, is no other spelling.
      .filter(alias => !ordinary.has(alias) && !name.includes(alias) && !alias.includes(name))
      .map(alias => ({ alias, name })),
  );

/** A text without what stands in quotation marks, which is somebody else's wording. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“”');

/** Whether whole words stand in a text. */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
  return isWhole || holds(text.slice(at + 1), words);
}

describe.each(shippedStories)('the wording of $id', shipped => {
  const { expectations } = shipped;
  const ownWords = ownWordsOf(shipped);
  const spellings = spellingsOf(shipped);

  test('has one spelling for each person, place and outlet', () => {
    const found = ownWords.flatMap(({ where, text }) =>
      spellings
        .filter(({ alias }) => holds(unquoted(text), alias))
        .map(({ alias, name }) => `${where}: “${alias}”, not “${name}”`),
    );
    expect(found).toEqual([]);
  });

  test('has typographic quotation marks and apostrophes', () => {
    expect(ownWords.filter(({ text }) => /["']/.test(text))).toEqual([]);
  });

  test('takes no side in its verbs', () => {
    const partial = /\bclaim(?:s that|ed)\b|\balleg(?:es|ed|edly)\b|\b(?:wrongly|falsely|so-called)\b/i;
    expect(ownWords.filter(({ text }) => partial.test(unquoted(text)))).toEqual([]);
  });

  test('says what was expected on a day once', () => {
    const keys = expectations.map(({ of, as_of, date, label }) => JSON.stringify([of, as_of, date, label]));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });
});
