import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  type Command,
  Failure,
  Misuse,
  moveInto,
  numberFlag,
  siteSource,
  storyAddress,
  textFlag,
} from '../src/cli/index.ts';
import { startPreview } from './preview.ts';
import { buildSite } from './run.ts';

/* The commands that need the project's own build; all others stand in src/cli/. */

export const buildCommand: Command = {
  name: 'build',
  usage: 'DIR|FILE',
  summary: 'Makes the whole static site of one story',
  details: [
    'DIR is the folder of a story, FILE a story in one file. What comes out is served by any',
    'host, at any path. Errors of the story are told on the page and by this command.',
  ].join('\n'),
  names: [1, 1],
  options: {
    out: { type: 'string', value: 'DIR', help: 'where the site goes (dist)' },
    force: { type: 'boolean', help: 'replace a folder that is no site of this program' },
    'site-url': { type: 'string', value: 'URL', help: 'its address on the web, for feeds and previews' },
  },
  run: async (args, terminal) => {
    const source = await siteSource(args.names[0] ?? '', terminal.cwd);
    const named = textFlag(args, 'out') ?? 'dist';
    const out = resolve(terminal.cwd, named);
    try {
      await refuseForeign(out, args.flags.force === true);
      await mkdir(dirname(out), { recursive: true });
      const draft = await mkdtemp(join(dirname(out), '.demarche-site-'));
      try {
        const siteUrl = textFlag(args, 'site-url');
        const env = { DEMARCHE_DATA: source.folder, ...(siteUrl !== null && { SITE_URL: siteUrl }) };
        const code = await buildSite(draft, env, ['--logLevel', 'error']);
        if (code !== 0) throw new Failure('The site could not be built; nothing was changed.');
        await moveInto(draft, out);
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
      const { errors, warnings } = countProblems(source.checked.problems);
      if (args.flags.json) terminal.out(JSON.stringify({ ok: true, out: named, errors, warnings }, null, 2));
      else {
        terminal.out(`${named} holds the site; the story is at / and at /${storyAddress(source)}.`);
        if (errors + warnings > 0) {
          terminal.out(`${errors} errors and ${warnings} warnings: npx demarche check ${args.names[0]}`);
        }
      }
      return 0;
    } finally {
      await source.dispose();
    }
  },
};

export const serveCommand: Command = {
  name: 'serve',
  usage: 'DIR',
  summary: 'Shows a story while it is written, with its problems on the page',
  details: [
    'The page is loaded anew whenever a file of the story changes. What is amiss stands at its',
    'foot, with file, line and what to do. Ctrl+C ends it.',
  ].join('\n'),
  names: [1, 1],
  options: { port: { type: 'string', value: 'N', help: 'the port; any that is free if not given' } },
  run: async (args, terminal) => {
    const folder = resolve(terminal.cwd, args.names[0] ?? '');
    if (!existsSync(join(folder, 'story.json'))) {
      throw new Failure(`${args.names[0]} holds no story: there is no story.json. See: npx demarche new`);
    }
    const port = numberFlag(args, 'port', 0, 0);
    if (port > 65_535) throw new Misuse('--port takes a number up to 65535.');
    const preview = await startPreview(folder, port);
    if (args.flags.json) terminal.out(JSON.stringify({ ok: true, address: preview.address }));
    else terminal.out(`\n  ${preview.address}\n\n  Ctrl+C ends it.`);
    if (!terminal.signal.aborted) {
      await new Promise<void>(done => terminal.signal.addEventListener('abort', () => done()));
    }
    await preview.close();
    return 0;
  },
};

/** A folder that this program did not write may hold what nobody wants to lose. */
async function refuseForeign(out: string, force: boolean): Promise<void> {
  const names = existsSync(out) ? await readdir(out) : [];
  const isSite = names.includes('index.html') && names.includes('assets');
  if (names.length > 0 && !isSite && !force) {
    throw new Failure(`${out} holds something else. With --force it is replaced.`);
  }
}

function countProblems(problems: readonly { readonly severity: 'error' | 'warning' }[]) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
