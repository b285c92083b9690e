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

/** Puts a script into each page that lists the story's problems, and answers what the script asks for. */
function problemsPlugin(folder: string): Plugin {
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
        if (request.url?.split('?')[0] !== problemsPath) return next();
        readStory(folder, folder)
          .then(story => checkOnDisk(story).problems)
          .then(problems => {
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.end(JSON.stringify(problems));
          })
          .catch((fault: unknown) => {
            response.statusCode = 500;
            response.end(fault instanceof Error ? fault.message : '');
          });
      });
    },
  };
}
