import { parseSync } from 'vite';
import type { Sources } from './modules.ts';
import type { Breach } from './rules.ts';

/** What is read out or shown by attributes. */
const spoken =
  /^(aria-label|aria-valuetext|aria-roledescription|title|placeholder|alt|label|name|head|words|context)$/;
const word = /\p{L}{2,}/u;
/** A sentence, or the beginning of one: what no class, key or id looks like. */
const sentence = /\p{Lu}\p{Ll}+ \p{Ll}{2,}|\p{Ll}{2,} \p{Ll}+ \p{Ll}{2,} \p{Ll}{2,}/u;

/** A word that a space parts from what is put in beside it: ' events' after a number, 'as of ' before a day. */
const beside = /(?:^|[\s(“])\p{L}{2,}[,.:;?!)”]*\s+…|…[)”,.:;·–]*\s+[(“]?\p{L}{2,}(?=$|[\s,.:;?!)”])/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Words for a reader that stand in the code and not in the catalogues of words, which alone have all languages. */
export function literalBreaches(
  sources: Sources,
  exceptions: Readonly<Record<string, readonly string[]>>,
): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [file, text] of sources) {
    if (!/\.tsx?$/.test(file)) continue;
    const allowed = exceptions[file] ?? [];
    for (const { start, words } of wordsIn(parseSync(file, text).program as unknown as Node)) {
      if (allowed.includes(words)) continue;
      const line = text.slice(0, start).split('\n').length;
      breaches.push({ file, line, message: `“${words}” belongs to the words of src/words/` });
    }
  }
  return breaches;
}

function* wordsIn(node: Node): Generator<{ start: number; words: string }> {
  const { type, start } = node;
  if (type === 'ImportDeclaration' || type === 'ImportExpression') return;
  if (type === 'JSXText' && word.test(String(node.value).replace('Démarche', '')))
    yield { start, words: String(node.value).trim() };
  if (type === 'JSXAttribute') {
    const { name, value } = node as unknown as { name: { name: string }; value: Node | null };
    if (name.name === 'key') return;
    if (value?.type === 'Literal') {
      const words = String(value.value);
      if (
        typeof name.name === 'string' &&
        spoken.test(name.name) &&
        word.test(words) &&
        /^\p{Lu}| /u.test(words)
      )
        yield { start, words };
      return;
    }
  }
  if (type === 'NewExpression' && /Error$/.test((node.callee as { name?: string }).name ?? '')) return;
  if (type === 'Literal' && typeof node.value === 'string') {
    const words = node.value;
    // Put beside something else, it begins or ends with the space between.
    const put = words.replace(/^ /, '… ').replace(/ $/, ' …');
    if (sentence.test(words) || beside.test(put)) yield { start, words: words.trim() };
  }
  if (type === 'TemplateLiteral') {
    const quasis = node.quasis as readonly { value: { cooked: string } }[];
    const words = quasis.map(({ value }) => value.cooked).join('…');
    if (sentence.test(words) || beside.test(words.replaceAll('Démarche', ''))) yield { start, words };
  }
  for (const child of Object.values(node)) {
    const children = Array.isArray(child) ? child : [child];
    for (const one of children) if (isNode(one)) yield* wordsIn(one);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
