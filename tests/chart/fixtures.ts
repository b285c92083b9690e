import { chartIndex, flag, Layout } from '../../src/chart/index.ts';
import { columnsOf, iso, type RandomSettings, type Row, settingsOf } from './stories.ts';

/** Lanes of the fixture: United States, North Korea, South Korea, China, others. */
const [us, nk, sk, cn, others] = [0, 1, 2, 3, 4] as const;

function row(date: string, label: string, by: readonly number[], rest: Partial<Row> = {}): Row {
  return { id: `${date}-${label}`, start: iso(date), days: 1, by, label, ...rest };
}

/** One winter of the talks, with what makes drawing hard: spans, a crowded week, a month's date, an event that fell through. */
export const winter: readonly Row[] = [
  row('2018-12-01', 'Trump and Xi in Buenos Aires', [us, cn], { weight: 2, accounts: 4 }),
  row('2018-12-06', 'Ri meets Wang', [nk, cn], { days: 3 }),
  row('2018-12-10', 'Sanctions on three officials', [us], { to: [nk], shape: 3, accounts: 2 }),
  row('2018-12-13', "Kim's visit to Seoul", [nk, sk], { days: 18, weight: 2, flags: flag.hollow }),
  row('2018-12-19', 'Biegun in Seoul', [us, sk], { days: 3 }),
  row('2018-12-20', 'KCNA on denuclearization', [nk], { to: [us], shape: 2, accounts: 3 }),
  row('2018-12-26', 'Rail groundbreaking', [nk, sk], { shape: 4, weight: 2, accounts: 2 }),
  row('2018-12-30', "Kim's letter to Moon", [nk], { to: [sk], shape: 2 }),
  row('2019-01-01', 'New Year address', [nk], { weight: 3, accounts: 6, shape: 2 }),
  row('2019-01-01', 'Seoul welcomes address', [sk], { to: [nk], shape: 2 }),
  row('2019-01-02', "Trump shows Kim's letter", [us], { to: [nk], shape: 2, accounts: 2 }),
  row('2019-01-07', 'Kim in Beijing', [nk, cn], {
    days: 4,
    weight: 3,
    accounts: 9,
    otherDays: [iso('2019-01-10')],
  }),
  row('2019-01-08', 'Moon on the visit', [sk], { shape: 2 }),
  row('2019-01-10', 'Moon: summit is near', [sk], { shape: 2, weight: 2, accounts: 3 }),
  row('2019-01-10', 'China backs talks', [cn], { shape: 2, accounts: 4 }),
  row('2019-01-10', 'Pompeo in Cairo', [us], { shape: 2 }),
  row('2019-01-17', 'Kim Yong Chol in Washington', [nk, us], { days: 3, weight: 2, accounts: 5 }),
  row('2019-01-19', 'Working talks, Stockholm', [us, nk, sk, others], { days: 3, accounts: 2 }),
  row('2019-01-21', 'Quiet contacts', [nk, others], { days: 31, flags: flag.soft }),
  row('2019-02-05', 'Hanoi announced', [us], { weight: 2, shape: 2, accounts: 4 }),
  row('2019-02-06', 'Biegun in Pyongyang', [us, nk], { days: 3, accounts: 3 }),
  row('2019-02-27', 'Hanoi summit', [us, nk], { days: 2, weight: 3, accounts: 12 }),
  row('2019-03-01', 'Ri at midnight', [nk], { to: [us], shape: 2, weight: 2 }),
];

export interface Fixture {
  readonly settings: Partial<RandomSettings>;
  /** Dates, the last one inclusive. */
  readonly from: string;
  readonly to: string;
  readonly widthPx: number;
  /** Which events match; all where it is left out. */
  readonly matching?: (row: Row) => boolean;
}

/** What the golden frames show, by the names of their files. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  winter: { settings: {}, from: '2018-11-15', to: '2019-03-15', widthPx: 1_000 },
  'three-years': { settings: {}, from: '2017-06-01', to: '2020-06-01', widthPx: 900 },
  january: { settings: {}, from: '2019-01-01', to: '2019-01-31', widthPx: 1_200 },
  'one-week': { settings: {}, from: '2019-01-06', to: '2019-01-12', widthPx: 840 },
  'large-text': {
    settings: { textScale: 2, rows: [2, 2, 2, 2, 2] },
    from: '2018-12-15',
    to: '2019-02-01',
    widthPx: 1_000,
  },
  downward: { settings: { vertical: true }, from: '2018-12-15', to: '2019-02-15', widthPx: 1_400 },
  filtered: {
    settings: { leastWeight: 2 },
    from: '2018-12-01',
    to: '2019-03-10',
    widthPx: 600,
    matching: ({ by }) => by.includes(nk),
  },
};

export function frameOf({ settings, from, to, widthPx, matching }: Fixture) {
  const data = columnsOf(winter, 5);
  const mask = matching ? Uint8Array.from(data.rows, row => (matching(row) ? 1 : 0)) : null;
  const rest =
    mask &&
    chartIndex(
      data,
      mask.map(value => 1 - value),
    );
  const layout = new Layout(chartIndex(data, mask), rest, settingsOf(settings));
  const window = { from: iso(from), to: iso(to) + 1 };
  return { data, frame: layout.frame(window, widthPx / (window.to - window.from)) };
}
