import { commands, runProgram, terminalOf } from '../src/cli/index.ts';

/* The program for authors: `npm run story --` or `npx demarche`. */

process.exitCode = await runProgram(process.argv.slice(2), commands, terminalOf(process));
