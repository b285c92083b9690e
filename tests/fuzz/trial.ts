import { deepEqual, doesNotMatch, equal, notEqual, ok } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
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
 * it can be indexed, searched, laid out and read. Throws at the first thing that does not hold; gives whether it is one.
 */
export function tryStory(files: StoryFiles, probe: Probe, watch: Watch = unwatched): boolean {
  const { core, detail, problems } = watch('check', () => checkStory(files));
  const lines = new Map(parts.map(part => [files[part].file, linesOf(files[part].text)]));
  for (const problem of problems) {
    ok(lines.has(problem.file));
    notEqual(problem.found, '');
    notEqual(problem.expected, '');
    notEqual(problem.advice, '');
    if (problem.line !== null) ok(problem.line <= (lines.get(problem.file) ?? 0));
  }
  equal(core === null, detail === null);
  if (!core || !detail) {
    equal(
      problems.some(({ severity }) => severity === 'error'),
      true,
    );
    return false;
  }
  expectClosed(core, detail);
  if (Math.floor(probe.at * 998) % 10 === 0) tryOneFile(files, core, watch);
  const carried = watch('pack', () => unpackCore(JSON.parse(JSON.stringify(packCore(core)))));
  ok(isDeepStrictEqual(carried, JSON.parse(JSON.stringify(core))), 'the same after its way to the page');
  tryFinding(core, detail, probe, watch);
  tryKnowing(core, detail, probe, watch);
  tryChart(core, probe, watch);
  tryPages(core, detail, probe, watch);
  return true;
}

function linesOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The same story in one file is the same story. */
function tryOneFile(files: StoryFiles, core: StoryCore, watch: Watch): void {
  const read = parts.map(part => readJson(files[part].text.replace(/^\ufeff/, '')));
  if (read.some(json => 'fault' in json)) return;
  const values = read.map((json, at) => [parts[at], 'value' in json && json.value]);
  const text = joinStory(Object.fromEntries(values));
  const whole = watch('one file', () => checkOneFile({ file: 'whole.json', text }));
  deepEqual(
    whole.core?.events.map(({ id }) => id),
    core.events.map(({ id }) => id),
  );
}

function tryFinding(core: StoryCore, detail: StoryDetail, { query, at }: Probe, watch: Watch): void {
  const index = watch('index', () => indexStory(core, detail));
  const from = core.events[Math.floor(at * core.events.length)]?.date.from;
  if (from !== undefined) {
    const near = watch('between', () => index.eventsBetween(from, (from + 400) as typeof from));
    const each = core.events.flatMap(({ date }, i) => (date.from < from + 400 && date.to > from ? [i] : []));
    deepEqual(near, each);
  }
  const search = watch('search index', () => createSearch(core, detail));
  const own = core.events[Math.floor(at * core.events.length)]?.title.slice(0, 60) ?? '';
  for (const words of [query, own]) {
    const { events } = watch('search', () => search.search(words));
    equal(new Set(events.map(hit => hit.index)).size, events.length);
    equal(
      events.every(hit => core.events[hit.index] !== undefined),
      true,
    );
    const shown = readAddress('', core);
    const filters = { ...shown.filters, actors: core.actors.slice(0, 2).map(({ id }) => id) };
    const left = combine(core, filters, events, false);
    equal((left.hits?.length ?? 0) + left.hidden, events.length);
    const counts = watch('filters', () => facetCounts(core, filters));
    for (const [id, count] of [...counts.actors].slice(0, 3)) {
      const alone = matches(core, { ...shown.filters, actors: [id] });
      equal(
        alone.reduce((sum, byte) => sum + byte, 0),
        count,
      );
    }
    for (const way of watch('loosen', () => loosen(core, filters, words, search))) ok(way.count > 0);
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
      deepEqual(strayNumbers(frame, 'frame'), []);
      const ids = new Set(matching.ids);
      equal(drawnCount(frame), touching(data, frame.from, frame.to, i => ids.has(i)).length);
      const { major, minor } = watch('ticks', () => axisTicks(window, scale));
      ok(major.length + minor.length < 1_000);
      deepEqual(strayNumbers([major, minor], 'ticks'), []);
    }
  }
  const overview = watch('overview', () => overviewScale(extent, core.focus, 1_200));
  const drawn = watch('overview', () => [overviewBars(index, overview), overviewTicks(overview, 60)]);
  deepEqual(strayNumbers([overview, drawn], 'overview'), []);
  const texts = eventTexts(core, 'en');
  const names = watch('names', () =>
    core.events
      .slice(0, 200)
      .map((_, i) => texts.date(i) + texts.rest(i))
      .join('\n'),
  );
  doesNotMatch(names, /NaN|undefined|Invalid/);
}

/** Numbers that a drawing cannot have; a text would have its quotation marks escaped. */
const strayAttribute =
  /\s(d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|transform|viewBox)="[^"]*(NaN|Infinity|undefined)/;

/** A view of the page or an event's panel, drawn as a server would; any address gives a page that has one. */
function tryPages(core: StoryCore, detail: StoryDetail, { address, at }: Probe, watch: Watch): void {
  const state = watch('address', () => readAddress(address, core));
  deepEqual(strayNumbers(state, 'state'), []);
  ok(state.window.to > state.window.from);
  deepEqual(readAddress(writeAddress(state, core), core), state);
  const event = Math.floor(at * core.events.length);
  // One view of every other story, by chance: a page is the dearest step of all.
  const queries = [address, ...viewsOf(core, event)];
  const turn = Math.floor(at * 998);
  if (turn % 2 !== 0) return;
  const page = watch('page', () => pageAt(queries[turn % queries.length] ?? '', core, detail));
  ok(page.includes('app-header'));
  ok(!page.includes('app-waiting'), 'a part of the page that failed');
  doesNotMatch(page, /<main[^>]*>(<!--[^>]*-->)*<\/main>/, 'a page without its main part');
  doesNotMatch(page, strayAttribute);
  if (turn % 25 !== 0 || core.events.length > 300) return;
  for (const text of watch('prerendering', () => prerendered(core, detail, event))) {
    doesNotMatch(text, strayAttribute);
    ok(text.length > 20);
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
