import fc from 'fast-check';
import { column } from '../../src/chart/column.ts';
import {
  type ChartData,
  type ChartIndex,
  chartIndex,
  coarsestLevel,
  dayOfCivil,
  emptyColumns,
  greatestZoom,
  Layout,
  type LayoutSettings,
  levelScale,
  type TimeWindow,
  tableMeasure,
} from '../../src/chart/index.ts';
import type { Day } from '../../src/story/index.ts';

/** One event as a test writes it. Days since 1970-01-01; lanes by number. */
export interface Row {
  readonly id: string;
  readonly start: number;
  readonly days: number;
  readonly by: readonly number[];
  readonly to?: readonly number[];
  readonly weight?: number;
  readonly accounts?: number;
  readonly flags?: number;
  readonly shape?: number;
  readonly label?: string;
  readonly otherDays?: readonly number[];
}

/** The day number of an ISO date. */
export function iso(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return dayOfCivil(year!, month!, day!);
}

/** The columns of a story whose rows come in any order. */
export function columnsOf(
  rows: readonly Row[],
  lanes: number,
): ChartData & { readonly rows: readonly Row[] } {
  const sorted = [...rows].sort(
    (a, b) => a.start - b.start || a.days - b.days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const columns = emptyColumns(sorted.length);
  sorted.forEach((row, i) => {
    const by = maskOf(row.by);
    columns.start[i] = row.start;
    columns.end[i] = row.start + row.days;
    columns.by[i] = by;
    columns.to[i] = maskOf(row.to ?? []) & ~by;
    columns.lead[i] = row.by[0]!;
    columns.weight[i] = row.weight ?? 1;
    columns.shape[i] = row.shape ?? 0;
    columns.flags[i] = row.flags ?? 0;
    columns.accounts[i] = row.accounts ?? 0;
  });
  return {
    ...columns,
    size: sorted.length,
    lanes,
    label: i => sorted[i]!.label ?? sorted[i]!.id,
    otherDays: i => (sorted[i]!.otherDays ?? []) as Day[],
    rows: sorted,
  };
}

function maskOf(lanes: readonly number[]): number {
  return lanes.reduce((mask, lane) => mask | (1 << lane), 0);
}

export const labels = [
  'Talks',
  'Singapore summit',
  'Letter to the Secretary',
  'Kim visits Beijing again',
  '시진핑과 김정은 회담',
  '北京会谈',
  'Military exercises suspended until further notice by both',
  '…',
] as const;

export interface RandomStory {
  readonly lanes: number;
  readonly rows: readonly Row[];
}

const origins = ['0001-01-01', '1985-01-01', '2018-12-20', '2020-02-20', '9990-01-01'].map(iso);

/** Where events fall: mostly within the story's length, some in a burst at its beginning, a few long after. */
const offsetIn = (days: number) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(days) },
    { weight: 2, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.nat(days * 6) },
  );

const length = fc.oneof(
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 900 }) },
);

/** Stories from empty to crowded, of one to six lanes. */
export const story: fc.Arbitrary<RandomStory> = fc
  .record({
    lanes: fc.integer({ min: 1, max: 6 }),
    origin: fc.constantFrom(...origins),
    days: fc.constantFrom(2, 30, 120, 500, 3_000),
  })
  .chain(({ lanes, origin, days: longest }) => {
    const lane = fc.nat(lanes - 1);
    const event = fc.record({
      offset: offsetIn(longest),
      days: length,
      by: fc.oneof(
        { weight: 3, arbitrary: lane.map(one => [one]) },
        { weight: 1, arbitrary: fc.uniqueArray(lane, { minLength: 1, maxLength: 3 }) },
      ),
      to: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: lane.map(one => [one]) },
      ),
      weight: fc.constantFrom(1, 1, 2, 3),
      accounts: fc.nat(3),
      flags: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(15) }),
      shape: fc.nat(4),
      label: fc.constantFrom(...labels),
      /** How many of the same, on the same day. */
      crowd: fc.oneof(
        { weight: 8, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }) },
      ),
      apart: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(400) }),
    });
    const size = fc.oneof(
      { weight: 1, arbitrary: fc.constant(2) },
      { weight: 4, arbitrary: fc.constant(60) },
    );
    return size
      .chain(maxLength => fc.array(event, { maxLength, size: 'max' }))
      .map(events => ({
        lanes,
        rows: events.flatMap(({ offset: day, crowd, apart, ...rest }, i) =>
          Array.from({ length: crowd }, (_, c) => ({
            ...rest,
            id: `e${i}-${c}`,
            start: origin + day,
            otherDays: apart === null ? [] : [origin + day + apart],
          })),
        ),
      }));
  });

export interface RandomSettings {
  readonly rows: readonly number[];
  readonly vertical: boolean;
  readonly textScale: number;
  readonly leastWeight: number;
}

export const settings: fc.Arbitrary<RandomSettings> = fc.record({
  rows: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
  vertical: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  textScale: fc.constantFrom(0.8, 1, 1, 1, 1.5, 2),
  leastWeight: fc.constantFrom(1, 1, 1, 2),
});

export function settingsOf(random: Partial<RandomSettings>, asOf: number | null = null): LayoutSettings {
  return {
    rows: random.rows ?? [3, 3, 3, 3, 3, 3],
    column: random.vertical ? column(150, random.textScale ?? 1, tableMeasure) : undefined,
    textScale: random.textScale ?? 1,
    leastWeight: random.leastWeight ?? 1,
    measure: tableMeasure,
    asOf,
  };
}

/** A window about an event, as shares of the events and of the zooms from the coarsest to the greatest, and CSS px. */
export interface RandomView {
  readonly at: number;
  readonly zoom: number;
  readonly px: number;
}

const share = fc.integer({ min: 0, max: 997 }).map(n => n / 997);

export const view: fc.Arbitrary<RandomView> = fc.record({
  at: share,
  zoom: share,
  px: fc.integer({ min: 1, max: 1_600 }),
});

export const zoomShare = share;

/** The scale, px a day, of a share of the zooms. */
export function scaleOf({ extent }: ChartIndex, zoom: number): number {
  const coarsest = levelScale(coarsestLevel(extent.to - extent.from)) / 2;
  return coarsest * (greatestZoom / coarsest) ** zoom;
}

export function windowOf({ starts }: ChartIndex, { at, px }: RandomView, scale: number): TimeWindow {
  const middle = (starts[Math.floor(at * (starts.length - 1))] ?? 0) + at;
  return { from: middle - px / scale / 2, to: middle + px / scale / 2 };
}

export function layoutOf(random: RandomStory, chosen: Partial<RandomSettings> = {}): Layout {
  return new Layout(chartIndex(columnsOf(random.rows, random.lanes)), null, settingsOf(chosen));
}

/** A story, how it is set, and a view of it. */
export const scene = fc.record({ story, settings, view });

/** How often a property is tried; CHART_RUNS multiplies it for a long search, which stops at the first find. */
export function runs(numRuns: number): { readonly numRuns: number; readonly endOnFailure: boolean } {
  const times = Number(process.env.CHART_RUNS ?? 1);
  return { numRuns: numRuns * times, endOnFailure: times > 1 };
}
