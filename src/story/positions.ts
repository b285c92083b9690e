/** A place in a text; both count from 1, columns in characters as editors count them (UTF-16 code units). */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the values of JSON paths such as 'events[12].date' begin. A path that leads to nothing gets the place of the
 * innermost value around it that there is. One pass over the text, which must be JSON; its depth does not matter.
 */
export function locatePaths(text: string, paths: Iterable<string>): ReadonlyMap<string, TextPosition> {
  const root = wantedTree(paths);
  const offsets = new Map<Wanted, number>();
  walk(text, skipSpace(text, 0), root, offsets);
  const positionOf = positionTeller(text, [...new Set(offsets.values())]);
  const positions = new Map<string, TextPosition>();
  const settle = (wanted: Wanted, around: number) => {
    const offset = offsets.get(wanted) ?? around;
    for (const path of wanted.paths) positions.set(path, positionOf(offset));
    for (const child of wanted.children.values()) settle(child, offset);
  };
  settle(root, offsets.get(root) ?? 0);
  return positions;
}

interface Wanted {
  readonly paths: string[];
  /** By name, or by index as '[3]'. */
  readonly children: Map<string, Wanted>;
}

function wantedTree(paths: Iterable<string>): Wanted {
  const root: Wanted = { paths: [], children: new Map() };
  for (const path of new Set(paths)) {
    let wanted = root;
    for (const step of path.match(/\[\d+\]|[^.[\]]+/g) ?? []) {
      const next = wanted.children.get(step) ?? { paths: [], children: new Map() };
      wanted.children.set(step, next);
      wanted = next;
    }
    wanted.paths.push(path);
  }
  return root;
}

/** Goes down only where something is wanted, so no deeper than the longest path. Returns the place after the value. */
function walk(text: string, start: number, wanted: Wanted, offsets: Map<Wanted, number>): number {
  if (!offsets.has(wanted)) offsets.set(wanted, start);
  const open = text.charAt(start);
  if (wanted.children.size === 0 || (open !== '{' && open !== '[')) return skipValue(text, start);
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && text.charAt(at) !== '}' && text.charAt(at) !== ']'; index++) {
    let step = `[${index}]`;
    if (open === '{') {
      const end = skipString(text, at);
      step = nameIn(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    const child = wanted.children.get(step);
    // Of a name that stands twice, JSON takes the last.
    if (child && open === '{') forget(child, offsets);
    at = skipSpace(text, child ? walk(text, at, child, offsets) : skipValue(text, at));
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
}

function forget(wanted: Wanted, offsets: Map<Wanted, number>): void {
  offsets.delete(wanted);
  for (const child of wanted.children.values()) forget(child, offsets);
}

function nameIn(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** Counts brackets instead of calling itself: a text may be deeper than the stack. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') at = skipString(text, at);
    else if (character === '{' || character === '[') {
      depth++;
      at++;
    } else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      depth--;
      at++;
    } else if (depth === 0 && (character === ',' || isSpace(character))) return at;
    else at++;
    if (depth === 0 && (character === '"' || character === '}' || character === ']')) return at;
  }
  return at;
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charAt(at))) at++;
  return at;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

/** Line and column of any of the offsets, counted once for all of them. */
function positionTeller(text: string, offsets: readonly number[]): (offset: number) => TextPosition {
  const positions = new Map<number, TextPosition>();
  let line = 1;
  let lineStart = 0;
  // Looked for once for each line: a file may be one line of megabytes.
  let end = text.indexOf('\n');
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    positions.set(offset, { line, column: offset - lineStart + 1 });
  }
  return offset => positions.get(offset) ?? { line: 1, column: 1 };
}
