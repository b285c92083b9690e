import { type CorrectionRecord, formatDay, type StoryEvent } from '../story/index.ts';
import { page, views } from '../words/index.ts';
import { escapeHtml } from './html.ts';
import { pageAddress } from './oembed.ts';
import type { Site, SiteStory, TextFile } from './site.ts';
import { speakAs } from './speakAs.ts';

/** As many of the latest events are in the feed; corrections are all there. */
const latest = 50;

/** The story's Atom feed: its corrections, and its events by the day of their report, newest first. */
export function feed(siteUrl: string, story: SiteStory): TextFile {
  const { core, detail, path } = story;
  speakAs(core.language);
  const events = core.events
    .filter(event => event.reported !== null)
    .toSorted((a, b) => b.reported! - a.reported!)
    .slice(0, latest);
  const entries = [
    ...detail.corrections.map((correction, at) => correctionEntry(siteUrl, story, correction, at)),
    ...events.map(event => eventEntry(siteUrl, story, event)),
  ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const own = `${siteUrl}${path}feed.xml`;
  const text = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(core.language)}">
  <id>${escapeHtml(own)}</id>
  <title>${escapeHtml(core.title)}</title>
  <subtitle>${escapeHtml(core.description)}</subtitle>
  <updated>${timeOf(entries[0]?.day ?? '1970-01-01')}</updated>
  <author><name>${escapeHtml(core.contact.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(own)}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(siteUrl + path)}"/>
${entries.map(({ xml }) => xml).join('\n')}
</feed>
`;
  return [`${path}feed.xml`, text];
}

interface Entry {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly xml: string;
}

function eventEntry(siteUrl: string, story: SiteStory, event: StoryEvent): Entry {
  const address = pageAddress(siteUrl, story, event.id);
  const day = formatDay(event.reported!);
  const summary = story.detail.summaries[event.id] ?? '';
  return { day, xml: entry({ id: address, title: event.title, day, address, summary }) };
}

function correctionEntry(siteUrl: string, story: SiteStory, correction: CorrectionRecord, at: number): Entry {
  const list = `${siteUrl}${story.path}corrections/`;
  const event = story.core.events.find(({ id }) => id === correction.event);
  const source = story.detail.sources.find(({ id }) => id === correction.source);
  const about = event?.title ?? source?.title ?? story.core.title;
  const { day, was, now } = correction;
  return {
    day,
    xml: entry({
      id: `${list}#${correctionId(correction, at)}`,
      title: page.correctionOf(about),
      day,
      address: event ? pageAddress(siteUrl, story, event.id) : list,
      summary: views.wasAndNow(was, now),
    }),
  };
}

/** The place of a correction in the list of them. */
export function correctionId({ day, event, source }: CorrectionRecord, at: number): string {
  return `${day}-${event ?? source ?? 'story'}-${at + 1}`;
}

function entry(of: { id: string; title: string; day: string; address: string; summary: string }): string {
  return `  <entry>
    <id>${escapeHtml(of.id)}</id>
    <title>${escapeHtml(of.title)}</title>
    <updated>${timeOf(of.day)}</updated>
    <link rel="alternate" type="text/html" href="${escapeHtml(of.address)}"/>
    <summary>${escapeHtml(of.summary)}</summary>
  </entry>`;
}

/** A feed wants a time; a story knows days. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Every page that has an address of its own, for search engines. */
export function sitemap(siteUrl: string, { stories }: Site): TextFile {
  const addresses = stories.flatMap(story => [
    pageAddress(siteUrl, story, null),
    ...story.core.events.map(({ id }) => pageAddress(siteUrl, story, id)),
    ...(story.edition ? [] : [`${siteUrl}${story.path}corrections/`]),
  ]);
  const urls = addresses.map(address => `  <url><loc>${escapeHtml(address)}</loc></url>`);
  return [
    'sitemap.xml',
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  ];
}
