import fc from 'fast-check';
import { hostileTexts } from './hostile.ts';
import { type Probe, turns } from './probe.ts';

/** Names of parameters, those of the page and such as might be taken for one. */
const names = [
  'event',
  'chapter',
  'compare',
  'from',
  'to',
  'q',
  'only',
  'actors',
  'issues',
  'kinds',
  'countries',
  'types',
  'view',
  'as-of',
  'since',
  'theme',
  'told',
  'spacing',
  'lang',
  '__proto__',
  'constructor',
  'toString',
  '',
  'FROM',
  'from[]',
];
const values = [
  '',
  '1',
  '0',
  '-1',
  'NaN',
  'Infinity',
  '1e308',
  'null',
  'undefined',
  'true',
  'contents',
  'none',
  'none,none',
  ',,,',
  'timeline',
  'chronology',
  'positions',
  'promises',
  'even',
  'auto',
  'dark',
  'light',
  '2018-06-12',
  '2018-06-13',
  '2019-01-07',
  '2019-02-30',
  '0001-01-01',
  '-9999-01-01',
  '9999-12-31',
  '2018-6-1',
  '2018-06-12T00:00',
  '275760-09-13',
  '2018-06-12-singapore-summit',
  '2019-01-07-ford-summit',
  'constructor',
  '__proto__',
  'usa,dprk',
  'upland',
  'US,KP',
  'news,analysis',
  'singapore',
  '%',
  '%E0%A4%A',
  '%00',
  '%ud800',
  '+',
  '&',
  '=',
  '#',
  '?',
  ';',
  '\\',
  '../',
  '//x.org',
];

const raw = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...values) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.keys(hostileTexts))
      .map(name => encodeURI(wellFormed(hostileTexts[name]?.().slice(0, 2_000) ?? ''))),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map(text => encodeURIComponent(text)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map(date => date.toISOString().slice(0, 10)) },
);

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Queries of addresses: parameters in any number and order, known and not, twice over, cut off, or no query at all. */
export const hostileAddresses: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...names), raw), { maxLength: 8 })
      .map(pairs => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }).map(text => `?${text}`) },
);

const share = fc.integer({ min: 0, max: 997 }).map(n => n / 998);

export const probes: fc.Arbitrary<Probe> = fc.record({
  query: fc.oneof(
    fc.constantFrom('kim', 'trump xi', 'un', 'sanctions relief', '시진핑', '北京', 'a', '"', '* OR 1=1'),
    fc.constantFrom(...Object.keys(hostileTexts)).map(name => hostileTexts[name]?.() ?? ''),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  ),
  address: hostileAddresses,
  at: share,
  zoom: share,
  turn: fc.noBias(fc.nat({ max: turns - 1 })),
});
