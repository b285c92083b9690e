import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/address.ts';
import { combine } from '../../src/app/matching.ts';
import {
  axisTicks,
  chartData,
  chartIndex,
  coarsestLevel,
  greatestZoom,
  Layout,
  laneBands,
  levelScale,
  overviewBars,
  overviewScale,
  overviewTicks,
  tableMeasure,
} from '../../src/chart/index.ts';
import { checkOneFile, checkStory, joinStory, packCore, readJson } from '../../src/story/authoring.ts';
import {
  createSearch,
  facetCounts,
  formatDay,
  indexStory,
  matches,
  type StoryCore,
  type StoryDetail,
  unpackCore,
} from '../../src/story/index.ts';
import { loosen } from '../../src/story/loosen.ts';
import { eventTexts } from '../../src/timeline/index.ts';
import { drawnCount, strayNumbers, touching } from '../chart/counting.ts';
import { expectClosed } from '../story/closed.ts';
import { parts, type StoryFiles } from '../story/fixture.ts';
import { tryKnowing } from './knowing.ts';
import { pageAt, prerendered } from './page.tsx';

/** What is asked of a story beside its being read: words, an address, a place in time. */
export interface Probe {
  readonly query: string;
  readonly address: string;
  /** Shares of the story and of the zooms. */
  readonly at: number;
  readonly zoom: number;
}

/** Runs a step of a trial, which may watch how long it takes. */
export type Watch = <T>(step: string, run: () => T) => T;

const unwatched: Watch = (_, run) => run();

/**
 * Puts a story through all that is done with one: it is either found to be no story, with problems that say why, or
 * it can be indexed, searched, laid out and read. Throws at the first thing that does not hold.
 */
export function tryStory(files: StoryFiles, probe: Probe, watch: Watch = unwatched): void {
  const { core, detail, problems } = watch('check', () => checkStory(files));
  const lines = new Map(parts.map(part => [files[part].file, files[part].text.split('\n').length]));
  for (const problem of problems) {
    expect([...lines.keys()]).toContain(problem.file);
    expect(problem.found).not.toBe('');
    expect(problem.expected).not.toBe('');
    expect(problem.advice).not.toBe('');
    if (problem.line !== null) expect(problem.line).toBeLessThanOrEqual(lines.get(problem.file) ?? 0);
  }
  expect(core === null).toBe(detail === null);
  if (!core || !detail) {
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  expectClosed(core, detail);
  if (Math.floor(probe.at * 998) % 10 === 0) tryOneFile(files, core, watch);
  const carried = watch('pack', () => unpackCore(JSON.parse(JSON.stringify(packCore(core)))));
  expect(
    isDeepStrictEqual(carried, JSON.parse(JSON.stringify(core))),
    'the same after its way to the page',
  ).toBe(true);
  tryFinding(core, detail, probe, watch);
  tryKnowing(core, detail, probe, watch);
  tryChart(core, probe, watch);
  tryPages(core, detail, probe, watch);
}

/** The same story in one file is the same story. */
function tryOneFile(files: StoryFiles, core: StoryCore, watch: Watch): void {
  const read = parts.map(part => readJson(files[part].text.replace(/^\ufeff/, '')));
  if (read.some(json => 'fault' in json)) return;
  const values = read.map((json, at) => [parts[at], 'value' in json && json.value]);
  const text = joinStory(Object.fromEntries(values));
  const whole = watch('one file', () => checkOneFile({ file: 'whole.json', text }));
  expect(whole.core?.events.map(({ id }) => id)).toEqual(core.events.map(({ id }) => id));
}

function tryFinding(core: StoryCore, detail: StoryDetail, { query, at }: Probe, watch: Watch): void {
  const index = watch('index', () => indexStory(core, detail));
  const from = core.events[Math.floor(at * core.events.length)]?.date.from;
  if (from !== undefined) {
    const near = watch('between', () => index.eventsBetween(from, (from + 400) as typeof from));
    const each = core.events.flatMap(({ date }, i) => (date.from < from + 400 && date.to > from ? [i] : []));
    expect(near).toEqual(each);
  }
  const search = watch('search index', () => createSearch(core, detail));
  const own = core.events[Math.floor(at * core.events.length)]?.title.slice(0, 60) ?? '';
  for (const words of [query, own]) {
    const { events } = watch('search', () => search.search(words));
    expect(new Set(events.map(hit => hit.index)).size).toBe(events.length);
    expect(events.every(hit => core.events[hit.index] !== undefined)).toBe(true);
    const shown = readAddress('', core);
    const filters = { ...shown.filters, actors: core.actors.slice(0, 2).map(({ id }) => id) };
    const left = combine(core, filters, events, false);
    expect((left.hits?.length ?? 0) + left.hidden).toBe(events.length);
    const counts = watch('filters', () => facetCounts(core, filters));
    for (const [id, count] of [...counts.actors].slice(0, 3)) {
      const alone = matches(core, { ...shown.filters, actors: [id] });
      expect(alone.reduce((sum, byte) => sum + byte, 0)).toBe(count);
    }
    for (const way of watch('loosen', () => loosen(core, filters, words, search)))
      expect(way.count).toBeGreaterThan(0);
  }
}

function tryChart(core: StoryCore, { at, zoom }: Probe, watch: Watch): void {
  const data = watch('columns', () => chartData(core));
  const index = watch('chart index', () => chartIndex(data));
  const half = chartIndex(
    data,
    Uint8Array.from({ length: data.size }, (_, i) => i % 2),
  );
  const rest = chartIndex(
    data,
    Uint8Array.from({ length: data.size }, (_, i) => (i + 1) % 2),
  );
  const rows = laneBands(data, 600).map(band => band.rows);
  const settings = {
    rows,
    textScale: 1,
    measure: tableMeasure,
    leastWeight: 1,
    asOf: null,
  } as const;
  const { extent } = index;
  const coarsest = levelScale(coarsestLevel(extent.to - extent.from)) / 2;
  const middle = extent.from + at * (extent.to - extent.from);
  for (const [matching, others] of [
    [index, null],
    [half, rest],
  ] as const) {
    const layout = watch('layout', () => new Layout(matching, others, settings));
    for (const scale of [coarsest, coarsest * (greatestZoom / coarsest) ** zoom, greatestZoom]) {
      const window = { from: middle - 600 / scale, to: middle + 600 / scale };
      const frame = watch('frame', () => layout.frame(window, scale));
      expect(strayNumbers(frame, 'frame')).toEqual([]);
      const ids = new Set(matching.ids);
      expect(drawnCount(frame)).toBe(touching(data, frame.from, frame.to, i => ids.has(i)).length);
      const { major, minor } = watch('ticks', () => axisTicks(window, scale));
      expect(major.length + minor.length).toBeLessThan(1_000);
      expect(strayNumbers([major, minor], 'ticks')).toEqual([]);
    }
  }
  const overview = watch('overview', () => overviewScale(extent, core.focus, 1_200));
  const drawn = watch('overview', () => [overviewBars(index, overview), overviewTicks(overview, 60)]);
  expect(strayNumbers([overview, drawn], 'overview')).toEqual([]);
  const texts = eventTexts(core, 'en');
  watch('names', () =>
    core.events
      .slice(0, 200)
      .forEach((_, i) => void expect(texts.date(i) + texts.rest(i)).not.toMatch(/NaN|undefined|Invalid/)),
  );
}

/** Numbers that a drawing cannot have; a text would have its quotation marks escaped. */
const strayAttribute =
  /\s(d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|transform|viewBox)="[^"]*(NaN|Infinity|undefined)/;

