import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const kB = 1000;

/** Weights after gzip, in bytes, of what a reader waits for. */
const budgets = { script: 120 * kB, host: 3 * kB, core: 60 * kB, reader: 170 * kB, frame: 60 * kB };

/** Pages that carry what only authors need, and what a story from elsewhere needs besides. */
const authorsPages: readonly string[] = ['studio', 'open'];

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly budget?: number;
}

/** Prints what the built files weigh and fails the build where the first view is over its budget. */
export function budgetPlugin(pages: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'demarche:budget',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    writeBundle(_, bundle) {
      const rows: Row[] = this.environment.name === 'client' ? pageRows(pages) : [];
      for (const [name, file] of Object.entries(bundle)) {
        const bytes = weigh(file.type === 'chunk' ? file.code : file.source);
        if (file.type === 'chunk' && file.isEntry) {
          const first = [...firstView(name, path => importsOf(bundle[path]))];
          const words = file.name === 'reader' ? heaviestWords(bundle) : 0;
          const sum = first.reduce((total, path) => total + weigh(codeOf(bundle[path])), words);
          rows.push(
            name === 'embed.js'
              ? { name: 'embed.js, for articles', bytes: sum, budget: budgets.host }
              : {
                  name: `${file.name}: JavaScript of the first view`,
                  bytes: sum,
                  ...(!authorsPages.includes(file.name) && { budget: budgets.script }),
                },
          );
        } else if (/\.(js|css)$/.test(name)) {
          rows.push({ name, bytes });
        }
      }
      for (const line of table(rows)) this.info(line);
      const over = rows.filter(row => row.budget !== undefined && row.bytes > row.budget);
      if (over.length > 0) this.error(`over the budget: ${over.map(row => row.name).join(', ')}`);
    },
  };
}

/** Of the languages, each a script of its own, one loads with the first view: the heaviest stands for all. */
function heaviestWords(bundle: Readonly<Record<string, Built>>): number {
  const weights = Object.entries(bundle).map(([name, file]) =>
    /\/say-[^/]+\.js$/.test(name) ? weigh(codeOf(file)) : 0,
  );
  return Math.max(0, ...weights);
}

/** The weights of pages and story files; of the events' pages the heaviest stands for all. */
function pageRows(pages: ReadonlyMap<string, string>): Row[] {
  const rows: Row[] = [];
  let heaviest: Row | null = null;
  for (const [name, text] of pages) {
    if (/\/data\/core-[^/]+\.json$/.test(name)) {
      rows.push({ name, bytes: weigh(text), budget: budgets.core });
    } else if (/\/data\/(detail|translation)-[^/]+\.json$/.test(name))
      rows.push({ name, bytes: weigh(text) });
    else if (/\/embed\/index\.html$/.test(name))
      rows.push({ name, bytes: weigh(text), budget: budgets.frame });
    else if (isReaderPage(name)) rows.push({ name, bytes: weigh(text), budget: budgets.reader });
    else if (name.endsWith('.html')) {
      const most: number = heaviest?.bytes ?? 0;
      const bytes: number = text.length > most ? weigh(text) : 0;
      if (bytes > most) heaviest = { name, bytes, budget: budgets.reader };
    }
  }
  return heaviest ? [...rows, heaviest] : rows;
}

/** The page of a whole story, at its own address, an edition's or the root. */
function isReaderPage(name: string): boolean {
  return /^([^/]+\/(editions\/[^/]+\/)?)?index\.html$/.test(name);
}

/** A script and everything that it imports before it runs. */
export function firstView(
  entry: string,
  importsOf: (path: string) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set([entry]);
  for (const path of seen) for (const next of importsOf(path)) seen.add(next);
  return seen;
}

type Built =
  | { readonly type: 'chunk'; readonly code: string; readonly imports: readonly string[] }
  | { readonly type: 'asset' };

function importsOf(file: Built | undefined): readonly string[] {
  return file?.type === 'chunk' ? file.imports : [];
}

function codeOf(file: Built | undefined): string {
  return file?.type === 'chunk' ? file.code : '';
}

function weigh(source: string | Uint8Array): number {
  return gzipSync(source).byteLength;
}

function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(row => row.name.length));
  return rows
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ name, bytes, budget }) => {
      const weight = (bytes / kB).toFixed(1).padStart(7);
      return `${name.padEnd(width)} ${weight} kB gzip${budget ? ` of ${budget / kB} kB` : ''}`;
    });
}
