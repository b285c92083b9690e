import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const kB = 1000;

/** Weights after gzip, in bytes, of what a reader waits for. */
const budgets = { script: 120 * kB, host: 3 * kB, core: 60 * kB, frame: 60 * kB };

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly budget?: number;
}

/** Prints what the built files weigh and fails the build where the first view is over its budget. */
export function budgetPlugin(): Plugin {
  return {
    name: 'demarche:budget',
    writeBundle(_, bundle) {
      const rows: Row[] = [];
      for (const [name, file] of Object.entries(bundle)) {
        const bytes = weigh(file.type === 'chunk' ? file.code : file.source);
        if (file.type === 'chunk' && file.isEntry) {
          const first = [...firstView(name, path => importsOf(bundle[path]))];
          const sum = first.reduce((total, path) => total + weigh(codeOf(bundle[path])), 0);
          rows.push(
            name === 'embed.js'
              ? { name: 'embed.js, for articles', bytes: sum, budget: budgets.host }
              : { name: `${file.name}: JavaScript of the first view`, bytes: sum, budget: budgets.script },
          );
        } else if (/\/data\/core-[^/]+\.json$/.test(name)) {
          rows.push({ name, bytes, budget: budgets.core });
        } else if (name.endsWith('/embed/index.html')) {
          rows.push({ name, bytes, budget: budgets.frame });
        } else if (/\.(js|css|html)$|\/data\/detail-[^/]+\.json$/.test(name)) {
          rows.push({ name, bytes });
        }
      }
      for (const line of table(rows)) this.info(line);
      const over = rows.filter(row => row.budget !== undefined && row.bytes > row.budget);
      if (over.length > 0) this.error(`over the budget: ${over.map(row => row.name).join(', ')}`);
    },
  };
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
