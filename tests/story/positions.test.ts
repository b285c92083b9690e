import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatePaths } from '../../src/story/authoring.ts';

const place = (text: string, path: string) => {
  const { line, column } = locatePaths(text, [path]).get(path) ?? { line: 0, column: 0 };
  return `${line}:${column}`;
};

describe('The place of a JSON path', () => {
  const text = '{\n  "events": [\n    {"id": "a", "by": ["x", "y"]},\r\n    {"id": "b\\"]"}\n  ]\n}\n';

  it.each([
    ['', '1:1'],
    ['events', '2:13'],
    ['events[0]', '3:5'],
    ['events[0].id', '3:12'],
    ['events[0].by[1]', '3:29'],
    ['events[1].id', '4:12'],
  ])('of %j is that of its value', (path, expected) => {
    expect(place(text, path)).toBe(expected);
  });

  it('that leads to nothing is that of the value around it', () => {
    expect(place(text, 'events[1].label')).toBe('4:5');
    expect(place(text, 'events[7].date')).toBe('2:13');
    expect(place(text, 'sources[0].url')).toBe('1:1');
  });

  it('of a name that stands twice is the last, which JSON takes', () => {
    expect(place('{"a": {"b": 1}, "a": {"b": 2}}', 'a.b')).toBe('1:28');
  });

  it('is found below a text deeper than the stack', () => {
    const deep = `{"deep": ${'['.repeat(100_000)}${']'.repeat(100_000)},\n"id": 1}`;
    expect(place(deep, 'id')).toBe('2:7');
  });

  it('is where the value stands, in any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(4), (values, indent) => {
        const written = JSON.stringify({ list: values }, null, indent);
        const lines = written.split('\n');
        const paths = values.map((_, index) => `list[${index}]`);
        const found = locatePaths(written, paths);
        values.forEach((value, index) => {
          const { line, column } = found.get(paths[index] ?? '') ?? { line: 0, column: 0 };
          const rest = (lines[line - 1] ?? '').slice(column - 1);
          const first = JSON.stringify(value, null, indent).split('\n')[0] ?? '';
          expect(rest.startsWith(first)).toBe(true);
        });
      }),
    );
  });
});
