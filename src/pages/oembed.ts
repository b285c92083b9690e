import type { StoryEvent } from '../story/index.ts';
import { escapeHtml } from './html.ts';
import type { SiteStory } from './site.ts';

/** What an article's page is given to show a story or one of its events. */
export interface EmbedCode {
  readonly siteUrl: string;
  readonly story: Pick<SiteStory, 'path'>;
  readonly event: string | null;
  readonly title: string;
  /** What the still picture shows, in words. */
  readonly alt: string;
}

/** Full address of the page that an embed stands for. */
export function pageAddress(
  siteUrl: string,
  { path }: Pick<SiteStory, 'path'>,
  event: string | null,
): string {
  return `${siteUrl}${path}${event === null ? '' : `${event}/`}`;
}

/** Full address of the still picture of a story or event. */
export function pictureAddress(
  siteUrl: string,
  { path }: Pick<SiteStory, 'path'>,
  event: string | null,
): string {
  return `${siteUrl}${path}pictures/${event ?? 'story'}.png`;
}

/** The code for an article: complete without its script, as a link, and without any script as a still picture. */
export function embedCode({ siteUrl, story, event, title, alt }: EmbedCode): string {
  const name = story.path.replace(/\/$/, '');
  const attributes = [
    `data-story="${escapeHtml(name)}"`,
    event !== null && `data-event="${escapeHtml(event)}"`,
  ];
  const picture = `<img src="${escapeHtml(pictureAddress(siteUrl, story, event))}" alt="${escapeHtml(alt)}" width="1200" height="630">`;
  return [
    `<div data-demarche ${attributes.filter(Boolean).join(' ')}>`,
    `<a href="${escapeHtml(pageAddress(siteUrl, story, event))}">${escapeHtml(title)}</a>`,
    `<noscript>${picture}</noscript></div>`,
    `<script async src="${escapeHtml(`${siteUrl}embed.js`)}"></script>`,
  ].join('');
}

/** The frame's size before it says its own, CSS px. */
const [width, height] = [720, 420];

/** The oEmbed 1.0 document of a story or event, of type rich. */
export function oembedDocument(code: EmbedCode): object {
  const { siteUrl, story, event, title } = code;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Démarche',
    provider_url: siteUrl,
    cache_age: 86_400,
    html: embedCode(code),
    width,
    height,
    thumbnail_url: pictureAddress(siteUrl, story, event),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** From the story's folder, where the document of a story or event lies. */
export function oembedFile(event: Pick<StoryEvent, 'id'> | null): string {
  return `oembed/${event?.id ?? 'story'}.json`;
}
