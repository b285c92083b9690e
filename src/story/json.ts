/** The text of one of a story's files, and the name under which problems speak of it. */
export interface StoryText {
  readonly file: string;
  readonly text: string;
}

/** Where a text stops being JSON. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** Reads JSON; where it is none, says at which place and why, which engines do not agree to tell. */
export function readJson(text: string): { readonly value: unknown } | { readonly fault: JsonFault } {
  try {
    const value: unknown = JSON.parse(text);
    // What comes after calls itself for each level, and a stack has an end.
    return isTooDeep(text) ? { fault: findFault(text) } : { value };
  } catch {
    return { fault: findFault(text) };
  }
}

/** Deeper lists and objects than any story has. */
const deepest = 500;

/** Whether a text that is JSON is deeper than any story. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x22) {
      for (at++; text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++;
    } else if (character === 0x7b || character === 0x5b) {
      if (++depth > deepest) return true;
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
  return false;
}

class Stop extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

function findFault(text: string): JsonFault {
  try {
    const end = skipSpace(text, skipValue(text, skipSpace(text, 0), 0));
    throw new Stop(end, 'the end of the file');
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const before = text.slice(0, stop.at);
    const line = before.split('\n').length;
    const column = stop.at - (before.lastIndexOf('\n') + 1) + 1;
    return { line, column, found: foundAt(text, stop.at), expected: stop.expected };
  }
}

function foundAt(text: string, at: number): string {
  const character = text.codePointAt(at);
  if (character === undefined) return text.trim() === '' ? 'nothing' : 'the end of the file';
  if (character === 0x0a || character === 0x0d) return 'the end of the line';
  return JSON.stringify(String.fromCodePoint(character));
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /true|false|null/y;

/** The place after the value that starts here. */
function skipValue(text: string, at: number, depth: number): number {
  if (depth > deepest) throw new Stop(at, `at most ${deepest} lists and objects in one another`);
  const character = text.charAt(at);
  if (character === '{') return skipItems(text, at, depth, '}', skipMember);
  if (character === '[') return skipItems(text, at, depth, ']', skipValue);
  if (character === '"') return skipString(text, at);
  for (const pattern of [number, word]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  throw new Stop(at, 'a value');
}

type Skip = (text: string, at: number, depth: number) => number;

function skipItems(text: string, start: number, depth: number, close: '}' | ']', skipItem: Skip): number {
  let at = skipSpace(text, start + 1);
  if (text.charAt(at) === close) return at + 1;
  for (;;) {
    at = skipSpace(text, skipItem(text, at, depth + 1));
    if (text.charAt(at) === close) return at + 1;
    if (text.charAt(at) !== ',') throw new Stop(at, `"," or "${close}"`);
    at = skipSpace(text, at + 1);
  }
}

function skipMember(text: string, start: number, depth: number): number {
  if (text.charAt(start) !== '"') throw new Stop(start, 'a name in double quotation marks');
  const at = skipSpace(text, skipString(text, start));
  if (text.charAt(at) !== ':') throw new Stop(at, '":"');
  return skipValue(text, skipSpace(text, at + 1), depth);
}

function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < ' ') throw new Stop(at, 'the closing quotation mark, or \\n for a line break');
    if (character === '\\') {
      const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      escaped.lastIndex = at;
      if (!escaped.test(text)) throw new Stop(at, 'an escape that JSON has, such as \\" or \\n');
      at = escaped.lastIndex - 1;
    }
  }
  throw new Stop(text.length, 'the closing quotation mark');
}
