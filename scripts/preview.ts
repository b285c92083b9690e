import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { checkOnDisk, readStory } from '../src/cli/index.ts';
import { project } from './run.ts';

export interface Preview {
  /** 'http://localhost:<port>/' */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Where a page of the preview asks for the problems of the story. */
const problemsPath = '/demarche-problems.json';

/** Serves one story from the sources, with its problems on the page. Port 0 takes any free port. */
export async function startPreview(folder: string, port: number): Promise<Preview> {
  process.env.DEMARCHE_DATA = folder;
  const server = await createServer({
    root: project,
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'error',
    clearScreen: false,
    server: { port, strictPort: port !== 0 },
    plugins: [problemsPlugin(folder)],
  });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}

/**
 * Puts a script into each page that lists the story's problems, and answers what the script asks for. Where the story
 * cannot be read at all there is no page to put it into, and a bare one takes its place.
 */
function problemsPlugin(folder: string): Plugin {
  const checked = async () => checkOnDisk(await readStory(folder, folder));
  return {
    name: 'demarche:problems',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        { tag: 'script', attrs: { type: 'module', src: '/src/pages/preview.tsx' }, injectTo: 'body' },
      ],
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        const answer = async () => {
          if (path === problemsPath) {
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.end(JSON.stringify((await checked()).problems));
          } else if (path.endsWith('/') && (await checked()).core === null) {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(path, unreadablePage));
          } else next();
        };
        answer().catch(next);
      });
    },
  };
}

const unreadablePage = `<!doctype html>
<html lang="en" data-unreadable>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A story that cannot be read</title>
  </head>
  <body>
    <main class="st-start">
      <h1>This story cannot be read yet</h1>
      <p class="st-lead">Mend what is listed below; the page is loaded anew when a file is saved.</p>
    </main>
  </body>
</html>
`;
