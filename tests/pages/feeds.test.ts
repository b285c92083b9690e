import { describe, expect, it } from 'vitest';
import { feed, sitemap } from '../../src/pages/feed.ts';
import { embedCode, oembedDocument } from '../../src/pages/oembed.ts';
import { textFiles } from '../../src/pages/prerender.tsx';
import { site, story, unknown } from './site.ts';

const siteUrl = 'https://example.org/a/';

describe('The feed of a story', () => {
  const correction = { day: '2026-02-03', event: story.core.events[0]!.id, was: 'A < B.', now: 'A & B.' };
  const corrected = { ...story, detail: { ...story.detail, corrections: [correction] } };
  const [path, text] = feed(siteUrl, corrected);

  it('lies beside the story and names itself', () => {
    expect(path).toBe(`${story.path}feed.xml`);
    expect(text).toContain(`<link rel="self" type="application/atom+xml" href="${siteUrl}${path}"/>`);
  });

  it('begins with the correction, newest of all, as text', () => {
    const [first] = text.match(/<entry>[\s\S]*?<\/entry>/) ?? [];
    expect(first).toContain('<title>Correction: ');
    expect(first).toContain('It said: A &lt; B. It says now: A &amp; B.');
    expect(text).toContain('<updated>2026-02-03T00:00:00Z</updated>');
  });

  it('has an entry for each event that was reported, each with an id of its own', () => {
    const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const reported = story.core.events.filter(event => event.reported !== null);
    expect(text.match(/<entry>/g)).toHaveLength(Math.min(50, reported.length) + 1);
  });
});

describe('The oEmbed document of an event', () => {
  const code = { siteUrl, story, event: 'an-event', title: 'Talks <begin> & "end"', alt: 'The line' };

  it('is of version 1.0 and type rich, with a picture', () => {
    expect(oembedDocument(code)).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: embedCode(code),
      thumbnail_url: `${siteUrl}${story.path}pictures/an-event.png`,
      thumbnail_width: 1200,
    });
  });

  it('gives code that is complete without its script: a link, and a picture in words', () => {
    const html = embedCode(code);
    expect(html).toContain(`<div data-demarche data-story="small" data-event="an-event">`);
    expect(html).toContain(
      `<a href="${siteUrl}${story.path}an-event/">Talks &lt;begin&gt; &amp; &quot;end&quot;</a>`,
    );
    expect(html).toMatch(/<noscript><img src="[^"]+" alt="The line"/);
    expect(html).toContain(`<script async src="${siteUrl}embed.js"></script>`);
  });
});

describe('The files for other programs', () => {
  it('are an oEmbed document for the story and each event, a feed, and the sitemap', () => {
    const paths = textFiles(site).map(([path]) => path);
    for (const { id } of story.core.events) expect(paths).toContain(`${story.path}oembed/${id}.json`);
    expect(paths).toEqual(expect.arrayContaining([`${story.path}oembed/story.json`, 'sitemap.xml']));
    expect(paths.filter(path => path.endsWith('feed.xml'))).toEqual([`${story.path}feed.xml`]);
  });

  it('are none where the address of the site is not known', () => {
    expect(textFiles(unknown)).toEqual([]);
  });

  it('tell search engines of every page once', () => {
    const [, text] = sitemap(siteUrl, site);
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(`${siteUrl}${story.path}`);
    expect(addresses).toContain(`${siteUrl}${story.path}editions/2026-01-01/`);
  });
});
