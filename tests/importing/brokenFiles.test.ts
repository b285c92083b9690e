import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFault, importFile } from '../../src/importing/index.ts';
import { bytes, faultOf, imported, sound, timeline } from './imported.ts';

function swapped(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
}

describe('The encoding of a file', () => {
  const text = timeline(sound);

  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\ufeff${text}`)],
    ['UTF-16, little end first', bytes(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', swapped(text)],
    ['UTF-16 without a mark', bytes(text, 'utf16le')],
  ])('is found out: %s', (_, file) => {
    const { story } = importFile('file.json', file);
    expect(JSON.stringify(story)).toContain('정상회담');
  });

  it('that is no Unicode is asked for, and followed', () => {
    const latin = bytes('date,title\n2018,caf\xe9\n', 'latin1');
    expect(faultOf(latin)).toContain('not in UTF-8. Save it in UTF-8, or name its encoding');
    expect(JSON.stringify(importFile('a.csv', latin, { encoding: 'windows-1252' }).story)).toContain('café');
    expect(faultOf(latin, { encoding: 'klingon' })).toBe('There is no encoding “klingon”.');
  });
});

describe('Lines, quotes and marks in a table', () => {
  it.each(['\n', '\r\n', '\r'])('may end in %j', end => {
    expect(imported(['date,title', '2018,A', '2019,B', ''].join(end)).count).toBe(2);
  });

  it.each([',', ';', '\t', '|'])(
    'may be empty, at the end or between, where columns are parted by %j',
    mark => {
      const text = ['', 'date,title', '', '2018,A', '', '2019,B', '', ''].join('\n').replaceAll(',', mark);
      expect(imported(text).count).toBe(2);
    },
  );

  it('may stand within quotes', () => {
    const { events } = imported('\ufeffdate,title,text\r\n2018,"A ""great"", long\r\nday","a\n\nb"\r\n');
    expect(events[0]).toMatchObject({ title: 'A "great", long day', summary: 'a\n\nb' });
  });

  it('that open and never close are a fault of the file', () => {
    expect(faultOf('date,title\n2018,"A\n2019,B\n')).toContain('never closed; the file may be cut off');
  });

  it('that look like formulas stay text', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '=HYPERLINK("https://example.org","x")',
      "=cmd|' /C calc'!A0",
    ];
    const rows = formulas.map(formula => `2018,"${formula.replaceAll('"', '""')}"`);
    expect(imported(`date,title\n${rows.join('\n')}\n`).events.map(({ title }) => title)).toEqual(formulas);
    expect(imported("date,title\n2018,'=1+1\n").events[0]?.title).toBe('=1+1');
  });
});

describe('A file that is not whole or not what it seems', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['spaces', ' \n\t', 'The file is empty.'],
    ['a web page', '<!doctype html><html></html>', 'This is a web page'],
    ['broken JSON', '{"events": [', 'The JSON is broken at line 1, column 13'],
    ['a list', '[]', 'not a TimelineJS file'],
    ['other JSON', '{"a": 1}', 'not a TimelineJS file'],
    ['no events', '{"events": []}', 'No event could be read'],
    [
      'events that are none',
      '{"events": [1, null, "x", []]}',
      'No event could be read from the file. events[0]: It is not an object.',
    ],
    ['version 2 without dates', '{"timeline": {}}', 'no list "date"'],
    ['a calendar cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM', 'cannot be read'],
    ['a header alone', 'date,title\n', 'No event could be read'],
    ['one column', 'title\nA\n', 'not a table'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'zero bytes'],
    ['a story', '{"story": {"format": 1}, "events": {}}', 'a story of Démarche already'],
  ])('%s is refused in a sentence', (_, text, sentence) => {
    expect(faultOf(text)).toContain(sentence);
  });

  it.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects', `${'{"events":'.repeat(10_000)}[]${'}'.repeat(10_000)}`],
    [
      'a slide',
      timeline(sound).replace('"text"', `"deep": ${'['.repeat(10_000)}${']'.repeat(10_000)}, "text"`),
    ],
  ])('JSON 10,000 deep, %s, is refused in a sentence', (_, text) => {
    expect(faultOf(text)).toContain('at most 500 lists and objects in one another');
  });

  it('of more than 50 MB is refused before it is read', () => {
    expect(faultOf(new Uint8Array(50 * 1024 * 1024 + 1))).toContain('at most 52428800 are read');
  });

  it('cut off anywhere is imported or refused, and never more', () => {
    const whole = bytes(timeline(sound, sound, { ...sound, media: { url: 'https://example.org/' } }));
    for (let length = 0; length < whole.length; length += 7) {
      const fault = faultOf(whole.slice(0, length));
      expect(fault).toMatch(/empty|broken|UTF-8|zero bytes/);
    }
  });

  it('of any bytes is imported or refused', () => {
    const starts = [
      '',
      '{',
      '{"events":[',
      'BEGIN:VCALENDAR\r\n',
      'date,title\n',
      'Year,Headline,Media\n',
      '\ufeff',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        faultOf(new Uint8Array([...bytes(start), ...rest]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The shipped small story', () => {
  it('is refused as what it is', () => {
    const file = readFileSync(join(import.meta.dirname, '../fixtures/small/events.json'));
    expect(() => importFile('events.json', file)).toThrow(ImportFault);
  });
});