/** A view of the page or an event's panel, drawn as a server would; any address gives a page that has one. */
function tryPages(core: StoryCore, detail: StoryDetail, { address, at }: Probe, watch: Watch): void {
  const state = watch('address', () => readAddress(address, core));
  expect(strayNumbers(state, 'state')).toEqual([]);
  expect(state.window.to).toBeGreaterThan(state.window.from);
  expect(readAddress(writeAddress(state, core), core)).toEqual(state);
  const event = Math.floor(at * core.events.length);
  // One view of every other story, by chance: a page is the dearest step of all.
  const queries = [address, ...viewsOf(core, event)];
  const turn = Math.floor(at * 998);
  if (turn % 2 !== 0) return;
  const page = watch('page', () => pageAt(queries[turn % queries.length] ?? '', core, detail));
  expect(page).toContain('app-header');
  expect(page, 'a part of the page that failed').not.toContain('app-waiting');
  expect(page, 'a page without its main part').not.toMatch(/<main[^>]*>(<!--[^>]*-->)*<\/main>/);
  expect(page).not.toMatch(strayAttribute);
  if (turn % 25 !== 0 || core.events.length > 300) return;
  for (const text of watch('prerendering', () => prerendered(core, detail, event))) {
    expect(text).not.toMatch(strayAttribute);
    expect(text.length).toBeGreaterThan(20);
  }
}

function viewsOf(core: StoryCore, event: number): readonly string[] {
  const { id = '', date } = core.events[event] ?? {};
  const day = date ? formatDay(date.from) : '';
  const last = core.events.at(-1);
  const since = `as-of=${last ? formatDay(last.date.from) : ''}&since=${day}`;
  return [
    `?event=${id}`,
    `?event=${id}&compare=1`,
    `?event=${id}&as-of=${day}`,
    '?chapter=contents',
    core.events.length > 500 ? '?chapter=contents' : '?view=chronology',
    '?view=positions',
    '?view=promises',
    `?view=positions&as-of=${day}`,
    `?${since}`,
    `?view=${core.events.length > 500 ? 'promises' : 'chronology'}&${since}`,
  ];
}
