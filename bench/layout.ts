import { mkdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { project, runTool } from '../scripts/run.ts';
import { writeFound } from './written.ts';

/*
 * `npm run bench:layout`: the pure parts, from a thousand events to a million, and how they grow. With `--quick` nothing
 * is written.
 */

/** What vitest's bench leaves: a group for each number of events, in each a benchmark for each part. Times in ms. */
interface Output {
  readonly files: readonly {
    readonly groups: readonly {
      readonly fullName: string;
      readonly benchmarks: readonly { readonly name: string; readonly median: number }[];
    }[];
  }[];
}

const folder = join(project, '.artifacts/bench');
await mkdir(folder, { recursive: true });
const output = join(folder, 'layout.json');
const code = await runTool('vitest', [
  ...['bench', '--run', '--project', 'unit', 'bench/layout'],
  ...['--outputJson', output],
]);
if (code !== 0) process.exit(code);
const { files } = JSON.parse(await readFile(output, 'utf8')) as Output;
const groups = files
  .flatMap(file => file.groups)
  .map(({ fullName, benchmarks }) => ({
    n: Number(/(\d+) events/.exec(fullName)?.[1]),
    medians: new Map(benchmarks.map(({ name, median }) => [name, median])),
  }))
  .sort((a, b) => a.n - b.n);
const parts = [...(groups[0]?.medians.keys() ?? [])];
const rows = parts.map(part => {
  const times = groups.map(group => group.medians.get(part) ?? Number.NaN);
  const growth = times[times.length - 1]! / times[0]!;
  return `| ${[part, ...times.map(time => time.toFixed(2)), `${growth.toFixed(1)}×`].join(' | ')} |`;
});
const [sort, index] = ['sort as many random numbers, for comparison', 'index'].map(
  part => groups[groups.length - 1]?.medians.get(part) ?? Number.NaN,
);
const found = [
  `Made on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}. Medians in ms.`,
  [
    `| part | ${groups.map(({ n }) => n.toLocaleString('en')).join(' | ')} | growth |`,
    `| --- | ${groups.map(() => '---:').join(' | ')} | ---: |`,
    ...rows,
  ].join('\n'),
  `A million events are indexed in ${(index! / sort!).toFixed(2)} times what it takes to sort as many numbers.`,
];
console.log(`\n${found.join('\n\n')}`);
if (!process.argv.includes('--quick')) await writeFound('npm run bench:layout', found);
