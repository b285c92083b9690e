import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { project } from '../scripts/run.ts';
import type { Failure, Measures } from './measure.ts';
import { plot } from './plot.ts';
import { writeFound } from './written.ts';

export type Results = ReadonlyMap<string, Measures | Failure>;

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Writes the tables into `docs/benchmarks.md`, between their two marks, and the plot beside it.
 * @param results by page and number of events, 'demarche 1000'
 */
export async function writeReport(
  results: Results,
  pages: readonly string[],
  counts: readonly number[],
  runs: number,
  version: string,
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const made =
    `Made on ${day}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Chromium ${version} without a GPU, ` +
    `1280 × 720 px; the median of ${runs} runs of each page, each in a fresh context. Times in ms.`;
  const tables = counts.map(n => tableOf(results, pages, n));
  await writeFound('npm run bench', [
    made,
    '![First chart and main-thread time by number of events](benchmarks.svg)',
    ...tables,
    goalsOf(results),
  ]);
  await writeFile(join(project, 'docs/benchmarks.svg'), plot(results, pages, counts));
}

function tableOf(results: Results, pages: readonly string[], n: number): string {
  const own = measuresOf(results, 'demarche', n);
  const rows = pages.map(name => {
    const result = results.get(`${name} ${n}`);
    if (!result || 'failed' in result)
      return `| ${name} | ${result?.failed ?? 'not measured'} | | | | | | | | |`;
    const against = (key: keyof Measures) =>
      own && name !== 'demarche' ? `${(result[key] / own[key]).toFixed(2)}×` : '';
    return `| ${[
      name,
      result.first.toFixed(0),
      against('first'),
      result.mainThread.toFixed(0),
      against('mainThread'),
      `${result.frameMedian.toFixed(1)} / ${result.frameP95.toFixed(1)}`,
      result.scriptPerFrame.toFixed(1),
      result.elements,
      (result.heap / 1e6).toFixed(1),
      (result.shipped / 1e3).toFixed(0),
    ].join(' | ')} |`;
  });
  return [
    `### ${n.toLocaleString('en')} events`,
    '',
    '| page | first chart | of Démarche’s | main thread | of Démarche’s | frame, median / p95 | script a frame | elements | heap, MB | shipped, kB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

interface Goal {
  readonly what: string;
  /** Null where one of its measures is missing. */
  readonly ratio: number | null;
  readonly most: number;
}

/** What the project asks of itself, with what this run says. */
function goalsOf(results: Results): string {
  const ratio = (key: keyof Measures, n: number, other: string): number | null => {
    const own = measuresOf(results, 'demarche', n);
    const its = measuresOf(results, other, n);
    return own && its ? own[key] / its[key] : null;
  };
  const million = 1_000_000;
  const own = measuresOf(results, 'demarche', million);
  const data = measuresOf(results, 'data', million);
  const goals: readonly Goal[] = [
    {
      what: 'p95 frame at a million, of the empty page’s',
      ratio: ratio('frameP95', million, 'empty'),
      most: 1.2,
    },
    ...[100, 1_000, 10_000, 100_000, million].map(n => ({
      what: `main thread at ${n.toLocaleString('en')}, of the bare canvas’s`,
      ratio: ratio('mainThread', n, 'canvas'),
      most: 1.8,
    })),
    {
      what: 'main thread at 10,000, of vis-timeline’s',
      ratio: ratio('mainThread', 10_000, 'vis-timeline'),
      most: 1 / 6,
    },
    ...['vis-timeline', 'timelinejs', 'timelines-chart', 'react-calendar-timeline'].flatMap(peer => [
      { what: `first chart at 100, of ${peer}’s`, ratio: ratio('first', 100, peer), most: 1 },
      { what: `first chart at 10,000, of ${peer}’s`, ratio: ratio('first', 10_000, peer), most: 1 / 7 },
    ]),
    {
      what: 'first chart at a million, of the page’s that makes the data',
      ratio: ratio('first', million, 'data'),
      most: 1.3,
    },
    { what: 'elements at a million', ratio: own?.elements ?? null, most: 1_500 },
    {
      what: 'bytes of heap an event beyond the data’s own',
      ratio: own && data ? (own.heap - data.heap) / million : null,
      most: 60,
    },
  ];
  const rows = goals.map(({ what, ratio, most }) => {
    const verdict = ratio === null ? 'the other fails' : ratio <= most ? 'reached' : 'not reached';
    return `| ${what} | ${ratio === null ? '' : short(ratio)} | ${short(most)} | ${verdict} |`;
  });
  return [
    '### What was to be reached',
    '',
    '| measure | now | at most | |',
    '| --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function measuresOf(results: Results, name: string, n: number): Measures | null {
  const result = results.get(`${name} ${n}`);
  return result && !('failed' in result) ? result : null;
}
