import { type ReactNode, StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StillShell } from '../app/index.ts';
import { Chronology, EventArticle } from '../reader/index.ts';
import { formatDate, type StoryEvent } from '../story/index.ts';
import { page } from '../words/index.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { Foot } from './Foot.tsx';
import { feed, sitemap } from './feed.ts';
import { headTags } from './head.ts';
import { escapeHtml } from './html.ts';
import { eventJsonLd, storyJsonLd } from './jsonLd.ts';
import { Notes } from './Notes.tsx';
import { oembedDocument, oembedFile, pageAddress } from './oembed.ts';
import { livingStories, type Page, rootFrom, type Site, type SiteStory, type TextFile } from './site.ts';
import { speakAs } from './speakAs.ts';
import { type Prepared, prepare, Stills, shownFirst } from './stills.tsx';

export { pictureSvg } from './Picture.tsx';
export type { Edition, Page, Site, SiteStory, TextFile } from './site.ts';
export { type Prepared, prepare } from './stills.tsx';

/** The page of a whole story, as it stands at its own address or, the first story's, at the root. */
export function readerPage(site: Site, of: Prepared, path = of.story.path): Page {
  const { story, index, locale } = of;
  speakAs(story.core.language);
  const { core, detail } = story;
  const root = rootFrom(path);
  const storyRoot = path === story.path ? './' : root + story.path;
  const head = headTags({
    site,
    story,
    event: null,
    title: `${story.edition ? page.editionTitle(core.title, story.edition.day) : core.title} – Démarche`,
    description: core.description,
    alt: page.timelineOf(core.title),
    jsonLd: storyJsonLd(story, site.siteUrl && pageAddress(site.siteUrl, story, null)),
  });
  const body = markup(
    <>
      <StillShell
        core={core}
        counts={of.counts}
        index={of.chart}
        shown={shownFirst(of, null)}
        roots={{ home: './', pages: storyRoot }}
        stories={storyLinks(site, root)}
        notices={<Notes edition={story.edition} locale={locale} living="../../" />}
        chart={<Stills of={of} event={null} />}
        side={null}
      />
      <main id="chronology" className="app-chronology">
        <Chronology
          core={core}
          index={index}
          detail={detail}
          events={core.events}
          locale={locale}
          eventHref={id => `${storyRoot}${id}/`}
          onOpen={() => {}}
          openedId={null}
          plainLinks
        />
      </main>
      <Foot site={site} story={story} storyRoot={storyRoot} root={root} />
    </>,
  );
  return {
    path,
    root,
    language: core.language,
    head,
    body,
    block: block(site, story, root, storyRoot, null),
  };
}

/** The page of one event: all its accounts, and the ways to the rest. */
export function eventPage(site: Site, of: Prepared, at: number): Page | null {
  const { story, index, locale } = of;
  speakAs(story.core.language);
  const { core, detail } = story;
  const event = core.events[at];
  if (!event) return null;
  const path = `${story.path}${event.id}/`;
  const root = rootFrom(path);
  const address = site.siteUrl && pageAddress(site.siteUrl, story, event.id);
  const head = headTags({
    site,
    story,
    event: event.id,
    title: `${event.title} – ${core.title} – Démarche`,
    description: index.summaryOf(event.id) ?? core.description,
    alt: eventAlt(event, core.title, locale),
    jsonLd: eventJsonLd(event, index, address),
  });
  const side = (
    <EventArticle
      event={event}
      reading={{ core, index, locale }}
      detail={detail}
      eventHref={id => `../${id}/`}
      address={address}
      previous={core.events[at - 1] ?? null}
      next={core.events[at + 1] ?? null}
      storyHref="../"
    />
  );
  const body = markup(
    <StillShell
      core={core}
      counts={of.counts}
      index={of.chart}
      shown={shownFirst(of, at)}
      roots={{ home: '../', pages: '../' }}
      stories={storyLinks(site, root)}
      notices={
        <Notes edition={story.edition} locale={locale} living={`${root}${livingPath(story)}${event.id}/`} />
      }
      chart={<Stills of={of} event={at} />}
      side={side}
    />,
  );
  return {
    path,
    root,
    language: core.language,
    head,
    body,
    block: block(site, story, root, '../', event.id),
  };
}

