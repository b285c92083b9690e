import { check } from './check.ts';
import type { Command } from './command.ts';
import { importCommand } from './import.ts';

export type { Arguments, Command, CommandOptions } from './command.ts';
export { Failure, Misuse } from './command.ts';
export { runProgram } from './program.ts';
export { type Style, type Terminal, terminalOf } from './terminal.ts';

/** The commands of the program, in the order in which its help lists them. */
export const commands: readonly Command[] = [check, importCommand];
