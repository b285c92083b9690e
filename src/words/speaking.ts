import type { Frame } from './en/frame.ts';
import type { More } from './en/more.ts';
import type { PageWords } from './en/page.ts';
import type { Read } from './en/read.ts';
import type { Say } from './en/say.ts';
import type { Share } from './en/share.ts';
import type { Take } from './en/take.ts';
import type { Views } from './en/views.ts';
import type { Language } from './language.ts';

/*
 * What the interface says, in the language that is spoken. English is the type: every other language has just its
 * messages, no fewer and no more. The parts are apart because they load apart; each is there before what uses it draws.
 */

/** What the first view says, of a page and of a frame. */
export let say: Say;
/** What is said of an event and its accounts. */
export let read: Read;
/** What the views say that set things side by side: accounts, positions, promises, links, the guided story. */
export let views: Views;
/** What menus, notices, search and keys say. */
export let more: More;
/** What is said where a reader cites, keeps and takes data. */
export let take: Take;
/** What is said where a reader shares, and where a class is taught. */
export let share: Share;
/** What only a frame says. */
export let frame: Frame;
/** What only the pages say that are built ahead. */
export let page: PageWords;

export interface Catalogue {
  readonly say: Say;
  readonly read: Read;
  readonly views: Views;
  readonly more: More;
  readonly take: Take;
  readonly share: Share;
  readonly frame: Frame;
  readonly page: PageWords;
}

let spoken: Language = 'en';

/** The language that is spoken. */
export function spokenLanguage(): Language {
  return spoken;
}

/** How a language writes counts. */
export interface Counter {
  /** '1,200' */
  readonly number: (count: number) => string;
  /** '1 event', '1,200 events': the noun in the number that the language's plural rules ask for. */
  readonly counted: (count: number, one: string, other: string) => string;
}

/** The counts of a language; the rules of its plurals are made when they are first asked. */
export function counter(language: Language): Counter {
  let plurals: Intl.PluralRules | undefined;
  const number = (count: number) => count.toLocaleString(language);
  const counted = (count: number, one: string, other: string) => {
    plurals ??= new Intl.PluralRules(language);
    return `${number(count)} ${plurals.select(count) === 'one' ? one : other}`;
  };
  return { number, counted };
}

/** Speaks a language from now on, or with null more of the same: what has been drawn must be drawn anew. */
export function speak(language: Language | null, parts: Partial<Catalogue>): void {
  spoken = language ?? spoken;
  say = parts.say ?? say;
  read = parts.read ?? read;
  views = parts.views ?? views;
  more = parts.more ?? more;
  take = parts.take ?? take;
  share = parts.share ?? share;
  frame = parts.frame ?? frame;
  page = parts.page ?? page;
}
