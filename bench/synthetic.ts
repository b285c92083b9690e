import { type ChartData, dayOfCivil, emptyColumns, flag } from '../src/chart/index.ts';
import type { Day } from '../src/story/index.ts';

/** Four principal lanes and the others, with the names that the bench page shows. */
export const lanes = [
  { id: 'us', name: 'United States', short: 'US', code: 'US', colour: 1 },
  { id: 'nk', name: 'North Korea', short: 'N. Korea', code: 'NK', colour: 2 },
  { id: 'sk', name: 'South Korea', short: 'S. Korea', code: 'SK', colour: 3 },
  { id: 'cn', name: 'China', short: 'China', code: 'CN', colour: 4 },
  { id: 'others', name: 'Others', short: 'Others', code: 'Oth.', colour: 0 },
] as const;

/** How often each lane leads, in hundredths. */
const leads = [27, 33, 19, 11, 10] as const;

/** From the first day to the day after the last. */
export const reach = { from: dayOfCivil(1985, 1, 1), to: dayOfCivil(2026, 1, 1) };

/** Longest length of a span, days; two more than can be drawn, so that starts and lengths sort as one number. */
const longest = 1_024;

/** Random numbers in [0, 1) from a seed: Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The columns of a made-up story of `n` events, 1985–2025: quiet years, busier ones, and bursts around great events.
 * The same seed makes the same story. Labels are made when they are asked for.
 */
export function synthetic(n: number, seed = 1): ChartData {
  const random = mulberry32(seed);
  const columns = emptyColumns(n);
  fillDates(columns, n, random);
  for (let i = 0; i < n; i++) {
    const lead = pick(leads, random());
    const kind = random();
    const partner = (lead + 1 + Math.floor(random() * (lanes.length - 1))) % lanes.length;
    const joint = kind < 0.3;
    columns.by[i] = (1 << lead) | (joint ? 1 << partner : 0) | (kind < 0.04 ? 1 : 0);
    columns.to[i] = kind > 0.65 ? 1 << partner : 0;
    columns.lead[i] = lead;
    columns.shape[i] = joint ? (kind < 0.24 ? 0 : 1) : kind < 0.8 ? 2 : kind < 0.92 ? 3 : 4;
    const weight = random();
    columns.weight[i] = weight < 0.03 ? 3 : weight < 0.2 ? 2 : 1;
    columns.accounts[i] = 1 + Math.floor(random() ** 3 * 12);
    const long = columns.end[i]! - columns.start[i]! > 27;
    columns.flags[i] = long && random() < 0.4 ? flag.soft : random() < 0.01 ? flag.hollow : 0;
  }
  return {
    ...columns,
    size: n,
    lanes: lanes.length,
    label: i => shortened(titleOf(i, seed)),
    otherDays: i => (mix(i, seed + 7) % 29 === 0 ? [(columns.start[i]! + 1 + (i % 5)) as Day] : []),
  };
}

/** The words of a title that make a label of at most 24 characters. */
function shortened(title: string): string {
  return title.length <= 24 ? title : title.slice(0, title.lastIndexOf(' ', 24));
}

/** A title of the length that titles have. */
export function titleOf(event: number, seed = 1): string {
  const word = (words: readonly string[], salt: number) => words[mix(event, seed + salt) % words.length]!;
  const [who, does, what, where] = [word(people, 1), word(acts, 2), word(matters, 3), word(places, 4)];
  return `${who} ${does} ${what}${mix(event, seed + 5) % 2 ? ` in ${where}` : ''}`;
}

const people = [
  'Kim',
  'The envoy',
  'Beijing',
  'Seoul',
  'The Secretary',
  'Pyongyang',
  'The council',
  'Moon',
  'Xi',
];
const acts = [
  'meets the delegation on',
  'rejects',
  'proposes',
  'warns of',
  'agrees to',
  'hosts talks on',
  'suspends',
];
const matters = [
  'denuclearization',
  'sanctions',
  'family reunions',
  'joint exercises',
  'the armistice',
  'rail links',
];
const places = ['Singapore', 'Beijing', 'Panmunjom', 'Hanoi', 'New York', 'Stockholm'];

/** A number from two, for what must be the same whenever it is asked for. */
function mix(a: number, b: number): number {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** First and last days in the order of a story: one in ten lasts longer than a day. */
function fillDates(
  columns: Pick<ReturnType<typeof emptyColumns>, 'start' | 'end'>,
  n: number,
  random: () => number,
) {
  const days = reach.to - reach.from;
  const bursts = Array.from({ length: 60 }, () => Math.floor(Math.sqrt(random()) * days));
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const spread = (random() + random() + random() - 1.5) * 40;
    const day =
      random() < 0.55 ? bursts[Math.floor(random() * bursts.length)]! + spread : random() ** 0.6 * days;
    const start = Math.min(days - 1, Math.max(0, Math.floor(day)));
    const length = random() < 0.1 ? Math.min(longest - 1, 2 + Math.floor(3 / (random() + 0.004))) : 1;
    keys[i] = start * longest + length;
  }
  keys.sort();
  for (let i = 0; i < n; i++) {
    columns.start[i] = reach.from + Math.floor(keys[i]! / longest);
    columns.end[i] = columns.start[i]! + (keys[i]! % longest);
  }
}

/** The place in a list of hundredths on which a random number falls. */
function pick(shares: readonly number[], random: number): number {
  let rest = random * 100;
  for (let i = 0; i < shares.length; i++) {
    rest -= shares[i]!;
    if (rest < 0) return i;
  }
  return shares.length - 1;
}
