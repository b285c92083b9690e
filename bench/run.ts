import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium } from '../scripts/browsers.ts';
import { project, run, runTool } from '../scripts/run.ts';
import { serveSite } from '../scripts/server.ts';
import { type Failure, type Measures, measure } from './measure.ts';
import { median, writeReport } from './report.ts';

/*
 * `npm run bench`: Démarche and its peers in one run, in real Chromium, by real input. With `--quick` each once and no
 * report; with names and numbers after it only those pages with so many events.
 */

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const asked = words.filter(word => Number.isNaN(Number(word)));
const numbers = words.map(Number).filter(n => n > 0);
const quick = process.argv.includes('--quick');
const counts = numbers.length ? numbers : [100, 1_000, 10_000, 100_000, 1_000_000];
const runs = quick ? 1 : 3;
/** In the order of the table. The floor comes first, and once before that, unmeasured, to warm the machine up. */
const pages = [
  'empty',
  'data',
  'canvas',
  'demarche',
  'vis-timeline',
  'timelinejs',
  'timelines-chart',
  'react-calendar-timeline',
  'd3-milestones',
];

const peers = join(project, 'bench/peers');
if (!existsSync(join(peers, 'node_modules'))) await orExit(run('npm', ['ci', '--prefix', peers]));
await orExit(runTool('vite', ['build', '--mode', 'bench', '--logLevel', 'error']));
await orExit(runTool('vite', ['build', '-c', 'bench/peers/vite.config.ts', '--logLevel', 'error']));

const site = await serveSite(join(project, 'dist-bench'), 0, {
  headers: 'none',
  make: async path => (/^peers\/[\w-]+\.html$/.test(path) ? Buffer.from(pageOf(path.slice(6, -5))) : null),
});
const pictures = join(project, '.artifacts/bench');
await mkdir(pictures, { recursive: true });
const executablePath = await ensureChromium();

const results = new Map<string, Measures | Failure>();
/** What has failed is not asked with more events. */
const failed = new Map<string, number>();
await measured('empty', 100);
for (const n of counts) {
  for (const name of pages) {
    if (asked.length && !asked.includes(name)) continue;
    const before = failed.get(name);
    const result = before
      ? { failed: `failed with ${before.toLocaleString('en')} already` }
      : await measured(name, n);
    if ('failed' in result && !before) failed.set(name, n);
    results.set(`${name} ${n}`, result);
  }
}
const version = execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).match(/[\d.]+/)?.[0] ?? '';
await site.close();
await writeFile(join(pictures, 'results.json'), JSON.stringify(Object.fromEntries(results), null, 2));
if (!quick && words.length === 0) await writeReport(results, pages, counts, runs, version);

async function measured(name: string, n: number): Promise<Measures | Failure> {
  const address = name === 'demarche' ? `bench.html?n=${n}&seed=1` : `peers/${name}.html?n=${n}&seed=1`;
  const all: Measures[] = [];
  for (let i = 0; i < runs; i++) {
    const result = await measure(
      executablePath,
      site.address + address,
      name === 'react-calendar-timeline' ? 'Control' : null,
      join(pictures, `${name}-${n}.png`),
    );
    if ('failed' in result) {
      console.log(`${name} ${n}: ${result.failed}`);
      return result;
    }
    all.push(result);
  }
  const keys = Object.keys(all[0]!) as (keyof Measures)[];
  const middle = Object.fromEntries(
    keys.map(key => [key, median(all.map(result => result[key]))]),
  ) as unknown as Measures;
  console.log(
    `${name} ${n}: first ${middle.first.toFixed(0)}, main thread ${middle.mainThread.toFixed(0)}, ` +
      `p95 ${middle.frameP95.toFixed(1)} ms, ${middle.elements} elements, ${(middle.heap / 1e6).toFixed(1)} MB, ` +
      `${(middle.shipped / 1e3).toFixed(0)} kB`,
  );
  return middle;
}

function pageOf(name: string): string {
  const style = existsSync(join(project, `dist-bench/peers/${name}.css`))
    ? `<link rel="stylesheet" href="/peers/${name}.css">`
    : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>html, body, #root { margin: 0; height: 100%; overflow: hidden }</style>${style}
<div id="root"></div><script type="module" src="/peers/${name}.js"></script></html>`;
}

async function orExit(work: Promise<number>): Promise<void> {
  if ((await work) !== 0) process.exit(1);
}
