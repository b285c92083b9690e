import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/story/json.ts';

function fault(text: string): string {
  const json = readJson(text);
  if (!('fault' in json)) return 'no fault';
  const { line, column, found, expected } = json.fault;
  return `${line}:${column} ${found}, not ${expected}`;
}

describe('JSON', () => {
  test.each([
    ['', '1:1 nothing, not a value'],
    ['{', '1:2 the end of the file, not a name in double quotation marks'],
    ['{"a" 1}', '1:6 "1", not ":"'],
    ['{"a": 1\n "b": 2}', '2:2 "\\"", not "," or "}"'],
    ['[1, 2,]', '1:7 "]", not a value'],
    ['[1 2]', '1:4 "2", not "," or "]"'],
    ["{'a': 1}", '1:2 "\'", not a name in double quotation marks'],
    ['[01]', '1:3 "1", not "," or "]"'],
    ['[1] // a comment', '1:5 "/", not the end of the file'],
    ['["a\nb"]', '1:4 the end of the line, not the closing quotation mark, or \\n for a line break'],
    ['["\\x"]', '1:3 "\\\\", not an escape that JSON has, such as \\" or \\n'],
    ['["한국" x]', '1:7 "x", not "," or "]"'],
    ['"open', '1:6 the end of the file, not the closing quotation mark'],
  ])('%j stops at %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  test('is read as the engine reads it, or a place is named within the text', () => {
    const damaged = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '[', '\\', '\n', '1', 'x'),
    );
    fc.assert(
      fc.property(damaged, ([text, at, piece]) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + piece + text.slice(place + 1);
        const json = readJson(changed);
        if ('value' in json) expect(json.value).toEqual(JSON.parse(changed));
        else {
          const lines = changed.split('\n');
          expect(json.fault.line).toBeLessThanOrEqual(lines.length);
          expect(json.fault.column).toBeLessThanOrEqual((lines[json.fault.line - 1] ?? '').length + 1);
          expect(json.fault.found).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nested without end has its end named', () => {
    expect(fault('['.repeat(100_000))).toContain('not at most 500 lists and objects in one another');
  });
});
