import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './browsers.ts';
import { type PageMedians, withMedians } from './lighthouse-report.ts';
import { buildSite, project } from './run.ts';
import { freePort, serveSite } from './server.ts';

/*
 * Measures the built site as a phone on a slow line sees it: `npm run lighthouse` writes the medians into
 * docs/benchmarks.md; with a number, that many runs are measured and nothing is written.
 */

const asked = process.argv[2];
const runs = Number(asked ?? 5);
const pages = {
  'reader page': '',
  'an event’s page': 'korea-talks/2018-06-12-singapore-summit/',
  'page for frames': 'korea-talks/embed/',
} as const;
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
/** What the performance is made of. */
const parts = {
  'first-contentful-paint': 'ms',
  'speed-index': 'ms',
  'largest-contentful-paint': 'ms',
  'total-blocking-time': 'ms',
  'cumulative-layout-shift': '',
} as const;
const partNames = Object.keys(parts) as (keyof typeof parts)[];
const categories = Object.keys(least) as (keyof typeof least)[];

const folder = await mkdtemp(join(tmpdir(), 'demarche-lighthouse-'));
const port = await freePort();
const env = { SITE_URL: `http://localhost:${port}/`, DEMARCHE_PICTURES: 'later' };
if ((await buildSite(folder, env, ['--logLevel', 'error'])) !== 0) process.exit(1);
const site = await serveSite(folder, port);
const executablePath = await ensureChromium();
let failed = false;
let version = '';
const medians: PageMedians[] = [];

for (const [name, page] of Object.entries(pages)) {
  const scores: Record<string, number[]> = Object.fromEntries(categories.map(name => [name, []]));
  const measured: Record<string, number[]> = Object.fromEntries(partNames.map(name => [name, []]));
  const speeds: number[] = [];
  const short = new Set<string>();
  for (let run = 0; run < runs; run++) {
    /* A browser of its own each time: nothing is cached. */
    const debugging = await freePort();
    const args = [...chromiumFlags, `--remote-debugging-port=${debugging}`];
    const browser = await chromium.launch({ executablePath, args });
    version = browser.version();
    const result = await lighthouse(site.address + page, {
      port: debugging,
      onlyCategories: categories,
      logLevel: 'error',
    });
    await browser.close();
    speeds.push(result?.lhr.environment.benchmarkIndex ?? 0);
    for (const name of partNames)
      measured[name]?.push(result?.lhr.audits[name]?.numericValue ?? Number.POSITIVE_INFINITY);
    for (const name of categories) {
      const category = result?.lhr.categories[name];
      scores[name]?.push(Math.round((category?.score ?? 0) * 100));
      for (const { id, weight } of category?.auditRefs ?? []) {
        const audit = result?.lhr.audits[id];
        if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9)
          short.add(`${id} ${audit?.displayValue ?? ''}`.trim());
      }
    }
  }
  const median = {
    name,
    scores: middles(scores),
    parts: middles(measured),
    machine: middle(speeds),
  };
  medians.push(median);
  if (categories.some(category => (median.scores[category] ?? 0) < least[category])) failed = true;
  console.log(`/${page}  ${categories.map(category => `${category} ${median.scores[category]}`).join(', ')}`);
  for (const part of partNames) {
    const value = median.parts[part] ?? Number.NaN;
    console.log(`    ${part} ${parts[part] ? `${Math.round(value)} ms` : value.toFixed(3)}`);
  }
  console.log(`    benchmark index of the machine ${Math.round(median.machine)}`);
  for (const audit of short) console.log(`    ${audit}`);
}

if (asked === undefined) {
  const note = join(project, 'docs/benchmarks.md');
  const made = { day: new Date().toISOString().slice(0, 10), runs, cores: cpus().length, version };
  await writeFile(note, withMedians(await readFile(note, 'utf8'), medians, made));
}
await site.close();
await rm(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function middles(all: Readonly<Record<string, readonly number[]>>): Record<string, number> {
  return Object.fromEntries(Object.entries(all).map(([key, values]) => [key, middle(values)]));
}
