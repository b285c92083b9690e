import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TranslationRecord } from '../../src/story/authoring.ts';
import { graphemes } from '../../src/story/graphemes.ts';
import type { ActorRecord, EventRecord, ExpectationRecord, StoryRecord } from '../../src/story/schema.ts';
import { foldersOf } from './fixture.ts';

const languages = ['de', 'ko', 'zh-Hans'];
const stories = foldersOf('data').filter(name => existsSync(`data/${name}/translations`));
const each = stories.flatMap(name => languages.map(language => [name, language] as const));

/** What looks like English and is a name. */
const latin: ReadonlySet<string> = new Set(['Bank of Dandong benannt']);
/** What Korean and Chinese papers write in Latin letters too. */
const abbreviations =
  /(?<![A-Za-z])(NPT|IAEA|IPCC|EU|DMZ|G20|SLBM|ICBM|JSA|IT|CTBTO|CSIS|KEDO|H\. R\.|W)(?![A-Za-z])/g;

test.each(stories)('%s is read in the other three languages of the interface', name => {
  expect(stories).toContain('korea-talks');
  expect(readdirSync(`data/${name}/translations`).sort()).toEqual(languages.map(tag => `${tag}.json`));
});

describe.each(each)('the translation of %s into %s', (name, language) => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(`data/${name}/${file}.json`, 'utf8'));
  const translation = read<TranslationRecord>(`translations/${language}`);
  const story = read<StoryRecord>('story');
  const { actors } = read<{ actors: ActorRecord[] }>('actors');
  const { events, expectations } = read<{ events: EventRecord[]; expectations: ExpectationRecord[] }>(
    'events',
  );
  const of = <T>(list: Record<string, T> | undefined, id: string) => list?.[id];

  test('has the title of every event, and a label where the original has one', () => {
    const lacking = events.filter(({ id, label }) => {
      const own = of(translation.events, id);
      return !own?.title || (label !== undefined && !own.label);
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('says what was expected, each time', () => {
    const days = (of: string) => expectations.filter(one => one.of === of).map(({ as_of }) => as_of);
    for (const id of new Set(expectations.map(({ of }) => of))) {
      const given = Object.entries(of(translation.events, id)?.expected ?? {});
      expect(given.flatMap(([day, texts]) => texts.map(() => day)).sort(), id).toEqual(days(id).sort());
    }
  });

  test('has all names and chapters', () => {
    const { lanes, kinds, issues, places, chapters } = story;
    const lists = { lanes, kinds, issues, places, chapters, actors };
    for (const [name, records] of Object.entries(lists)) {
      const own = translation[name as keyof typeof lists] as Record<string, object> | undefined;
      expect(Object.keys(own ?? {}).sort(), name).toEqual(records.map(({ id }) => id).sort());
    }
    for (const chapter of Object.values(translation.chapters ?? {})) {
      expect(Object.keys(chapter).sort()).toEqual(['label', 'text', 'title']);
    }
    expect(translation.title && translation.description && translation.others?.name).toBeTruthy();
  });

  test('has labels that fit on the line, and no two alike', () => {
    const labels = Object.values(translation.events ?? {}).map(({ label = '' }) => label);
    expect(labels.filter(label => graphemes(label).length > (language === 'de' ? 24 : 16))).toEqual([]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('leaves no English standing', () => {
    const texts = [
      ...Object.values(translation.events ?? {}).flatMap(({ title, label, expected = {} }) => [
        title,
        label,
        ...Object.values(expected).flat(),
      ]),
      ...Object.values(translation.chapters ?? {}).flatMap(({ title, label, text }) => [title, label, text]),
      ...Object.values(translation.kinds ?? {}).flatMap(({ name, plural, description }) => [
        name,
        plural,
        description,
      ]),
      ...Object.values(translation.issues ?? {}).flatMap(({ name, description }) => [name, description]),
      ...Object.values(translation.places ?? {}).map(({ name }) => name),
      ...Object.values(translation.actors ?? {}).map(({ name }) => name),
    ].filter(text => text !== undefined);
    const isEnglish =
      language === 'de'
        ? (text: string) => /\b(the|and|of|with|says|talks|summit|meets|visit)\b/i.test(text)
        : (text: string) => /[A-Za-z]{2,}/.test(text.replace(abbreviations, ''));
    expect(texts.filter(text => isEnglish(text) && !latin.has(text))).toEqual([]);
  });

  test('says the same of each event as the original: its names of persons are there', () => {
    const names: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
      de: { Trump: /Trump/, Kim: /Kim/, Xi: /Xi/, Moon: /Moon/, Putin: /Putin/ },
      ko: { Trump: /트럼프|북·미|한·미|미·일/, Xi: /시진핑|중/, Moon: /문재인|한·미|한·중|남북|한·러|정상/ },
      'zh-Hans': { Trump: /特朗普|韩美|特金/, Xi: /习近平|习/, Moon: /文在寅|韩美|朝韩/ },
    };
    const lost = events.flatMap(({ id, title }) => {
      const own = of(translation.events, id)?.title ?? '';
      const wanted = Object.entries(names[language] ?? {});
      return wanted
        .filter(([name, pattern]) => new RegExp(`\\b${name}\\b`).test(title) && !pattern.test(own))
        .map(([name]) => `${id}: ${name}`);
    });
    expect(lost).toEqual([]);
  });
});
