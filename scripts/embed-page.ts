import { createHash } from 'node:crypto';
import { localeOf } from '../src/app/words.ts';
import { besideOf } from '../src/embed/besideOf.ts';
import { detailOf, slimStory } from '../src/embed/slimStory.ts';
import { speakAs } from '../src/pages/speakAs.ts';
import { packCore } from '../src/story/authoring.ts';
import {
  formatDate,
  formatDay,
  formatDayWords,
  type Source,
  type StoryCore,
  type StoryDetail,
  type StoryEvent,
} from '../src/story/index.ts';
import { interfaceLanguage, type Language, languages, page as pageWords } from '../src/words/index.ts';
import { escapeHtml, escapeJson } from './pages.ts';

/** What the page for frames loads. */
export interface EmbedAssets {
  /** The way from the page to the site's root. */
  readonly root: string;
  /** From the site's root. */
  readonly script: string;
  readonly style: string;
  /** The words of the languages that the script itself does not speak. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
  /** A development server has modules instead of the one script. */
  readonly module?: boolean;
}

/**
 * The page of a story for frames: complete without its script, as a short chronology with one source for each event;
 * its script takes titles and sources from there.
 * @param story with the path of its folder from the site's root, '/' at its end
 * @param siteUrl full address of the site's root; null where the builder does not say
 */
export function composeEmbed(
  story: {
    readonly path: string;
    readonly core: StoryCore;
    readonly detail: StoryDetail;
    /** By language, as seen from the core. */
    readonly translationFiles?: Readonly<Record<string, string>> | undefined;
  },
  assets: EmbedAssets,
  siteUrl: string | null = null,
): string {
  const { path, core, detail, translationFiles = {} } = story;
  speakAs(core.language);
  const title = escapeHtml(core.title);
  const language = escapeHtml(core.language);
  const locale = localeOf(core.language);
  const first = firstSources(detail);
  const items = core.events.map(event => item(event, first.get(event.id), detail, locale));
  const { root } = assets;
  const words = Object.entries(assets.words).map(([name, file]) => `${name}=${file}`);
  const translations = Object.entries(translationFiles).map(([name, file]) => `${name}=../data/${file}`);
  // Of the story's own language they are there with the script.
  const own = assets.module ? undefined : assets.words[interfaceLanguage(core.language)];
  const script = assets.module ? 'type="module"' : 'defer';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – Démarche</title>
    <meta name="description" content="${escapeHtml(core.description)}" />
    ${siteUrl === null ? '' : `<link rel="canonical" href="${escapeHtml(siteUrl + path)}" />`}
    <script src="${root}boot.js" data-words="${languages.join(' ')}"></script>
    <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
    ${assets.style && `<link rel="stylesheet" href="${root}${assets.style}" />`}
    ${own ? `<script defer src="${root}${own}"></script>` : ''}
    <script ${script} src="${root}${assets.script}"></script>
  </head>
  <body>
    <div id="root"></div>
    <main id="em-list" lang="${language}" class="em-list" data-story="${escapeHtml(path.replace(/\/$/, ''))}" data-words="${words.join(' ')}" data-beside="${besideScript(core, detail).name}"${translations.length > 0 ? ` data-translations="${translations.join(' ')}"` : ''}>
      <h1>${title}</h1>
      <ol>
${items.join('\n')}
      </ol>
      <p><a href="../" target="_blank" rel="noopener">${escapeHtml(pageWords.fullWithAccounts)}</a></p>
    </main>
    <script type="application/json" id="em-story">${escapeJson(packCore(slimStory(core)))}</script>
  </body>
</html>
`;
}

/** The script beside the page: what it needs where it is restricted to a day or to some sources. */
export function besideScript(
  core: StoryCore,
  detail: StoryDetail,
): { readonly name: string; readonly text: string } {
  const text = `demarcheBeside=${escapeJson(besideOf(core, detail))}`;
  return { name: `beside-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text };
}

/** The files beside the page: what is said of each event, by its id. */
export function eventFiles(core: StoryCore, detail: StoryDetail): ReadonlyMap<string, string> {
  const files = core.events.map(({ id }) => [`${id}.json`, JSON.stringify(detailOf(detail, id))] as const);
  return new Map(files);
}

function item(event: StoryEvent, source: Source | undefined, detail: StoryDetail, locale: string): string {
  const when = `<time datetime="${formatDay(event.date.from)}">${escapeHtml(formatDate(event.date, locale))}</time>`;
  return `<li>${when} <b>${escapeHtml(event.title)}</b>${source ? ` ${sourceLink(source, detail, locale)}` : ''}</li>`;
}

function sourceLink(source: Source, detail: StoryDetail, locale: string): string {
  if (!/^https?:\/\//i.test(source.url)) return '';
  const outlet = detail.outlets.find(({ id }) => id === source.outlet)?.name ?? source.outlet;
  const day = source.publishedBy === null ? '' : `, ${formatDayWords(source.publishedBy, locale, 'short')}`;
  return `<a href="${escapeHtml(source.url)}" target="_blank" rel="noopener">${escapeHtml(outlet + day)}</a>`;
}

/** Of each event the source that was first; the undated come last. */
function firstSources(detail: StoryDetail): ReadonlyMap<string, Source> {
  const sources = new Map(detail.sources.map(source => [source.id, source]));
  const first = new Map<string, { readonly source: Source; readonly rank: number }>();
  for (const { event, source: id, undated, known } of detail.accounts) {
    const source = sources.get(id);
    const rank = undated ? Number.POSITIVE_INFINITY : known;
    const before = first.get(event);
    if (source && (!before || rank < before.rank)) first.set(event, { source, rank });
  }
  return new Map([...first].map(([event, { source }]) => [event, source]));
}
