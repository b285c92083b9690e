import {
  type Day,
  type Facet,
  type Filters,
  facets,
  formatDay,
  type LanePair,
  limits,
  noFilters,
  parseDay,
  type StoryCore,
} from '../story/index.ts';
import { readLanguage } from '../words/index.ts';
import { readKept } from './kept.ts';
import {
  contents,
  orientations,
  type Shown,
  shownAtFirst,
  type Theme,
  type TimeWindow,
  themes,
  type View,
  views,
  wholeStory,
} from './state.ts';

/** How an address names sources of no country. */
const noCountry = 'none';
/** How an address names the guide's list of chapters. */
const contentsName = 'contents';
/** An outlet by its id, or a country's outlets. Whether the story has them shows when its sources have come. */
const tellers = /^[a-z0-9:-]+$/;
/** A window may reach this many times the story's length beyond its ends; what lies farther out is a mistake. */
const slack = 1;

/**
 * Reads what a page is to show from the query of its address. Whatever is missing, unknown or wrong is left at its
 * default, field by field; nothing throws.
 */
export function readAddress(search: string, core: StoryCore): Shown {
  const parameters = new URLSearchParams(search);
  const event = readEvent(parameters.get('event'), core);
  const asOf = readDay(parameters.get('as-of'), core);
  const since = readDay(parameters.get('since'), core);
  const chapter = readChapter(parameters.get('chapter'), core);
  const first = shownAtFirst(core, { event, asOf, chapter });
  const query = cutQuery(parameters.get('q') ?? '');
  return {
    window: readWindow(parameters, first.window, core),
    event,
    compare: event !== null && parameters.get('compare') === '1',
    query,
    resultsOnly: query !== '' && parameters.get('only') === '1',
    filters: readFilters(parameters, core),
    told: tellers.exec(parameters.get('told') ?? '')?.[0] ?? null,
    coverage: parameters.get('coverage') === '1',
    even: parameters.get('spacing') === 'even',
    issue: core.issues.find(({ id }) => id === parameters.get('issue'))?.id ?? null,
    view: readView(parameters.get('view'), event) ?? first.view,
    asOf,
    since: since !== null && asOf !== null && since < asOf ? since : null,
    gap: readPair(parameters.get('gap'), core),
    orientation: oneOf(orientations, parameters.get('orientation')),
    theme: oneOf<Theme>(themes, parameters.get('theme')) ?? first.theme,
    language: readLanguage(parameters.get('lang')) ?? first.language,
    kept: readKept(parameters.get('list')),
    chapter,
    present: parameters.has('present') && parameters.get('present') !== '0',
  };
}

/**
 * Writes the query of the address, '?' included, or '' where everything is as a bare address shows it. A window is
 * widened to whole days; its last day is named inclusively.
 */
