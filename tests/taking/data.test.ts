import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { speakAs } from '../../src/pages/speakAs.ts';
import { compileStory, formatProblem } from '../../src/story/authoring.ts';
import type { StoryCore, StoryDetail } from '../../src/story/index.ts';
import { type Day, formatDay, knowledgeOf, storyAsOf } from '../../src/story/index.ts';
import { readCsv, writeCsv } from '../../src/taking/csv.ts';
import { dataFile, partOfPast, partOfStory, storyOfTables, wholeStory } from '../../src/taking/index.ts';
import { compileValues, foldersOf, readFiles, type StoryValues, smallStory } from '../story/fixture.ts';

interface Whole {
  readonly core: StoryCore;
  readonly detail: StoryDetail;
}

const shipped = foldersOf('data').map((name): [string, Whole] => {
  const { core, detail } = compileStory(readFiles(`data/${name}`));
  if (!core || !detail) throw new Error(`${name} does not compile`);
  return [name, { core, detail }];
});
const stories: [string, Whole][] = [['small', smallStory()], ...shipped];
const compiled = (values: object) => compileValues(values as StoryValues);

describe.each(stories)('The story "%s"', (_, { core, detail }) => {
  it('loses nothing on the way to JSON and back', () => {
    const text = dataFile('story', { core, detail }, () => null);
    const again = compiled(JSON.parse(text));
    expect(again.problems.map(formatProblem)).toEqual([]);
    expect(JSON.stringify(again.core)).toBe(JSON.stringify(core));
    expect(JSON.stringify(again.detail)).toBe(JSON.stringify(detail));
  });

  it('loses nothing on the way to tables and back that a table can hold', () => {
    const table = (file: 'events' | 'accounts' | 'sources') => dataFile(file, { core, detail }, () => null);
    const read = storyOfTables({
      events: table('events'),
      accounts: table('accounts'),
      sources: table('sources'),
    });
    const whole = wholeStory(core, detail);
    const held = whole.events.events.map(({ positions: _, ...event }) => event);
    if ('notATable' in read) throw new Error(`no table: ${read.notATable}`);
    expect(read.events).toEqual(held);
    expect(read.sources).toEqual(whole.sources.sources);
    const used = new Set(whole.sources.sources.map(({ outlet }) => outlet));
    const outlets = whole.sources.outlets.map(({ aliases: _, native: __, ...outlet }) => outlet);
    const inOrder = [...read.outlets].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(inOrder).toEqual(outlets.filter(({ id }) => used.has(id)));
  });

  it('is a calendar that another program reads', () => {
    const text = dataFile('calendar', { core, detail }, event => `https://example.org/s/${event}/`);
    expect(text.split('\r\n').filter(line => new TextEncoder().encode(line).length > 75)).toEqual([]);
    const entries = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map(entry => new ICAL.Event(entry));
    expect(entries.map(({ summary }) => summary)).toEqual(core.events.map(({ title }) => title));
    for (const [at, { date }] of core.events.entries()) {
      const { startDate, endDate } = entries[at]!;
      expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
        true,
        formatDay(date.from),
        formatDay(date.to),
      ]);
    }
  });

  it('is a calendar that says in the language of the page which dates are not known to the day', () => {
    const said = () => dataFile('calendar', { core, detail }, () => null).replaceAll(/\r\n /g, '');
    const rough = core.events.some(({ date }) => date.start?.precision === 'month');
    speakAs('de');
    const german = said();
    speakAs('en');
    expect(german.includes('Das Datum ist nicht auf den Tag genau bekannt')).toBe(rough);
    expect(said().includes('The date is not known to the day')).toBe(rough);
  });

  it('has pasts that are stories themselves, and hold nothing that was published later', () => {
    const knowledge = knowledgeOf(core, detail);
    const day = fc.integer({ min: knowledge.first, max: knowledge.last }).map(value => value as Day);
    fc.assert(
      fc.property(day, asOf => {
        const past = storyAsOf(knowledge, asOf);
        const known = core.events.filter((_, at) => past.known[at]).map(({ id }) => id);
        const part = partOfPast(past, new Set(known));
        const again = compiled(wholeStory(part.core, part.detail));
        const errors = again.problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(formatProblem)).toEqual([]);
        expect(again.core?.events.map(({ id }) => id)).toEqual(known);
        expect(again.detail?.accounts.filter(account => account.known > asOf)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('has parts that are stories themselves', () => {
    fc.assert(
      fc.property(fc.subarray(core.events.map(({ id }) => id).slice(0, 60), { minLength: 1 }), ids => {
        const part = partOfStory(core, detail, new Set(ids));
        const again = compiled(wholeStory(part.core, part.detail));
        const errors = again.problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(formatProblem)).toEqual([]);
        expect(again.core?.events.map(({ id }) => id)).toEqual(part.core.events.map(({ id }) => id));
        expect(again.detail?.accounts).toEqual(part.detail.accounts);
      }),
      { numRuns: 5 },
    );
  });
});

describe('The events as a table', () => {
  it('have the code of their kind, and that of CAMEO for it', () => {
    const [, { core, detail }] = stories.at(-1)!;
    const text = dataFile('events', { core, detail }, () => null);
    const codes = readCsv(text, ['plover', 'cameo'] as const)?.rows.map(row => `${row.plover} ${row.cameo}`);
    expect(new Set(codes)).toEqual(new Set(['CONSULT 04', 'AGREE 03', 'REJECT 12', ' ']));
  });
});

describe('A table', () => {
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(writeCsv({ columns: ['a'], rows: [{ a: 'é' }] })).toBe('\ufeffa\r\né\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''=1"])(
    'makes text of %j, and gives it back as it was',
    cell => {
      const text = writeCsv({ columns: ['a', 'b'], rows: [{ a: cell, b: '' }] });
      expect(text.split('\r\n')[1]).toMatch(/^"?'/);
      expect(readCsv(text, ['a', 'b'])?.rows).toEqual([{ a: cell, b: '' }]);
    },
  );

  it('leaves an apostrophe alone that defuses nothing', () => {
    expect(writeCsv({ columns: ['a'], rows: [{ a: "'tis" }] })).toContain("\r\n'tis\r\n");
  });

  it('gives back whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^['=+\-@,;"\t\r\n ]{0,6}[a-z]?$/),
      fc.constantFrom('\r\n', '"', '""', "'", 'a\nb', 'ﬁ, "x"; y'),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { maxLength: 6 }), rows => {
        const read = readCsv(writeCsv({ columns: ['a', 'b'], rows }), ['a', 'b']);
        expect(read?.rows).toEqual(rows);
      }),
    );
  });

  it('is none where a column is missing', () => {
    expect(readCsv('a,b\r\n1,2\r\n', ['a', 'c'])).toBeNull();
    expect(storyOfTables({ events: 'a,b', accounts: '', sources: '' })).toEqual({
      notATable: ['events', 'accounts', 'sources'],
    });
  });
});