/** What was wrong in the story and was put right. */
export function correctionsPage(of: Prepared): Page {
  const { story, index, locale } = of;
  speakAs(story.core.language);
  const path = `${story.path}corrections/`;
  return {
    path,
    root: rootFrom(path),
    language: story.core.language,
    head: [`<title>${escapeHtml(`${page.corrections} – ${story.core.title} – Démarche`)}</title>`],
    body: markup(<CorrectionList story={story} index={index} locale={locale} />),
    block: null,
  };
}

/** The page for an address that is none; it may stand at any depth, so it names everything from the site's base. */
export function missingPage({ base, stories }: Site): Page {
  speakAs('en');
  const body = markup(
    <>
      <header className="app-header">
        <a className="app-wordmark" href={base}>
          Démarche
        </a>
      </header>
      <main className="app-text">
        <h1>There is no such page</h1>
        <p>The address may have been cut off, or the event may have another name now.</p>
        <ul>
          {stories
            .filter(({ edition }) => edition === null)
            .map(({ path, core }) => (
              <li key={path}>
                <a href={base + path}>{core.title}</a>
              </li>
            ))}
        </ul>
      </main>
    </>,
  );
  const head = ['<title>No such page – Démarche</title>', '<meta name="robots" content="noindex" />'];
  return { path: '404.html', root: base, language: 'en', head, body, block: null };
}

/** The page at a path from the site's root; null where there is none. */
export function pageAt(site: Site, path: string): Page | null {
  const story =
    path === ''
      ? site.stories[0]
      : site.stories
          .filter(({ path: own }) => path.startsWith(own))
          .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!story) return null;
  const prepared = prepare(story);
  const rest = path.slice(story.path.length);
  if (path === '' || rest === '') return readerPage(site, prepared, path);
  if (rest === 'corrections/') return correctionsPage(prepared);
  return eventPage(site, prepared, prepared.index.indexOf(rest.replace(/\/$/, '')));
}

/** What is written for other programs: feeds, oEmbed documents, the sitemap; none where the address is not known. */
export function textFiles(site: Site): readonly TextFile[] {
  const { siteUrl, stories } = site;
  if (siteUrl === null) return [];
  const documents = stories.flatMap(story => {
    speakAs(story.core.language);
    return [null, ...story.core.events].map((event): TextFile => {
      const { title } = event ?? story.core;
      const alt = event
        ? eventAlt(event, story.core.title, story.core.language)
        : page.timelineOf(story.core.title);
      const document = oembedDocument({ siteUrl, story, event: event?.id ?? null, title, alt });
      return [story.path + oembedFile(event), JSON.stringify(document)];
    });
  });
  const feeds = livingStories(site).map(story => feed(siteUrl, story));
  return [...documents, ...feeds, sitemap(siteUrl, site)];
}

function eventAlt(event: StoryEvent, story: string, locale: string): string {
  return page.onTimeline(event.title, formatDate(event.date, locale), story);
}

function storyLinks(site: Site, root: string) {
  return livingStories(site).map(({ path, core }) => ({ title: core.title, href: root + path }));
}

function livingPath({ path }: SiteStory): string {
  return path.replace(/editions\/[^/]+\/$/, '');
}

function block(
  site: Site,
  story: SiteStory,
  root: string,
  storyRoot: string,
  event: string | null,
): Page['block'] {
  const others = storyLinks(site, root);
  return {
    story: story.id,
    core: storyRoot + story.coreFile,
    detail: storyRoot + story.detailFile,
    ...(story.translationFiles && { translations: story.translationFiles }),
    home: event === null ? './' : '../',
    pages: storyRoot,
    ...(event !== null && { event }),
    ...(others.length > 1 && { stories: others }),
    ...(story.edition && { edition: story.edition.day }),
    ...(story.editions[0] && { newestEdition: story.editions[0].day }),
  };
}

function markup(content: ReactNode): string {
  return renderToStaticMarkup(<StrictMode>{content}</StrictMode>);
}
