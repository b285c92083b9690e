import { page } from '../words/index.ts';
import type { Site, SiteStory } from './site.ts';

interface FootProps {
  readonly site: Site;
  readonly story: SiteStory;
  /** The way from the page to the story's folder. */
  readonly storyRoot: string;
  /** The way from the page to the site's root. */
  readonly root: string;
}

/** Under the chronology: how the story was made, its corrections, its data, its editions. */
export function Foot({ site, story, storyRoot, root }: FootProps) {
  const { core, editions, edition } = story;
  const { name, email, url } = core.contact;
  const contact = email ? `mailto:${email}` : url;
  return (
    <footer className="app-foot">
      {core.method && <p>{core.method}</p>}
      <ul>
        <li>{contact ? <a href={contact}>{name}</a> : name}</li>
        <li>
          <a href={`${storyRoot}corrections/`}>{page.corrections}</a>
        </li>
        {site.siteUrl && !edition && (
          <li>
            <a href={`${storyRoot}feed.xml`}>{page.feed}</a>
          </li>
        )}
        <li>
          <a href={`${storyRoot}data/events.json`}>{page.data}</a>
        </li>
        {!edition && (
          <li>
            <a href={`${root}studio/`}>{page.studio}</a>
          </li>
        )}
        <li>
          <a href={`${root}licences.txt`}>{page.licences}</a>
        </li>
        {editions.map(({ day, path }) => (
          <li key={day}>
            <a href={root + path}>{page.edition(day)}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
