import type { StoryCore, StoryDetail } from '../story/index.ts';

/** A frozen state of a story: its text and sources as they were on a day. */
export interface Edition {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  /** From the site's root, '/' at the end. */
  readonly path: string;
  /** Of its files, as `npm run story -- freeze` wrote it down. */
  readonly sha256: string;
}

/** A story, or an edition of one, as the site has it. */
export interface SiteStory {
  readonly id: string;
  /** From the site's root, '/' at the end. */
  readonly path: string;
  readonly core: StoryCore;
  readonly detail: StoryDetail;
  /** Addresses from the story's folder. */
  readonly coreFile: string;
  readonly detailFile: string;
  /** Of each translation, by its language, as seen from the core; undefined where the story has none. */
  readonly translationFiles?: Readonly<Record<string, string>> | undefined;
  /** What this is, if it is an edition. */
  readonly edition: Edition | null;
  /** Of the story that goes on: all that were frozen, the newest first. */
  readonly editions: readonly Edition[];
}

export interface Site {
  /** Full address of the root, '/' at the end; null where the builder does not say. */
  readonly siteUrl: string | null;
  /** Path of the root, '/' at both ends. */
  readonly base: string;
  /** The first one stands at the root as well. */
  readonly stories: readonly SiteStory[];
}

/** One page of the site, to be filled into the template. */
export interface Page {
  /** From the site's root; a folder's page ends in '/'. */
  readonly path: string;
  /** The way from the page to the site's root: './', '../../', or an absolute path. */
  readonly root: string;
  /** BCP 47 */
  readonly language: string;
  /** Elements of the head, as HTML. */
  readonly head: readonly string[];
  /** The content before any script runs, as HTML. */
  readonly body: string;
  /** What the app reads; null for a page without it. */
  readonly block: Readonly<Record<string, unknown>> | null;
}

/** A file that is no page: its address from the root, and its text. */
export type TextFile = readonly [path: string, text: string];

/** The way up from a page to the site's root. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The stories of a site that go on, for its menu; editions belong to their story. */
export function livingStories(site: Site): readonly SiteStory[] {
  return site.stories.filter(({ edition }) => edition === null);
}
