import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../src/story/asOf.ts';
import { compileStory, joinStory, splitStory, type TranslationRecord } from '../../src/story/authoring.ts';
import { parseDay } from '../../src/story/dates.ts';
import {
  createSearch,
  langOf,
  langOfClaim,
  langOfExpected,
  langOfHead,
  langOfSummary,
  originalDetail,
  originalOf,
  ownLang,
  storyAsOf,
  type Translation,
  translated,
  translatedDetail,
} from '../../src/story/index.ts';
import { smallFiles, smallStory, smallValues } from './fixture.ts';

const { core, detail } = smallStory();
const text = readFileSync('tests/fixtures/translated/de.json', 'utf8');

function compileWith(text: string) {
  return compileStory({ ...smallFiles(), translations: [{ file: 'small/translations/de.json', text }] });
}

function translationOf(text: string): Translation {
  const [translation] = compileWith(text).translations;
  if (!translation) throw new Error('the translation does not compile');
  return translation;
}

const translation = translationOf(text);
const shown = translated(core, translation);
const told = translatedDetail(detail, translation);
const byId = (id: string) => shown.events.find(event => event.id === id);

describe('a translation', () => {
  test('compiles without a problem, and leaves the story as it is', () => {
    const compiled = compileWith(text);
    expect(compiled.problems).toEqual([]);
    expect({ core: compiled.core, detail: compiled.detail }).toEqual({ core, detail });
  });

  test('gives the texts that it has, in every list', () => {
    expect(shown.title).toBe('Die Flussgespräche');
    expect(shown.lanes.map(({ name, code }) => [name, code])).toEqual([
      ['Oberland', 'OB'],
      ['Delta Republic', 'DR'],
      ['Andere', 'And.'],
    ]);
    expect(shown.kinds[0]).toMatchObject({ name: 'Treffen', plural: 'Treffen', shape: 'circle' });
    expect(shown.issues.map(({ name }) => name)).toEqual(['Wasser', 'Border']);
    expect(byId('2019-01-07-ford-summit')).toMatchObject({
      title: 'Oberland und die Deltarepublik treffen sich an der Furt',
      label: 'Gipfel an der Furt',
    });
    expect(told.outlets.find(({ id }) => id === 'world-wire')?.name).toBe('Weltdraht');
    expect(told.summaries['2017-06-dam-begun']).toBe('Der Bau begann.');
  });

  test('puts each claim beside the account that it translates, in the order of the file', () => {
    const claims = told.accounts.filter(({ source }) => source === 'wire-2019-01-11');
    const aspects = claims.map(({ aspect, claim }) => [aspect, claim]);
    expect(new Map(aspects as [string, string][])).toEqual(
      new Map([
        ['days', 'Vom 7. bis zum 10.'],
        ['water', 'Über das Wasser.'],
      ]),
    );
  });

  test('says what was expected, each expectation of a day in its own words', () => {
    const labels = told.expectations.map(({ label, original }) => [label, original ?? null]);
    expect(labels.sort()).toEqual([
      ['Drei Tage an der Furt', 'Three days at the Ford'],
      ['Meeting of ministers', null],
      ['Treffen der Minister', 'Meeting of ministers'],
    ]);
    expect(told.expectations.map(one => langOfExpected(shown, one)).sort()).toEqual([
      'en',
      undefined,
      undefined,
    ]);
  });

  test('cuts a title for a label where the original has none of its own', () => {
    expect(byId('2017-06-dam-begun')?.label).toBe('Oberland beginnt mit dem Bau eines…');
    expect(shown.chapters[0]).toMatchObject({ title: 'Vor den Gesprächen', label: 'Vor den Gesprächen' });
  });

  test('leaves what it does not have in the language of the story, and tells so', () => {
    expect(byId('2016-flood')).toBe(core.events.find(({ id }) => id === '2016-flood'));
    expect(langOf(shown, 'events', '2016-flood', 'title')).toBe('en');
    expect(langOf(shown, 'events', '2019-01-07-ford-summit', 'title')).toBeUndefined();
    expect(langOf(shown, 'chapters', 'before', 'text')).toBe('en');
    expect(langOfHead(shown, 'title')).toBeUndefined();
    expect(langOfHead(shown, 'description')).toBe('en');
    expect(langOfSummary(shown, '2016-flood')).toBe('en');
    expect(langOfSummary(shown, '2017-06-dam-begun')).toBeUndefined();
    const [claim] = told.accounts.filter(({ original }) => original !== undefined);
    const [other] = told.accounts.filter(({ original }) => original === undefined);
    if (!claim || !other) throw new Error('there are no such claims');
    expect([langOfClaim(shown, claim), langOfClaim(shown, other)]).toEqual([undefined, 'en']);
    expect([ownLang(shown), ownLang(core)]).toEqual(['en', undefined]);
    expect(langOf(core, 'events', '2016-flood', 'title')).toBeUndefined();
    expect(langOf({ ...core, translation: {} }, 'events', '2016-flood', 'title')).toBe('en');
  });

  test('is found by its words and by those of the original', () => {
    const search = createSearch(shown, told);
    const found = (query: string) => search.search(query).events.map(({ index }) => shown.events[index]?.id);
    for (const query of ['Furt', 'Ford summit', 'Deltarepublik', 'Delta Republic', 'Weltdraht', 'World Wire'])
      expect(found(query), query).toContain('2019-01-07-ford-summit');
    expect(found('Staudamms')).toEqual(['2017-06-dam-begun']);
    expect(found('Der Bau begann')).toContain('2017-06-dam-begun');
  });

  test('tells nothing of what was not known on a day', () => {
    const day = parseDay('2018-12-31');
    const past = storyAsOf(knowledgeOf(shown, told), day as NonNullable<typeof day>);
    const search = createSearch(past.core, past.detail);
    expect(search.search('Ford summit').events).toEqual([]);
    expect(search.search('Furt Gipfel').events).toEqual([]);
    expect(originalOf(past.core).events.find(({ id }) => id === '2019-01-07-ford-summit')?.title).toBe('');
  });

  test('goes with the story in one file, and comes out of it', () => {
    const values = smallValues();
    const whole = joinStory({ ...values, translations: [JSON.parse(text)] });
    const split = splitStory({ file: 'whole.json', text: whole });
    if ('problem' in split) throw new Error(split.problem.found);
    expect(compileStory(split.files).translations).toEqual([translation]);
  });
});

/** Parts of the translation: every text may be missing. */
const partial = fc
  .infiniteStream(fc.boolean())
  .map(stream => translationOf(JSON.stringify(thinned(JSON.parse(text) as TranslationRecord, stream))));

function thinned(whole: TranslationRecord, stream: Iterator<boolean>): unknown {
  const keep = () => stream.next().value === true;
  const thin = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => typeof inner === 'object' || keep())
            .map(([key, inner]) => [key, thin(inner)]),
        )
      : value;
  const { format, language, ...rest } = whole;
  return { format, language, ...(thin(rest) as object) };
}

describe('any part of a translation', () => {
  test('changes words alone, and the story comes back from under it', () => {
    fc.assert(
      fc.property(partial, part => {
        expect(originalOf(translated(core, part))).toEqual(core);
        expect(originalDetail(translatedDetail(detail, part))).toEqual(detail);
      }),
    );
  });

  test('is marked just where it lacks a text', () => {
    fc.assert(
      fc.property(partial, part => {
        const over = translated(core, part);
        over.events.forEach((event, at) => {
          const own = core.events[at];
          const isMarked = langOf(over, 'events', event.id, 'title') !== undefined;
          expect(isMarked).toBe(event.title === own?.title);
        });
      }),
    );
  });
});
