import { parseArgs } from 'node:util';
import { type Arguments, type Command, type ExitCode, Failure, Misuse } from './command.ts';
import { helpOf, overview } from './help.ts';
import type { Terminal } from './terminal.ts';

const everywhere = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
} as const;

/**
 * Runs one command and resolves to the program's exit code. Faults of the user's are told in a sentence; only a fault
 * of the program itself shows where in the code it happened.
 */
export async function runProgram(
  argv: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? commands.find(command => command.name === rest[0]) : undefined;
    terminal.out(asked ? helpOf(asked) : overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find(known => known.name === name);
  const asJson = rest.includes('--json');
  try {
    if (!command) {
      const names = commands.map(known => known.name).join(', ');
      throw new Misuse(`There is no command "${name}"; there are ${names}.`);
    }
    const args = readArguments(rest, command);
    if (args.flags.help) {
      terminal.out(helpOf(command));
      return 0;
    }
    return await command.run(args, terminal);
  } catch (fault) {
    return told(fault, asJson, command, terminal);
  }
}

function told(fault: unknown, asJson: boolean, command: Command | undefined, terminal: Terminal): ExitCode {
  if (!(fault instanceof Misuse || fault instanceof Failure)) throw fault;
  if (asJson) terminal.out(JSON.stringify({ ok: false, fault: fault.message }, null, 2));
  else terminal.err(`demarche: ${fault.message}`);
  if (fault instanceof Failure) return 1;
  if (!asJson) terminal.err(`Try: npx demarche ${command ? `${command.name} ` : ''}--help`);
  return 2;
}

function readArguments(argv: readonly string[], command: Command): Arguments {
  const own = Object.entries(command.options).map(
    ([name, { type, multiple = false }]) => [name, { type, multiple }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...Object.fromEntries(own), ...everywhere },
      allowPositionals: true,
    });
    const [least, most] = command.names;
    const takesTooFew = positionals.length < least && !values.help;
    if (takesTooFew || positionals.length > most) {
      throw new Misuse(`Call it as: demarche ${command.name} ${command.usage}`);
    }
    return { names: positionals, flags: values };
  } catch (fault) {
    if (fault instanceof Misuse || !(fault instanceof TypeError)) throw fault;
    // The parser's own sentence, without its advice on how to write programs.
    throw new Misuse(`${fault.message.split(/\. To specify/)[0]?.replace(/\.$/, '')}.`);
  }
}
