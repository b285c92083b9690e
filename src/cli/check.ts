import type { CheckedProblem, CheckedStory } from '../story/authoring.ts';
import { type Arguments, type Command, type ExitCode, Failure, numberFlag } from './command.ts';
import { type LinkReport, linkProblems, linkReports } from './linkProblems.ts';
import { askLinks, type LinkLimits, usualLimits } from './links.ts';
import { checkOnDisk, placesOfSources, readStory } from './storyFiles.ts';
import { counted, plain, type Terminal } from './terminal.ts';

export const check: Command = {
  name: 'check',
  usage: 'DIR|FILE',
  summary: 'Says all that is amiss with a story, and what to do about it',
  details: [
    'DIR is the folder of a story: story.json, actors.json, sources.json, events.json, and one',
    'file for each language in translations/.',
    'FILE is a whole story in one file, or one of the four.',
    '',
    'Errors are what cannot be drawn truly and is left out. Warnings are drawn, but could be',
    'better, or look like a slip.',
    '',
    'With --links each source is asked for once, one at a time per host, and only the head of',
    'the answer is read. What is dead is a warning that says where the archive would have it.',
  ].join('\n'),
  names: [1, 1],
  options: {
    strict: { type: 'boolean', help: 'let warnings count as errors' },
    links: { type: 'boolean', help: 'ask for the page of every source over HTTP' },
    concurrency: { type: 'string', value: 'N', help: 'with --links: how many hosts to ask at once (8)' },
    timeout: { type: 'string', value: 'SECONDS', help: 'with --links: how long to wait for an answer (15)' },
    retries: { type: 'string', value: 'N', help: 'with --links: how often to try again what may pass (2)' },
  },
  run: async (args, terminal) => {
    const story = await readStory(args.names[0] ?? '', terminal.cwd);
    const checked = checkOnDisk(story);
    const { core } = checked;
    const links = args.flags.links ? await askForSources(checked, limitsOf(args), terminal) : null;
    const problems = links
      ? [...checked.problems, ...linkProblems(links, placesOfSources(story, checked))]
      : checked.problems;
    const count = (severity: CheckedProblem['severity']) =>
      problems.filter(problem => problem.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const ok = core !== null && errors === 0 && !(args.flags.strict && warnings > 0);
    if (args.flags.json) {
      const events = core?.events.length ?? 0;
      const report = { ok, errors, warnings, events, problems, ...(links ? { links } : {}) };
      terminal.out(JSON.stringify(report, null, 2));
    } else {
      for (const problem of problems) terminal.out(`${problemLines(problem, terminal)}\n`);
      if (links) terminal.out(linkCounts(links));
      terminal.out(verdict({ errors, warnings, events: core?.events.length ?? null }, terminal));
    }
    return exitCode(ok);
  },
};

function limitsOf(args: Arguments): LinkLimits {
  return {
    ...usualLimits,
    concurrency: numberFlag(args, 'concurrency', 1, usualLimits.concurrency),
    timeoutMs: numberFlag(args, 'timeout', 1, usualLimits.timeoutMs / 1000) * 1000,
    retries: numberFlag(args, 'retries', 0, usualLimits.retries),
  };
}

async function askForSources(
  checked: CheckedStory,
  limits: LinkLimits,
  terminal: Terminal,
): Promise<readonly LinkReport[]> {
  const urls = [...new Set(checked.detail?.sources.map(({ url }) => url))];
  terminal.err(`Asking for ${counted(urls.length, 'page')} …`);
  let done = 0;
  const answers = await askLinks(urls, limits, terminal.signal, () => {
    done++;
    if (done % 50 === 0) terminal.err(`${done} of ${urls.length}`);
  });
  if (terminal.signal.aborted) throw new Failure('The check of links was ended before it was done.');
  return linkReports(checked, new Map(answers.map(answer => [answer.url, answer])));
}

function linkCounts(links: readonly LinkReport[]): string {
  const states = new Map<string, number>();
  for (const { state } of links) states.set(state, (states.get(state) ?? 0) + 1);
  const counts = [...states].map(([state, number]) => `${number} ${state}`);
  return `${counted(links.length, 'source')} asked for: ${counts.join(', ')}.`;
}

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
  const sum = `${counted(events, 'event')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return errors + warnings === 0 ? style('green', `${sum}: all is well.`) : `${sum}.`;
}
