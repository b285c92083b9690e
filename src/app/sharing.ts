import { formatDate, type StoryCore, type StoryEvent } from '../story/index.ts';
import { type Language, share } from '../words/index.ts';
import { writeAddress } from './address.ts';
import { settable } from './settable.ts';
import { type Shown, shownAtFirst, type Theme } from './state.ts';

/** What of a view goes into an embed. */
export interface EmbedChoice {
  readonly withEvent: boolean;
  readonly withWindow: boolean;
  readonly theme: Theme;
  readonly language: Language;
}

/** What of a view changes what is drawn, and a frame does not draw. */
const leftOut = ['gap', 'since', 'coverage', 'countries', 'types', 'q'];

/** Whether a frame shows less than what is shown. */
export function isMoreThanAFrame(shown: Shown, core: StoryCore): boolean {
  const query = new URLSearchParams(writeAddress(shown, core));
  return leftOut.some(name => query.has(name));
}

/** The parameters of an embed that shows what is shown, as far as it is chosen. */
export function parametersOf(shown: Shown, core: StoryCore, choice: EmbedChoice): URLSearchParams {
  const event = choice.withEvent ? shown.event : null;
  const first = shownAtFirst(core, { event, asOf: shown.asOf });
  const window = choice.withWindow ? shown.window : first.window;
  const { theme, language } = choice;
  const query = writeAddress({ ...shown, event, window, theme, language }, core);
  const parameters = new URLSearchParams(query);
  for (const name of [...parameters.keys()])
    if (!settable.some(known => known === name)) parameters.delete(name);
  return parameters;
}

/** The still picture of the open event, or of the story, and what it shows in words. */
export function pictureOf(core: StoryCore, event: StoryEvent | undefined, home: string, locale: string) {
  const address = `${home}pictures/${encodeURIComponent(event?.id ?? 'story')}.png`;
  const lanes = core.lanes.map(({ name }) => name).join(', ');
  const alt = event
    ? share.altEvent(event.title, formatDate(event.date, locale), core.title)
    : share.altStory(core.title, lanes);
  return { address, alt };
}

const edition = /editions\/([^/]+)\/$/;

/** The day of a frozen edition, from the address of its page; null for the story that goes on. */
export function editionOf(home: string): string | null {
  return edition.exec(home)?.[1] ?? null;
}

/** The page of the story that goes on. */
export function livingHome(home: string): string {
  return home.replace(edition, '');
}

/** The page of an edition of a story. */
export function editionHome(home: string, day: string): string {
  return `${livingHome(home)}editions/${day}/`;
}

/** The day of the newest edition of the page's story, from the page's data block; null where there is none. */
export function newestEdition(block: string | null): string | null {
  try {
    const day: unknown = JSON.parse(block ?? '').newestEdition;
    return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
  } catch {
    return null;
  }
}

/** One line that says where it is from. */
export function creditLine(
  core: StoryCore,
  event: StoryEvent | undefined,
  link: string,
  locale: string,
): string {
  const rest = share.creditTimeline(core.title, core.contact.name, link);
  return event ? share.creditOf(event.title, formatDate(event.date, locale), rest) : rest;
}
