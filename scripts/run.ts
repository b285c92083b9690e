import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The project's own folder. */
export const project = dirname(import.meta.dirname);

/** Runs a command in the project's folder, its output shown, and resolves to its exit code. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', fail);
    child.once('exit', code => done(code ?? 1));
  });
}

/** Runs the command-line tool of an installed package with this same Node, without a shell. */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run(process.execPath, [toolPath(name), ...args], env);
}

/** Builds the site into a folder, as `npm run build` does. NODE_ENV must not leak from a test runner. */
export function buildSite(
  outDir: string,
  env: NodeJS.ProcessEnv = {},
  flags: readonly string[] = [],
): Promise<number> {
  return runTool('vite', ['build', '--outDir', outDir, '--emptyOutDir', ...flags], {
    ...env,
    NODE_ENV: 'production',
  });
}

/** The file of an installed package’s command-line tool. */
export function toolPath(name: string): string {
  const require = createRequire(import.meta.url);
  const packageName = { tsc: 'typescript', biome: '@biomejs/biome' }[name] ?? name;
  const file = join(project, 'node_modules', packageName, 'package.json');
  const { bin } = require(file) as { bin: string | Record<string, string> };
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[name] ?? ''));
}
