import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { composeEmbedInDevelopment, type EmbedBuild, embedBuild } from './embed-plugin.ts';
import { composePage } from './pages.ts';
import { type BuiltStory, buildStory, dataRoots, describeProblems, storyFolders } from './stories.ts';

/** Makes the stories' files and pages, in the build and, compiled when asked for, on the development server. */
export function storyPlugin(embed: EmbedBuild = embedBuild()): Plugin {
  let project = process.cwd();
  return {
    name: 'demarche:stories',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      project = config.root;
    },
    configureServer(server) {
      serveStories(server, project, embed);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const template = bundle['index.html'];
        if (template?.type !== 'asset') return this.error('index.html is not among the built files');
        const stories = storyFolders(dataRoots(project)).map(folder => buildStory(folder, project));
        if (stories.length === 0) this.error(`no story in ${dataRoots(project).join(', ')}`);
        for (const story of stories) {
          for (const line of describeProblems(story.problems)) this.warn(line);
          if (!story.core) this.error(`the story ${story.id} cannot be read at all`);
        }
        delete bundle['index.html'];
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        for (const [fileName, source] of siteFiles(String(template.source), stories, embed))
          emit(fileName, source);
      },
    },
  };
}

/** Every page and story file of the site, by address. */
function siteFiles(template: string, stories: readonly BuiltStory[], embed: EmbedBuild): Map<string, string> {
  const files = new Map<string, string>();
  for (const [index, story] of stories.entries()) {
    if (index === 0) {
      files.set('index.html', composePage(template, { story, root: './', storyRoot: `${story.id}/` }));
    }
    files.set(`${story.id}/index.html`, composePage(template, { story, root: '../', storyRoot: '' }));
    for (const [path, text] of [...story.files, ...embed.filesOf(story)])
      files.set(`${story.id}/${path}`, text);
  }
  return files;
}

function serveStories(server: ViteDevServer, project: string, embed: EmbedBuild): void {
  const roots = dataRoots(project);
  const built = new Map<string, BuiltStory>();
  const storyIn = (folder: string): BuiltStory => {
    const story = built.get(folder) ?? buildStory(folder, project);
    if (!built.has(folder)) report(server, story);
    built.set(folder, story);
    return story;
  };
  server.watcher.add([...roots]);
  server.watcher.on('all', (_, path) => {
    if (!roots.some(root => path.startsWith(root + sep))) return;
    built.clear();
    for (const folder of storyFolders(roots)) storyIn(folder);
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const answer = async () => {
      const address = new URL(request.url ?? '/', 'http://localhost').pathname
        .slice(1)
        .replace(/index\.html$/, '');
      const folders = storyFolders(roots);
      const folder = folders.find(path => address === '' || address.startsWith(`${nameOf(path)}/`));
      if (folder === undefined) return next();
      const story = storyIn(folder);
      const rest = address.slice(address === '' ? 0 : story.id.length + 1);
      const frame = rest === 'embed/' ? composeEmbedInDevelopment(story) : null;
      if (frame !== null) return sendHtml(server, frame, request, response);
      if (rest === '') return sendPage(server, project, story, request, response);
      /* A page that is older than the last change of a file asks for the file under its old name. */
      const stable = rest
        .replace(/^data\/core-.*/, story.coreFile)
        .replace(/^data\/detail-.*/, story.detailFile);
      const ofFrame = rest.startsWith('embed/') ? embed.filesOf(story) : null;
      const text = (ofFrame ?? story.files).get(stable);
      if (text === undefined) return next();
      response.setHeader('Content-Type', 'application/json; charset=utf-8').end(text);
    };
    answer().catch(next);
  });
}

async function sendPage(
  server: ViteDevServer,
  project: string,
  story: BuiltStory,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const template = await readFile(resolve(project, 'index.html'), 'utf8');
  const page = composePage(template, { story, root: './', storyRoot: `/${story.id}/` });
  return sendHtml(server, page, request, response);
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
  logger.info(`${story.id}: ${count} events, ${story.problems.length} problems`, { timestamp: true });
}

function nameOf(folder: string): string {
  return folder.split(/[\\/]/).at(-1) ?? '';
}
