import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Page, Site } from '../src/pages/site.ts';
import { composeEmbedInDevelopment, type EmbedBuild } from './embed-plugin.ts';
import { composePage } from './pages.ts';
import type { Prerenderer } from './prerendering.ts';
import { readSiteAddress } from './site-address.ts';
import { type BuiltStory, buildStories, dataRoots, describeProblems, siteStories } from './stories.ts';

/** The stories on the development server: compiled when they are asked for, and again when a file changes. */
export function serveStories(server: ViteDevServer, project: string, embed: EmbedBuild): void {
  const roots = dataRoots(project);
  let built: readonly BuiltStory[] | null = null;
  const compiled = () => {
    if (built) return built;
    built = buildStories(roots, project);
    for (const story of built) report(server, story);
    return built;
  };
  server.watcher.add([...roots]);
  server.watcher.on('all', (_, path) => {
    if (!roots.some(root => path.startsWith(root + sep))) return;
    built = null;
    compiled();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const answer = async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
        .slice(1)
        .replace(/index\.html$/, '');
      const stories = compiled();
      /* An edition lies within its story's folder, so the longest address is meant. */
      const story = stories
        .filter(({ path: own }) => path.startsWith(own))
        .toSorted((a, b) => b.path.length - a.path.length)[0];
      if (!story && path !== '') return next();
      const isPage = path === '' || (path.endsWith('/') && !path.endsWith('/embed/'));
      const page = isPage ? await pageAt(server, stories, path) : null;
      if (page) return sendPage(server, project, page, request, response);
      if (!story) return next();
      const rest = path.slice(story.path.length);
      const frame = rest === 'embed/' ? composeEmbedInDevelopment(story) : null;
      if (frame !== null) return sendHtml(server, frame, request, response);
      /* A page that is older than the last change of a file asks for the file under its old name. */
      const stable = rest
        .replace(/^data\/core-.*/, story.coreFile)
        .replace(/^data\/detail-.*/, story.detailFile)
        .replace(/^data\/translation-(.*)-\w+\.json$/, (name, language) => {
          const file = story.translationFiles?.[language];
          return file ? `data/${file}` : name;
        });
      const files = rest.startsWith('embed/') ? embed.filesOf(story) : story.files;
      const text = files.get(stable);
      if (text === undefined) return next();
      const type = rest.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
    };
    answer().catch(next);
  });
}

async function pageAt(
  server: ViteDevServer,
  stories: readonly BuiltStory[],
  path: string,
): Promise<Page | null> {
  const prerenderer = (await server.ssrLoadModule('/src/pages/prerender.tsx')) as Prerenderer;
  const site: Site = { ...readSiteAddress(process.env), stories: siteStories(stories) };
  return prerenderer.pageAt(site, path);
}

async function sendPage(
  server: ViteDevServer,
  project: string,
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  /* The bundler's server names everything from the root; the template's own addresses begin there too. */
  const template = await readFile(resolve(project, 'index.html'), 'utf8');
  return sendHtml(server, composePage(template, page), request, response);
}

async function sendHtml(
  server: ViteDevServer,
  page: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const html = await server.transformIndexHtml(request.url ?? '/', page);
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
}

function report(server: ViteDevServer, story: BuiltStory): void {
  const { logger } = server.config;
  for (const line of describeProblems(story.problems)) logger.warn(line, { timestamp: true });
  const count = story.core?.events.length ?? 0;
  logger.info(`${story.path}: ${count} events, ${story.problems.length} problems`, { timestamp: true });
}
