/** What is measured of a page, medians. */
export interface PageMedians {
  /** As a reader would name it: 'reader page'. */
  readonly name: string;
  /** By Lighthouse's category, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** By Lighthouse's audit: ms, and layout shift without a unit. */
  readonly parts: Readonly<Record<string, number>>;
  /** The machine's speed by Lighthouse's own count. */
  readonly machine: number;
}

export interface Circumstances {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly runs: number;
  readonly cores: number;
  /** Chromium's */
  readonly version: string;
}

const begin = '<!-- what `npm run lighthouse` writes begins -->';
const end = '<!-- what `npm run lighthouse` writes ends -->';

const columns: readonly (readonly [heading: string, of: (page: PageMedians) => string])[] = [
  ['page', page => page.name],
  ['performance', page => whole(page.scores.performance)],
  ['accessibility', page => whole(page.scores.accessibility)],
  ['best practices', page => whole(page.scores['best-practices'])],
  ['search', page => whole(page.scores.seo)],
  ['first paint, ms', page => whole(page.parts['first-contentful-paint'])],
  ['largest paint, ms', page => whole(page.parts['largest-contentful-paint'])],
  ['speed index, ms', page => whole(page.parts['speed-index'])],
  ['blocking, ms', page => whole(page.parts['total-blocking-time'])],
  ['layout shift', page => (page.parts['cumulative-layout-shift'] ?? Number.NaN).toFixed(3)],
  ['machine', page => whole(page.machine)],
];

/**
 * The text of `docs/benchmarks.md` with the medians between their two marks.
 * @throws Error where the text lacks the marks
 */
export function withMedians(text: string, pages: readonly PageMedians[], made: Circumstances): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/benchmarks.md lacks the marks for what Lighthouse measures');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(columns.map(([heading]) => heading)),
    row(columns.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...pages.map(page => row(columns.map(([, of]) => of(page)))),
  ].join('\n');
  const words =
    `Made by \`npm run lighthouse\` on ${made.day}, ${made.cores} cores, Chromium ${made.version}: the median of ${made.runs} runs ` +
    'of each page, each in a fresh browser; *machine* is Lighthouse’s own index of its speed.';
  return before + [begin, words, table, end].join('\n\n') + after;
}

function whole(value = Number.NaN): string {
  return value.toFixed(0);
}
