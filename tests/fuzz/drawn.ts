import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { readAddress, writeAddress } from '../../src/app/address.ts';
import {
  axisTicks,
  type ChartData,
  type ChartIndex,
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
import { formatDay, type StoryCore, type StoryDetail } from '../../src/story/index.ts';
import { eventTexts } from '../../src/timeline/index.ts';
import { drawnCount, strayNumbers, touching } from '../chart/counting.ts';
import { pageAt, prerendered } from './page.tsx';
import { isAsked, type Probe, type Watch } from './probe.ts';

/** The line with all events or half of them matching, from afar or near; and the overview and the names of marks. */
export function tryChart(core: StoryCore, probe: Probe, watch: Watch): void {
  const data = watch('columns', () => chartData(core));
  const index = watch('chart index', () => chartIndex(data));
  for (const chosen of shotsOf(probe)) tryFrame(data, index, chosen, watch);
  const overview = watch('overview', () => overviewScale(index.extent, core.focus, 1_200));
  const drawn = watch('overview', () => [overviewBars(index, overview), overviewTicks(overview, 60)]);
  deepEqual(strayNumbers([overview, drawn], 'overview'), []);
  if (isAsked(probe, 'names')) tryNames(core, watch);
}

function tryNames(core: StoryCore, watch: Watch): void {
  const texts = eventTexts(core, 'en');
  const names = watch('names', () =>
    core.events
      .slice(0, 200)
      .map((_, i) => texts.date(i) + texts.rest(i))
      .join('\n'),
  );
  doesNotMatch(names, /NaN|undefined|Invalid/);
}

/** How the line is looked at: all events or each second, from where and how near. */
interface Shot {
  readonly isHalf: boolean;
  readonly at: number;
  readonly zoom: number;
}

/** Each of six ways, one of them by chance, or none. */
function shotsOf(probe: Probe): readonly Shot[] {
  if (!isAsked(probe, 'frame')) return [];
  const shots = [false, true].flatMap(isHalf =>
    [0, probe.zoom, 1].map(zoom => ({ isHalf, at: probe.at, zoom })),
  );
  const one = Math.round((probe.zoom + probe.at) * 998) % shots.length;
  return isAsked(probe, 'each frame') ? shots : shots.slice(one, one + 1);
}

function tryFrame(data: ChartData, whole: ChartIndex, { isHalf, at, zoom }: Shot, watch: Watch): void {
  const each = (rest: number) =>
    chartIndex(
      data,
      Uint8Array.from({ length: data.size }, (_, i) => Number(i % 2 === rest)),
    );
  const matching = isHalf ? each(1) : whole;
  const settings = {
    rows: laneBands(data, 600).map(band => band.rows),
    textScale: 1,
    measure: tableMeasure,
    leastWeight: 1,
    asOf: null,
  } as const;
  const layout = watch('layout', () => new Layout(matching, isHalf ? each(0) : null, settings));
  const { extent } = whole;
  const coarsest = levelScale(coarsestLevel(extent.to - extent.from)) / 2;
  const middle = extent.from + at * (extent.to - extent.from);
  const scale = coarsest * (greatestZoom / coarsest) ** zoom;
  const window = { from: middle - 600 / scale, to: middle + 600 / scale };
  const frame = watch('frame', () => layout.frame(window, scale));
  deepEqual(strayNumbers(frame, 'frame'), []);
  const ids = new Set(matching.ids);
  equal(drawnCount(frame), touching(data, frame.from, frame.to, i => ids.has(i)).length);
  const { major, minor } = watch('ticks', () => axisTicks(window, scale));
  ok(major.length + minor.length < 1_000);
  deepEqual(strayNumbers([major, minor], 'ticks'), []);
}

/** Numbers that a drawing cannot have; a text would have its quotation marks escaped. */
const strayAttribute =
  /\s(d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|transform|viewBox)="[^"]*(NaN|Infinity|undefined)/;

/** A view of the page or an event's panel, drawn as a server would; any address gives a page that has one. */
export function tryPages(core: StoryCore, detail: StoryDetail, probe: Probe, watch: Watch): void {
  const { address, at } = probe;
  const state = watch('address', () => readAddress(address, core));
  deepEqual(strayNumbers(state, 'state'), []);
  ok(state.window.to > state.window.from);
  deepEqual(readAddress(writeAddress(state, core), core), state);
  if (!isAsked(probe, 'page')) return;
  const event = Math.floor(at * core.events.length);
  const queries = [address, ...viewsOf(core, event)];
  const one = Math.round(at * 998) % queries.length;
  const page = watch('page', () => pageAt(queries[one] ?? '', core, detail));
  ok(page.includes('app-header'));
  ok(!page.includes('app-waiting'), 'a part of the page that failed');
  doesNotMatch(page, /<main[^>]*>(<!--[^>]*-->)*<\/main>/, 'a page without its main part');
  doesNotMatch(page, strayAttribute);
  if (!isAsked(probe, 'prerendering') || core.events.length > 300) return;
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
