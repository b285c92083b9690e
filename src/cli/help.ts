import type { Command, CommandOption } from './command.ts';

/** What the program does, command by command. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, usage }) => name.length + usage.length + 1));
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
  );
  return [
    'demarche: for those who write stories',
    '',
    'Usage: npx demarche COMMAND …   (or: npm run story -- COMMAND …)',
    '',
    ...lines,
    '',
    'demarche COMMAND --help says more of one of them. With --json each answers in JSON.',
    'Exit codes: 0 nothing is amiss; 1 there is, or the work could not be done; 2 called wrongly.',
  ].join('\n');
}

/** The help of one command. */
export function helpOf({ name, usage, summary, details, options }: Command): string {
  const flags: readonly (readonly [string, CommandOption])[] = [
    ...Object.entries(options),
    ['json', { type: 'boolean', help: 'answer in JSON' }],
    ['help', { type: 'boolean', help: 'show this' }],
  ];
  const named = flags.map(
    ([flag, { value, help }]) => [`--${flag}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...named.map(([flag]) => flag.length));
  return [
    `Usage: npx demarche ${name} ${usage}`,
    '',
    `${summary}.`,
    '',
    details,
    '',
    ...named.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
  ].join('\n');
}
