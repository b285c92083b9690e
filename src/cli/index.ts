import { check } from './check.ts';
import type { Command } from './command.ts';
import { freeze } from './freeze.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';

export type { Arguments, Command, CommandOptions } from './command.ts';
export { Failure, Misuse, numberFlag, textFlag } from './command.ts';
export { type EditionRecord, editionFile, editionFiles, editionParts, editionRecord } from './editions.ts';
export { runProgram } from './program.ts';
export { type SiteSource, siteSource, storyAddress } from './siteSource.ts';
export { checkOnDisk, readStory } from './storyFiles.ts';
export { type Style, type Terminal, terminalOf } from './terminal.ts';
export { moveInto } from './writing.ts';

/** The commands that need nothing but a story, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, importCommand, newCommand, freeze];
