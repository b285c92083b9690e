import type { Terminal } from './terminal.ts';

/** A flag of a command. */
export interface CommandOption {
  readonly type: 'boolean' | 'string';
  /** What the help shows in place of a value: 'DIR'. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  readonly help: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What a command was called with. Flags that were not given are missing. */
export interface Arguments {
  readonly names: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** 0: nothing is amiss. 1: there is, or the work could not be done. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** What follows the name: 'DIR|FILE'. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The rest of the help, in lines of at most 80 characters. */
  readonly details: string;
  /** How many names it takes: least and most. */
  readonly names: readonly [number, number];
  readonly options: CommandOptions;
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

/** That a command was called in a way that it does not understand. The message is for the user. */
export class Misuse extends Error {}

/** That the work could not be done. The message says why, for the user. */
export class Failure extends Error {}

/** The text of a flag, or null where it was not given. */
export function textFlag({ flags }: Arguments, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}

/** A flag that is a whole number of at least `least`; `otherwise` where it was not given. */
export function numberFlag(args: Arguments, name: string, least: number, otherwise: number): number {
  const text = textFlag(args, name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least) {
    throw new Misuse(`--${name} takes a whole number of at least ${least}, not "${text}".`);
  }
  return value;
}
