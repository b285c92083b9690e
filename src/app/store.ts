import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Day, type Facet, type Filters, type LanePair, noFilters } from '../story/index.ts';
import type { Language } from '../words/index.ts';
import { type Shown, type Theme, type TimeWindow, type View, windowWith } from './state.ts';

export interface AppState extends Shown {
  /** Events of a cluster that zoom cannot part, shown as a list beside the chart. */
  readonly list: readonly number[] | null;
  /** Whether single keys do anything; those who speak to their computer may not want them. */
  readonly keys: boolean;
  /** Whether the story unfolds by itself. */
  readonly playing: boolean;
  /** One of `paces`. */
  readonly pace: number;
  /** What is to be said of how something was reached, or not; null where it was simply opened. */
  readonly said: string | null;
  /** First day of the gap that the reader has chosen; null where what is in view decides. */
  readonly gapAt: Day | null;
  /** Where the guided story was left, to be taken up again; null where it has not been read. */
  readonly left: number | null;
  /** What is open of the dialog in which a reader cites, keeps and takes data. */
  readonly taking: Taking | null;
  /** The browser's language, while it is offered to the reader. */
  readonly offered: Language | null;
  /** Whether the guided story is offered, to whoever opens the story for the first time. */
  readonly invited: boolean;
  /** Whether the reading list is kept on this device and so not in the address. */
  readonly keptHere: boolean;
}

export const takings = ['cite', 'list', 'data'] as const;
export type Taking = (typeof takings)[number];

/** What a reader can do; each is named by what they did. */
export interface AppActions {
  /** The end of a pan, a zoom or a flight. */
  readonly moveWindow: (window: TimeWindow) => void;
  readonly openEvent: (event: number) => void;
  readonly closeEvent: () => void;
  readonly say: (words: string) => void;
  /** Sets the open event's accounts side by side, or back into the panel. */
  readonly compareAccounts: (compare: boolean) => void;
  readonly openList: (events: readonly number[]) => void;
  readonly closeList: () => void;
  readonly search: (query: string) => void;
  readonly showResultsOnly: (only: boolean) => void;
  /** Sets what a facet is restricted to; an empty list lifts the restriction. */
  readonly restrict: (facet: Facet, values: readonly string[]) => void;
  /** Restricts the story to what an outlet's or a country's sources tell; null lifts that. */
  readonly tellBy: (told: string | null) => void;
  readonly showCoverage: (coverage: boolean) => void;
  /** Gives each day with events the same room, or draws time to scale. */
  readonly spaceEvenly: (even: boolean) => void;
  readonly clearFilters: () => void;
  /** Takes one of the ways that are offered where nothing is found. */
  readonly loosen: (filters: Filters, query: string, told: string | null) => void;
  /** Shows what was known on a day, or with null the whole story. The window moves by what it takes to hold the day. */
  readonly setAsOf: (day: Day | null) => void;
  /** Compares the as-of day with an earlier one; a later one compares nothing. */
  readonly compareSince: (day: Day | null) => void;
  /** Measures the time between the meetings of two lanes, in the story's order, or with null no longer. */
  readonly measureGaps: (pair: LanePair | null) => void;
  /** Chooses one of the gaps and turns to its days. */
  readonly turnToGap: (from: Day, window: TimeWindow, said: string) => void;
  /** Turns to a chapter of the guided story, or to its contents, and to the days that it tells of. */
  readonly readChapter: (chapter: number, window: TimeWindow) => void;
  readonly leaveGuide: () => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly choosePace: (pace: number) => void;
  /** Chooses the issue whose positions are shown on the line of time. */
  readonly chooseIssue: (issue: string) => void;
  readonly switchView: (view: View) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** Opens the dialog at one of its parts, or closes it. */
  readonly take: (taking: Taking | null) => void;
  /** What is put aside from now on, and whether the list is kept on this device. */
  readonly keep: (kept: string, here: boolean) => void;
  /** Shows the page to a class, or to one reader again. */
  readonly showToClass: (present: boolean) => void;
  readonly switchKeys: (keys: boolean) => void;
  /** Back, forward, or a link that says all: shows just that. */
  readonly goTo: (shown: Shown) => void;
}

export type AppStore = StoreApi<AppState & AppActions>;

/** The state of one page: what its address can say and the list of a cluster. No DOM, no clock. */
export function createAppStore(shown: Shown): AppStore {
  return createStore<AppState & AppActions>()(set => ({
    ...shown,
    list: null,
    keys: true,
    playing: false,
    pace: 1,
    left: null,
    gapAt: null,
    said: null,
    taking: null,
    keptHere: false,
    offered: null,
    invited: false,
    moveWindow: window =>
      set(state =>
        Number.isFinite(window.from) && window.to > window.from && !sameWindow(state.window, window)
          ? { window }
          : state,
      ),
    openEvent: event => set({ event, list: null, compare: false, said: null }),
    closeEvent: () => set({ event: null, compare: false, said: null }),
    say: said => set({ said }),
    compareAccounts: compare => set(state => ({ compare: compare && state.event !== null })),
    openList: list => set({ list, event: null, compare: false }),
    readChapter: (chapter, window) =>
      set({
        chapter,
        window,
        left: chapter,
        event: null,
        compare: false,
        list: null,
        said: null,
        view: 'timeline',
      }),
    measureGaps: gap => set({ gap, gapAt: null }),
    turnToGap: (gapAt, window, said) => set({ gapAt, window, said }),
    leaveGuide: () => set({ chapter: null }),
    closeList: () => set({ list: null }),
    search: query => set(state => ({ query, resultsOnly: state.resultsOnly && query.trim() !== '' })),
    showResultsOnly: resultsOnly => set({ resultsOnly }),
    restrict: (facet, values) =>
      set(state => ({ filters: { ...state.filters, [facet]: [...values].sort() } })),
    showCoverage: coverage => set({ coverage }),
    spaceEvenly: even => set({ even }),
    tellBy: told => set({ told }),
    clearFilters: () => set({ filters: noFilters, told: null }),
    loosen: (filters, query, told) =>
      set(state => ({ filters, query, told, resultsOnly: state.resultsOnly && query !== '' })),
    setAsOf: asOf =>
      set(state => ({
        asOf,
        playing: state.playing && asOf !== null,
        since: earlier(state.since, asOf),
        window: asOf === null ? state.window : windowWith(state.window, asOf),
      })),
    compareSince: since => set(state => ({ since: earlier(since, state.asOf) })),
    play: () => set(state => ({ playing: state.asOf !== null })),
    pause: () => set({ playing: false }),
    choosePace: pace => set({ pace }),
    chooseIssue: issue => set({ issue }),
    switchView: view => set({ view, list: null, chapter: null, compare: false }),
    chooseTheme: theme => set({ theme }),
    chooseLanguage: language => set({ language, offered: null }),
    take: taking => set({ taking }),
    keep: (kept, keptHere) => set({ kept, keptHere }),
    showToClass: present => set({ present }),
    switchKeys: keys => set({ keys }),
    // What was put aside stays so: Back undoes what was opened, not what was kept.
    goTo: next => set(({ kept }) => ({ ...next, kept, list: null, playing: false, gapAt: null })),
  }));
}

/** The day, if it lies before the other. */
function earlier(since: Day | null, asOf: Day | null): Day | null {
  return since !== null && asOf !== null && since < asOf ? since : null;
}

function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.from === b.from && a.to === b.to;
}
