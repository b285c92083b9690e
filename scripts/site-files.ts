import type { Page, Site } from '../src/pages/site.ts';
import { storyOrigins } from './authors-pages.ts';
import type { EmbedBuild } from './embed-plugin.ts';
import { headerRules, headersFile, nginxFile } from './headers.ts';
import { composePage } from './pages.ts';
import type { Prerenderer } from './prerendering.ts';
import type { SiteAddress } from './site-address.ts';
import { type BuiltStory, siteStories } from './stories.ts';

export interface SiteParts {
  readonly template: string;
  readonly stories: readonly BuiltStory[];
  readonly address: SiteAddress;
  readonly prerenderer: Prerenderer;
  readonly embed: EmbedBuild;
}

/** The picture of every story and event as SVG, by the path of its PNG; none where no page can name it. */
export function pictureSvgs({ stories, address, prerenderer }: SiteParts): ReadonlyMap<string, string> {
  const svgs = new Map<string, string>();
  if (address.siteUrl === null) return svgs;
  for (const story of siteStories(stories)) {
    const prepared = prerenderer.prepare(story);
    svgs.set(`${story.path}pictures/story.png`, prerenderer.pictureSvg(prepared, null));
    for (const [at, { id }] of story.core.events.entries()) {
      svgs.set(`${story.path}pictures/${id}.png`, prerenderer.pictureSvg(prepared, at));
    }
  }
  return svgs;
}

/** Every page and text file of the site, by its path from the root. */
export function* siteFiles(parts: SiteParts): Generator<readonly [path: string, text: string]> {
  const { template, stories, address, prerenderer, embed } = parts;
  const site: Site = { ...address, stories: siteStories(stories) };
  const page = (made: Page) => [fileOf(made.path), composePage(template, made)] as const;
  for (const [at, story] of site.stories.entries()) {
    const prepared = prerenderer.prepare(story);
    if (at === 0) yield page(prerenderer.readerPage(site, prepared, ''));
    yield page(prerenderer.readerPage(site, prepared));
    for (const index of story.core.events.keys()) {
      const made = prerenderer.eventPage(site, prepared, index);
      if (made) yield page(made);
    }
    yield page(prerenderer.correctionsPage(prepared));
  }
  for (const story of stories) {
    for (const [name, text] of story.files) yield [story.path + name, text];
    for (const [name, text] of embed.filesOf(story, address.siteUrl)) yield [story.path + name, text];
  }
  yield page(prerenderer.missingPage(site));
  yield* prerenderer.textFiles(site);
  yield* headerFiles(address);
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The headers in the forms of the usual hosts. */
function* headerFiles({ siteUrl, base }: SiteAddress): Generator<readonly [string, string]> {
  const rules = headerRules({ siteUrl, stories: storyOrigins(process.env) });
  yield ['_headers', headersFile(rules, base)];
  yield ['hosting/netlify/_headers', headersFile(rules, base, false)];
  yield ['hosting/nginx.conf', nginxFile(rules, base)];
}
