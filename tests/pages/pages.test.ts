import { describe, expect, it } from 'vitest';
import {
  correctionsPage,
  eventPage,
  missingPage,
  pageAt,
  prepare,
  readerPage,
} from '../../src/pages/prerender.tsx';
import { frozen, prepared, site, story, unknown } from './site.ts';

const reader = readerPage(site, prepared);
const at = story.core.events.findIndex(({ coverage }) => coverage.sources > 1);
const event = story.core.events[at]!;
const page = eventPage(site, prepared, at)!;
const jsonLdOf = (head: readonly string[]) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(head.join('\n'))![1]!);

describe('The page of a story, before its script runs', () => {
  it('lists every event with a link to its own page', () => {
    for (const { id } of story.core.events) expect(reader.body).toContain(`href="./${id}/"`);
  });

  it('links every source, with the attributes of Robust Links where it has a day', () => {
    const cited = new Set(story.detail.accounts.map(({ source }) => source));
    for (const { id, url, publishedBy } of story.detail.sources) {
      if (!cited.has(id)) continue;
      const robust = ` data-originalurl="${url}" data-versionurl="`;
      expect(reader.body).toContain(
        `href="${url}" target="_blank" rel="noopener"${publishedBy === null ? '>' : robust}`,
      );
    }
  });

  it('has a still picture of the opening chapter, for wide pages and for narrow ones', () => {
    expect(reader.body.match(/<svg class="app-still-(wide|narrow)"[^>]*role="img"/g)).toHaveLength(2);
    expect(reader.body).toContain('class="tl-shape"');
  });

  it('has nothing inline that the pages’ policy refuses', () => {
    for (const { body } of [reader, page, correctionsPage(prepared), missingPage(site)])
      expect(body).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
  });

  it('at the root of the site is the first story, whose own address is the canonical one', () => {
    const root = readerPage(site, prepared, '');
    expect(root.root).toBe('./');
    expect(root.body).toContain(`href="./${story.path}${event.id}/"`);
    expect(root.head.join('\n')).toContain(
      `<link rel="canonical" href="https://example.org/a/${story.path}" />`,
    );
  });
});

describe('The page of an event, before its script runs', () => {
  it('tells all its accounts, with the attributes of Robust Links', () => {
    for (const account of prepared.index.accountsOf(event.id)) {
      const { url } = prepared.index.source(account.source)!;
      expect(page.body).toContain(`href="${url}" target="_blank" rel="noopener" data-originalurl="${url}"`);
    }
    expect(page.body).toMatch(/data-versionurl="https:[^"]+" data-versiondate="\d{4}-\d\d-\d\d"/);
  });

  it('leads to the events before and after, and to the whole story', () => {
    for (const near of [story.core.events[at - 1], story.core.events[at + 1]])
      if (near) expect(page.body).toContain(`href="../${near.id}/"`);
    expect(page.body).toContain('href="../#chronology"');
  });

  it('tells the app which event it is, and where the rest lies', () => {
    expect(page.block).toMatchObject({ event: event.id, home: '../', pages: '../' });
  });

  it('says to machines what it is about and which reports it rests on', () => {
    const event_ = jsonLdOf(page.head);
    expect(event_).toMatchObject({ '@context': 'https://schema.org', '@type': 'Event', name: event.title });
    expect(event_.startDate).toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect(event_.subjectOf).toHaveLength(event.coverage.sources);
    for (const { url, headline } of event_.subjectOf) {
      expect(url).toMatch(/^https?:/);
      expect(headline).not.toBe('');
    }
  });

  it('names its picture, its oEmbed document and the feed by full addresses', () => {
    const head = page.head.join('\n');
    const folder = `https://example.org/a/${story.path}`;
    expect(head).toContain(`property="og:image" content="${folder}pictures/${event.id}.png"`);
    expect(head).toContain(`type="application/json+oembed" href="${folder}oembed/${event.id}.json"`);
    expect(head).toContain(`type="application/atom+xml" href="${folder}feed.xml"`);
    expect(head).toContain('name="twitter:card" content="summary_large_image"');
  });

  it('leaves out what needs an address where that is not known', () => {
    const head = eventPage(unknown, prepared, at)!.head.join('\n');
    expect(head).not.toMatch(/canonical|og:url|og:image|oembed|atom|example\.org\/a/);
    expect(head).toContain('og:title');
  });
});

describe('The page of an edition', () => {
  const edition = readerPage(site, prepare(frozen));

  it('has its own canonical address, and says what is frozen and what is not', () => {
    expect(edition.head.join('\n')).toContain(
      `<link rel="canonical" href="https://example.org/a/${story.path}editions/2026-01-01/" />`,
    );
    expect(edition.body).toContain('text and sources are frozen');
    expect(edition.body).toContain('the program that shows them is not');
    expect(edition.root).toBe('../../../');
  });

  it('is named by the page of the story that goes on', () => {
    expect(reader.body).toContain(`href="../${frozen.path}"`);
  });
});

describe('A page by its path', () => {
  it.each([
    ['', true],
    [story.path, true],
    [`${story.path}corrections/`, true],
    [frozen.path, true],
    [`${story.path}${event.id}/`, true],
    [`${story.path}nothing/`, false],
    ['nowhere/', false],
  ])('%j is there: %j', (path, there) => {
    expect(pageAt(site, path) !== null).toBe(there);
  });
});