export function writeAddress(shown: Shown, core: StoryCore): string {
  const first = shownAtFirst(core, shown);
  const event = shown.event === null ? undefined : core.events[shown.event];
  const days = wholeDays(shown.window);
  const parts: string[] = [];
  const add = (name: string, value: string) => parts.push(`${name}=${value}`);
  if (shown.chapter !== null) add('chapter', core.chapters[shown.chapter]?.id ?? contentsName);
  if (event) add('event', event.id);
  if (event && shown.compare) add('compare', '1');
  if (days.from !== first.window.from || days.to !== first.window.to) {
    add('from', formatDay(days.from as Day));
    add('to', formatDay((days.to - 1) as Day));
  }
  const query = cutQuery(shown.query);
  if (query) parts.push(new URLSearchParams({ q: query }).toString());
  if (query && shown.resultsOnly) add('only', '1');
  for (const facet of facets) {
    const values = shown.filters[facet];
    if (values.length > 0)
      add(
        facet,
        [...values]
          .sort()
          .map(value => value || noCountry)
          .join(','),
      );
  }
  if (shown.told) add('told', shown.told);
  if (shown.coverage) add('coverage', '1');
  if (shown.even) add('spacing', 'even');
  if (shown.issue) add('issue', shown.issue);
  if (shown.view !== first.view) add('view', shown.view);
  if (shown.asOf !== null) add('as-of', formatDay(shown.asOf));
  if (shown.since !== null) add('since', formatDay(shown.since));
  if (shown.gap) add('gap', shown.gap.map(lane => core.lanes[lane]?.id ?? '').join(','));
  if (shown.orientation) add('orientation', shown.orientation);
  if (shown.theme !== first.theme) add('theme', shown.theme);
  if (shown.language !== first.language) add('lang', shown.language);
  if (shown.kept) add('list', shown.kept);
  if (shown.present) add('present', '1');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The theme alone, for a page that has no story yet. */
export function readTheme(search: string): Theme {
  return oneOf<Theme>(themes, new URLSearchParams(search).get('theme')) ?? 'auto';
}

/** Trimmed and cut, never within a character. */
function cutQuery(query: string): string {
  return Array.from(query.trim()).slice(0, limits.query).join('').trim();
}

/** The window widened to whole days. */
export function wholeDays(window: TimeWindow): TimeWindow {
  const from = Math.floor(window.from);
  return { from, to: Math.max(Math.ceil(window.to), from + 1) };
}

/** A worksheet is one of an event. */
function readView(name: string | null, event: number | null): View | null {
  const view = oneOf<View>(views, name);
  return view === 'worksheet' && event === null ? null : view;
}

function readEvent(id: string | null, core: StoryCore): number | null {
  const index = id ? core.events.findIndex(event => event.id === id) : -1;
  return index >= 0 ? index : null;
}

function readChapter(id: string | null, core: StoryCore): number | null {
  const index = core.chapters.findIndex(chapter => chapter.id === id);
  if (index >= 0) return index;
  return id === contentsName && core.chapters.length > 0 ? contents : null;
}

/** The first two lanes of the story that are named; null where there are not two. */
function readPair(text: string | null, core: StoryCore): LanePair | null {
  const named = new Set(text?.split(',').map(id => core.lanes.findIndex(lane => lane.id === id)));
  const [a, b] = [...named].filter(lane => lane >= 0);
  return a === undefined || b === undefined ? null : a < b ? [a, b] : [b, a];
}

function readWindow(parameters: URLSearchParams, otherwise: TimeWindow, core: StoryCore): TimeWindow {
  const from = readDay(parameters.get('from'), core);
  const last = readDay(parameters.get('to'), core);
  const length = otherwise.to - otherwise.from;
  if (from !== null && last !== null) return last >= from ? { from, to: last + 1 } : otherwise;
  if (from !== null) return { from, to: from + length };
  if (last !== null) return { from: last + 1 - length, to: last + 1 };
  return otherwise;
}

/** A day of the calendar, not too far from the story; null for all else. */
function readDay(text: string | null, core: StoryCore): Day | null {
  const day = parseDay(text ?? '');
  const whole = wholeStory(core);
  const reach = (whole.to - whole.from) * slack + 366;
  return day !== null && day >= whole.from - reach && day <= whole.to + reach ? day : null;
}

function readFilters(parameters: URLSearchParams, core: StoryCore): Filters {
  const known = knownValues(core);
  const read = (facet: Facet) => {
    const values = new Set((parameters.get(facet) ?? '').split(','));
    const named = [...values].filter(value => value !== '').map(value => (value === noCountry ? '' : value));
    return named.filter(value => known[facet].has(value)).sort();
  };
  if (!facets.some(facet => parameters.has(facet))) return noFilters;
  return {
    actors: read('actors'),
    issues: read('issues'),
    kinds: read('kinds'),
    countries: read('countries'),
    types: read('types'),
  };
}

/** What a filter may name in this story. */
export function knownValues(core: StoryCore): Readonly<Record<Facet, ReadonlySet<string>>> {
  return {
    actors: new Set(core.actors.map(actor => actor.id)),
    issues: new Set(core.issues.map(issue => issue.id)),
    kinds: new Set(core.kinds.map(kind => kind.id)),
    countries: new Set(core.events.flatMap(event => event.coverage.countries)),
    types: new Set<string>(core.events.flatMap(event => event.coverage.types)),
  };
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find(known => known === value) ?? null;
}
