import { type Command, commands, runProgram, type Terminal } from '../../src/cli/index.ts';

export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a terminal without styles would, and gives back what it wrote. */
export async function demarche(
  argv: readonly string[],
  { cwd = process.cwd(), known = commands }: { cwd?: string; known?: readonly Command[] } = {},
): Promise<Told> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: text => void out.push(text),
    err: text => void err.push(text),
    style: (_, text) => text,
    cwd,
    signal: new AbortController().signal,
  };
  const code = await runProgram(argv, known, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
