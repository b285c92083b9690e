import type { TimeWindow } from '../chart/index.ts';
import { type Day, type Filters, type LanePair, noFilters, type StoryCore } from '../story/index.ts';
import { interfaceLanguage, type Language } from '../words/index.ts';

export type { TimeWindow };

export const views = ['timeline', 'positions', 'chronology', 'promises', 'worksheet'] as const;
export const orientations = ['horizontal', 'vertical'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

/** In the place of a chapter: the guide's own first page, which lists them. */
export const contents = -1;

/** How fast the story unfolds when it is played, against one event in 900 ms. */
export const paces = [0.5, 1, 2, 4] as const;

export type View = (typeof views)[number];
export type Orientation = (typeof orientations)[number];
export type Theme = (typeof themes)[number];

/** What the reader sees, as far as an address can say it. */
export interface Shown {
  /** Days since 1970-01-01, fractional; half-open. */
  readonly window: TimeWindow;
  /** Index of the open event. */
  readonly event: number | null;
  /** Whether the open event's accounts stand side by side. */
  readonly compare: boolean;
  readonly query: string;
  /** Whether the query is a filter too. */
  readonly resultsOnly: boolean;
  readonly filters: Filters;
  /** Whose sources alone tell the story: an outlet's id or 'country:cn'; null for all. */
  readonly told: string | null;
  /** Whether the line shows by each mark how widely its event is reported. */
  readonly coverage: boolean;
  /** Whether each day with events has the same room on the line; else time is drawn to scale. */
  readonly even: boolean;
  readonly view: View;
  /** The issue whose positions are shown on the line of time; null for the one most spoken of. */
  readonly issue: string | null;
  /** The last day of what is known to the page; null for the whole story. */
  readonly asOf: Day | null;
  /** The earlier day with which `asOf` is compared; null without `asOf`. */
  readonly since: Day | null;
  /** The lanes between whose meetings the time is measured, in the story's order; null where none is. */
  readonly gap: LanePair | null;
  /** Which way time runs; null for what suits the page: downward on a phone, else to the right. */
  readonly orientation: Orientation | null;
  readonly theme: Theme;
  /** In which the page speaks. */
  readonly language: Language;
  /** Events and sources put aside, in the reader's order; see kept.ts. */
  readonly kept: string;
  /** Index of the chapter of the guided story that is read, or `contents`; null where none is. */
  readonly chapter: number | null;
  /** Whether the page is shown to a class: larger, its chapters turned by key. */
  readonly present: boolean;
}

/** What an address may name that decides which days a page opens on. */
type Named = Partial<Pick<Shown, 'event' | 'asOf' | 'chapter'>>;

/**
 * What a page shows whose address says nothing but, perhaps, an event, a chapter and a day to look back from: the
 * chapter, else the opening one, moved by whole days so that the event stands in its middle, or else the day at two
 * thirds of it, where the chapter does not hold it. An event after that day counts for nothing.
 */
export function shownAtFirst(core: StoryCore, named: Named = {}): Shown {
  const { event = null, asOf = null, chapter = null } = named;
  return {
    window: firstWindow(core, { event, asOf, chapter }),
    event,
    compare: false,
    query: '',
    resultsOnly: false,
    filters: noFilters,
    told: null,
    coverage: false,
    even: false,
    view: 'timeline',
    issue: null,
    asOf,
    since: null,
    gap: null,
    orientation: null,
    theme: 'auto',
    language: interfaceLanguage(core.language),
    kept: '',
    chapter,
    present: false,
  };
}

function firstWindow(core: StoryCore, { event, asOf, chapter }: Required<Named>): TimeWindow {
  const opening = core.chapters.findIndex(({ id }) => id === core.opening);
  const window = chapterWindow(core, chapter ?? Math.max(0, opening));
  const date = event === null ? undefined : core.events[event]?.date;
  // Where an event stands that was still to come, a page that looks back may not tell.
  const isOver = date !== undefined && (asOf === null || date.from <= asOf);
  const day = isOver ? date.from : asOf;
  return day === null ? window : windowWith(window, day, isOver ? 1 / 2 : backShare);
}

/** Of a window that looks back from a day, so much lies before the day. */
const backShare = 2 / 3;

/** The window moved by whole days so that a day which it does not hold stands at a share of its length. */
export function windowWith(window: TimeWindow, day: Day, share = backShare): TimeWindow {
  if (day >= window.from && day < window.to) return window;
  const length = window.to - window.from;
  const from = day - Math.floor(length * share);
  return { from, to: from + length };
}

/** A chapter's stretch of time; the whole story where there is no such chapter. */
export function chapterWindow(core: StoryCore, chapter: number): TimeWindow {
  return withAir(core.chapters[chapter] ?? wholeStory(core));
}

/** A fiftieth more on both sides, in whole days as the address has them: no mark or label of the first and last days is cut. */
function withAir({ from, to }: TimeWindow): TimeWindow {
  const air = Math.ceil((to - from) * 0.02);
  return { from: from - air, to: to + air };
}

/** From the first event's first day to the last day of all, in days; the year 1970 for a story without events. */
export function wholeStory(core: StoryCore): TimeWindow {
  const first = core.events[0];
  if (!first) return { from: 0, to: 365 };
  const to = core.events.reduce((latest, event) => Math.max(latest, event.date.to), first.date.to as number);
  return { from: first.date.from, to };
}
