import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '../scripts/run.ts';

/** Writes what a command found into `docs/benchmarks.md`, between the two marks that name the command. */
export async function writeFound(command: string, paragraphs: readonly string[]): Promise<void> {
  const path = join(project, 'docs/benchmarks.md');
  const [begin, end] = ['begins', 'ends'].map(word => `<!-- what \`${command}\` writes ${word} -->`);
  const [before, rest] = (await readFile(path, 'utf8')).split(begin!);
  const after = rest?.split(end!)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${path} lacks the marks of \`${command}\``);
  await writeFile(path, before + [begin, ...paragraphs, end].join('\n\n') + after);
}
