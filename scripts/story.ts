import { commands, runProgram, terminalOf } from '../src/cli/index.ts';
import { buildCommand, serveCommand } from './story-site.ts';

/* The program for authors: `npm run story --` or `npx demarche`. */

const all = [...commands, serveCommand, buildCommand];
process.exitCode = await runProgram(process.argv.slice(2), all, terminalOf(process));
