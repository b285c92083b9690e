import { escapeHtml, escapeJson } from './html.ts';
import { oembedFile, pageAddress, pictureAddress } from './oembed.ts';
import type { Site, SiteStory } from './site.ts';

export interface HeadOf {
  readonly site: Site;
  readonly story: SiteStory;
  /** Null for the page of the whole story. */
  readonly event: string | null;
  readonly title: string;
  readonly description: string;
  /** What the picture of the page shows, in words. */
  readonly alt: string;
  readonly jsonLd: object;
}

/** Longer descriptions are cut by whoever shows them. */
const longestDescription = 240;

/** What search engines and link previews read. What needs the site's address is left out where that is not known. */
export function headTags({ site, story, event, title, description, alt, jsonLd }: HeadOf): readonly string[] {
  const { siteUrl } = site;
  const short = cut(description);
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', short),
    ...(siteUrl ? addressTags(siteUrl, story, event, alt) : []),
    meta('property', 'og:type', event === null ? 'website' : 'article'),
    meta('property', 'og:site_name', 'Démarche'),
    meta('property', 'og:title', title.replace(/ – Démarche$/, '')),
    meta('property', 'og:description', short),
    meta('property', 'og:locale', story.core.language.replace('-', '_')),
    meta('name', 'twitter:card', siteUrl ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:title', title.replace(/ – Démarche$/, '')),
    meta('name', 'twitter:description', short),
    `<script type="application/ld+json">${escapeJson(jsonLd)}</script>`,
  ];
  return tags;
}

function addressTags(
  siteUrl: string,
  story: SiteStory,
  event: string | null,
  alt: string,
): readonly string[] {
  const address = pageAddress(siteUrl, story, event);
  const picture = pictureAddress(siteUrl, story, event);
  const folder = siteUrl + story.path;
  return [
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    alternate(
      'application/json+oembed',
      folder + oembedFile(event === null ? null : { id: event }),
      'oEmbed',
    ),
    alternate('application/atom+xml', `${folder}feed.xml`, story.core.title),
    meta('property', 'og:url', address),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', alt),
  ];
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;
}

function alternate(type: string, href: string, title: string): string {
  return `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
}

/** At a word's end. */
function cut(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`;
}
