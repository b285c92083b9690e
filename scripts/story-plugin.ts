import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { serveStories } from './dev-pages.ts';
import { type EmbedBuild, embedBuild } from './embed-plugin.ts';
import { keepForLater, writePictures } from './picture-files.ts';
import { loadPrerenderer } from './prerendering.ts';
import { readSiteAddress } from './site-address.ts';
import { pictureSvgs, siteFiles } from './site-files.ts';
import { buildStories, dataRoots, describeProblems } from './stories.ts';
import { wordFiles } from './word-files.ts';

/**
 * Makes the stories' files and pages, in the build and, compiled when asked for, on the development server.
 * @param pages is filled with what the build has written
 */
export function storyPlugin(embed: EmbedBuild = embedBuild(), pages = new Map<string, string>()): Plugin {
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
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const template = bundle['index.html'];
        if (template?.type !== 'asset') return this.error('index.html is not among the built files');
        const address = readSiteAddress(process.env);
        if (!address.siteUrl) {
          this.warn(
            'SITE_URL is not set: no canonical addresses, pictures, feeds, oEmbed documents and sitemap',
          );
        }
        const stories = buildStories(dataRoots(project), project);
        if (stories.length === 0) this.error(`no story in ${dataRoots(project).join(', ')}`);
        for (const story of stories) {
          for (const line of describeProblems(story.problems)) this.warn(line);
          if (!story.core) this.error(`the story ${story.id} cannot be read at all`);
        }
        const prerenderer = await loadPrerenderer(project);
        const parts = {
          template: withWords(withAhead(String(template.source), Object.keys(bundle)), wordFiles(bundle)),
          stories,
          address,
          prerenderer,
          embed,
        };
        for (const [path, text] of siteFiles(parts)) {
          pages.set(path, text);
          const file = join(dir, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        }
        const svgs = pictureSvgs(parts);
        if (process.env.DEMARCHE_PICTURES === 'later') await keepForLater(svgs, dir);
        else for (const line of await writePictures(svgs, project, dir)) this.warn(line);
      },
    },
  };
}

/**
 * Asks for the two faces of text as soon as the page begins: else they are found with the first layout, and all that has
 * been read is set anew. A phone's page asks for the timeline that runs downward.
 */
function withAhead(template: string, files: readonly string[]): string {
  const fonts = files.filter(name => /source-(sans-3|serif-4)-latin-wght-normal-[^/]+\.woff2$/.test(name));
  const links = fonts.map(
    name => `<link rel="preload" href="./${name}" as="font" type="font/woff2" crossorigin="anonymous" />`,
  );
  const down = files
    .filter(name => /DownTimeline-[^/]+\.js$/.test(name))
    .map(
      name =>
        `<link rel="modulepreload" href="./${name}" media="(max-width: 39.99em)" fetchpriority="low" />`,
    );
  return template.replace('<!--head-->', () => [...links, ...down, '<!--head-->'].join('\n    '));
}

/** Tells the script that runs first where the words of each language lie: only it knows which are asked for. */
function withWords(template: string, files: string): string {
  return template.replace(/(?<=data-words=")[^"]*/, () => files);
}
