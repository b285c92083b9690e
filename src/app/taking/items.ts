import type { Day, StoryEvent, StoryIndex } from '../../story/index.ts';
import { formatDayWords, parseDay, windowWords } from '../../story/index.ts';
import { type CslItem, cslOfEvent, cslOfSource, cslOfView } from '../../taking/index.ts';
import { spokenLanguage, take } from '../../words/index.ts';
import type { App } from '../context.ts';
import { sourceSign } from '../kept.ts';
import { addressOf, addressOfEvent, type LinkRoots } from '../links.ts';
import type { Shown } from '../state.ts';
import { localeOf } from '../words.ts';

/** Something to be cited, and what it is on the reading list. */
export interface Item {
  readonly csl: CslItem;
  /** As the reading list has it; null for a view, which is no part of a list. */
  readonly kept: string | null;
}

/** What makes items: the story, its sources, and how to find them. */
export interface Making extends Pick<App, 'core' | 'locale' | 'roots'> {
  /** The story's title as the page has it; `core` is in the story's own words. */
  readonly title: string;
  readonly index: StoryIndex;
  /** Against which relative addresses are read. */
  readonly base: string;
  readonly accessed: Day;
}

/** Today where the reader is: the day on which a cited page was looked at. */
export function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? (0 as Day);
}

export function eventItem(event: StoryEvent, making: Making): Item {
  const cited = { address: pageOf(event.id, making), accessed: making.accessed };
  return {
    csl: cslOfEvent(event, making.core, cited, localeOf(making.core.language)),
    kept: event.id,
  };
}

/** A source of the story; null while it is not there. */
export function sourceItem(id: string, { index, accessed }: Making): Item | null {
  const source = index.source(id);
  return source ? { csl: cslOfSource(source, index.outlet, accessed), kept: sourceSign + id } : null;
}

/** What the page shows, by the address at which it is shown, and so in the words that stand there. */
export function viewItem(shown: Shown, making: Making): Item {
  const { core, title, locale, roots, base, accessed } = making;
  const language = title === core.title ? core.language : spokenLanguage();
  const { from, to } = shown.window;
  const what = shown.view === 'timeline' ? windowWords(from, to, locale) : take.viewNames[shown.view];
  const words = shown.asOf === null ? what : take.asKnownOn(what, formatDayWords(shown.asOf, locale));
  const address = new URL(addressOf(shown, core, roots), base).href.replace(/\?$/, '');
  return { csl: cslOfView({ ...core, title, language }, { address, accessed }, words), kept: null };
}

/** Full address of an event's page. */
export function pageOf(
  event: string,
  { roots, base }: { readonly roots: LinkRoots; readonly base: string },
): string {
  return new URL(addressOfEvent(event, { theme: 'auto' }, roots), base).href;
}

/** Every source that an event rests on, in the order of its accounts. */
export function sourcesOfEvent(event: string, index: StoryIndex): readonly string[] {
  return [...new Set([...index.accountsOf(event), ...index.positionsOf(event)].map(({ source }) => source))];
}
