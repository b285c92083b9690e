import type { CheckedProblem } from '../story/authoring.ts';
import type { Command, ExitCode } from './command.ts';
import { checkOnDisk, readStory } from './storyFiles.ts';
import { plain, type Terminal } from './terminal.ts';

export const check: Command = {
  name: 'check',
  usage: 'DIR|FILE',
  summary: 'Says all that is amiss with a story, and what to do about it',
  details: [
    'DIR is the folder of a story: story.json, actors.json, sources.json, events.json.',
    'FILE is a whole story in one file, or one of the four.',
    '',
    'Errors are what cannot be drawn truly and is left out. Warnings are drawn, but could be',
    'better, or look like a slip.',
  ].join('\n'),
  names: [1, 1],
  options: {
    strict: { type: 'boolean', help: 'let warnings count as errors' },
  },
  run: async (args, terminal) => {
    const story = await readStory(args.names[0] ?? '', terminal.cwd);
    const { core, problems } = checkOnDisk(story);
    const count = (severity: CheckedProblem['severity']) =>
      problems.filter(problem => problem.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const ok = core !== null && errors === 0 && !(args.flags.strict && warnings > 0);
    if (args.flags.json) {
      const events = core?.events.length ?? 0;
      terminal.out(JSON.stringify({ ok, errors, warnings, events, problems }, null, 2));
    } else {
      for (const problem of problems) terminal.out(`${problemLines(problem, terminal)}\n`);
      terminal.out(verdict({ errors, warnings, events: core?.events.length ?? null }, terminal));
    }
    return exitCode(ok);
  },
};

function exitCode(ok: boolean): ExitCode {
  return ok ? 0 : 1;
}

/** A problem as a terminal shows it; `file:line:column` is what editors make a link of. */
export function problemLines(problem: CheckedProblem, { style }: Terminal): string {
  const { severity, file, line, column, path, found, expected, advice, event } = problem;
  const place = line === null ? file : `${file}:${line}:${column}`;
  const where = [path, event && !path.includes(event) ? `(${event})` : ''].filter(Boolean).join(' ');
  return [
    `${style(severity === 'error' ? 'red' : 'yellow', severity)} ${style('bold', plain(place))}${where ? ` ${plain(where)}` : ''}`,
    `  found ${plain(found)}`,
    `  expected ${plain(expected)}`,
    `  ${style('dim', plain(advice))}`,
  ].join('\n');
}

function verdict(
  { errors, warnings, events }: { errors: number; warnings: number; events: number | null },
  { style }: Terminal,
): string {
  if (events === null) return style('red', 'The story cannot be read at all.');
  const counted = `${count(events, 'event')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return errors + warnings === 0 ? style('green', `${counted}: all is well.`) : `${counted}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
