/** A stretch of a citation that is set alike. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/**
 * One entry of a bibliography, from the processor's HTML to stretches of plain text. Every tag but `<i>` is dropped,
 * so that nothing of a story is ever taken for markup by a page.
 */
export function runsOf(html: string): readonly Run[] {
  const runs: Run[] = [];
  let depth = 0;
  for (const part of html.split(/(<[^>]*>)/)) {
    if (part.startsWith('<')) {
      if (/^<i\b/.test(part)) depth++;
      else if (/^<\/i>/.test(part)) depth = Math.max(0, depth - 1);
      continue;
    }
    const text = decode(part);
    const last = runs.at(-1);
    if (text === '') continue;
    if (last && last.italic === depth > 0) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, italic: depth > 0 });
  }
  return trimmed(runs);
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** For the clipboard, where a word processor takes the italics from it. */
export function htmlOf(runs: readonly Run[]): string {
  const escaped = (text: string) =>
    text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`).replaceAll('\u00a0', '&#160;');
  return runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    return entities[name] ?? all;
  });
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, index) => {
      const start = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}
