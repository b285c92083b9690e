import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownValues, readAddress, readTheme, wholeDays, writeAddress } from '../../src/app/address.ts';
import { contents, orientations, type Shown, shownAtFirst, themes, views } from '../../src/app/state.ts';
import { type Day, facets, noFilters } from '../../src/story/index.ts';
import { languages } from '../../src/words/index.ts';
import { core, day } from './fixture.ts';

const known = knownValues(core);
const facetValues = (values: ReadonlySet<string>) => fc.subarray([...values].sort());
const windows = fc
  .tuple(fc.integer({ min: day('2017-06-01'), max: day('2019-12-01') }), fc.integer({ min: 1, max: 300 }))
  .map(([from, days]) => ({ from, to: from + days }));
const pairs = core.lanes.flatMap((_, b) => core.lanes.slice(0, b).map((__, a) => [a, b] as const));
const days = fc.integer({ min: day('2017-06-01'), max: day('2019-12-01') }).map(value => value as Day);
const shownStates: fc.Arbitrary<Shown> = fc
  .record({
    window: fc.option(windows, { nil: null }),
    event: fc.option(fc.nat({ max: core.events.length - 1 }), { nil: null }),
    compare: fc.boolean(),
    query: fc.string({ unit: 'grapheme', maxLength: 60 }).map(query => query.trim()),
    resultsOnly: fc.boolean(),
    filters: fc.record({
      actors: facetValues(known.actors),
      issues: facetValues(known.issues),
      kinds: facetValues(known.kinds),
      countries: facetValues(known.countries),
      types: facetValues(known.types),
    }),
    told: fc.constantFrom(null, 'xinhua', 'yonhap-news', 'country:cn', 'country:none'),
    coverage: fc.boolean(),
    even: fc.boolean(),
    issue: fc.constantFrom(null, ...known.issues),
    view: fc.constantFrom(...views),
    asOf: fc.option(days, { nil: null }),
    since: fc.option(days, { nil: null }),
    gap: fc.constantFrom(null, ...pairs),
    orientation: fc.constantFrom(null, ...orientations),
    theme: fc.constantFrom(...themes),
    language: fc.constantFrom(...languages),
    kept: fc.uniqueArray(fc.stringMatching(/^~?[a-z0-9]+(-[a-z0-9]+)?$/), { maxLength: 6 }).map(String),
    chapter: fc.option(fc.integer({ min: contents, max: core.chapters.length - 1 }), { nil: null }),
    present: fc.boolean(),
  })
  .map(state => ({
    ...state,
    view: state.view === 'worksheet' && state.event === null ? 'timeline' : state.view,
    compare: state.compare && state.event !== null,
    window: state.window ?? shownAtFirst(core, state).window,
    since: state.since !== null && state.asOf !== null && state.since < state.asOf ? state.since : null,
    resultsOnly: state.resultsOnly && state.query !== '',
  }));

describe('the address', () => {
  it('gives back every state that it was written from', () => {
    fc.assert(
      fc.property(shownStates, state => {
        expect(readAddress(writeAddress(state, core), core)).toEqual(state);
      }),
    );
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['KO', 'ko'],
    ['zh-TW', 'zh-Hans'],
    ['deu', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('reads the language %s as %s', (lang, language) => {
    expect(readAddress(`?lang=${lang}`, core).language).toBe(language);
  });

  it('names a language only where it is not the story’s own', () => {
    const german = { ...core, language: 'de-AT' };
    expect(writeAddress({ ...shownAtFirst(german), language: 'de' }, german)).toBe('');
    expect(writeAddress({ ...shownAtFirst(german), language: 'en' }, german)).toBe('?lang=en');
  });

  it('widens a window of fractions to whole days and then stays as it is', () => {
    const fraction = fc.double({ min: -0.499, max: 0.499, noNaN: true });
    fc.assert(
      fc.property(shownStates, fraction, fraction, (state, a, b) => {
        const window = { from: state.window.from + a, to: state.window.to + b + 0.5 };
        const written = writeAddress({ ...state, window }, core);
        expect(readAddress(written, core).window).toEqual(wholeDays(window));
        expect(writeAddress(readAddress(written, core), core)).toBe(written);
      }),
    );
  });

  it('never throws and always yields what can be shown', () => {
    const names = [
      'event',
      'compare',
      'from',
      'to',
      'as-of',
      'since',
      'gap',
      'spacing',
      'q',
      'only',
      'view',
      'theme',
      'chapter',
      ...facets,
    ];
    const parameters = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(parameters, fc.string(), (pairs, tail) => {
        const search = `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}&${tail}`;
        const shown = readAddress(search, core);
        expect(shown.window.to).toBeGreaterThan(shown.window.from);
        expect(readAddress(writeAddress(shown, core), core)).toEqual(shown);
      }),
    );
  });

  it('names two lanes in the order of the story and lets go of what is none', () => {
    const [a = '', b = ''] = core.lanes.map(lane => lane.id);
    expect(writeAddress({ ...shownAtFirst(core), gap: [0, 1] }, core)).toBe(`?gap=${a},${b}`);
    expect(readAddress(`?gap=${b},nobody,${a}`, core).gap).toEqual([0, 1]);
    expect(readAddress(`?gap=${b},${b}`, core).gap).toBeNull();
    expect(readAddress('?gap=', core).gap).toBeNull();
  });

  it('says nothing of a page that shows its opening chapter', () => {
    expect(writeAddress(shownAtFirst(core), core)).toBe('');
  });

  it('shows the opening chapter with a fiftieth of its length, in whole days, on both sides', () => {
    expect(readAddress('', core).window).toEqual({ from: day('2018-12-02'), to: day('2019-03-06') });
  });

  it('names the last day of the window inclusively', () => {
    const window = { from: day('2018-05-01'), to: day('2018-08-01') };
    expect(writeAddress({ ...shownAtFirst(core), window }, core)).toBe('?from=2018-05-01&to=2018-07-31');
  });

  it('names an event within the opening chapter without its window', () => {
    expect(writeAddress(shownAtFirst(core, { event: 3 }), core)).toBe('?event=visit');
  });

  it('puts an event outside the opening chapter in the middle of the window', () => {
    const { event, window } = readAddress('?event=letter', core);
    expect(event).toBe(0);
    expect((window.from + window.to) / 2).toBeCloseTo(day('2018-01-10'), 0);
    expect(window.to - window.from).toBe(94);
  });

  it('names the day that is looked back from, and an earlier one to compare with', () => {
    const shown = readAddress('?as-of=2019-01-10&since=2018-12-20', core);
    expect(shown).toMatchObject({ asOf: day('2019-01-10'), since: day('2018-12-20') });
    expect(shown.window).toEqual(shownAtFirst(core).window);
    expect(writeAddress(shown, core)).toBe('?as-of=2019-01-10&since=2018-12-20');
    expect(readAddress('?as-of=2019-01-10&since=2019-01-10', core).since).toBeNull();
  });

  it('puts a day to look back from that the opening chapter does not hold at two thirds of the window', () => {
    const { window } = readAddress('?as-of=2018-05-01', core);
    expect(window.to - window.from).toBe(94);
    expect(day('2018-05-01') - window.from).toBe(62);
  });

  it('takes the length of the window from the first window where one end alone is given', () => {
    const length = 94;
    const from = day('2018-03-01');
    expect(readAddress('?from=2018-03-01', core).window).toEqual({ from, to: from + length });
    expect(readAddress('?to=2018-02-28', core).window).toEqual({ from: from - length, to: from });
  });

  it.each([
    ['an event that is not in the story', '?event=nothing'],
    ['a day that the calendar does not have', '?from=2018-02-30&to=2018-02-31'],
    ['a window that ends before it begins', '?from=2018-05-01&to=2018-04-01'],
    ['a window far outside the story', '?from=1066-10-14&to=1066-10-15'],
    ['a day to look back from that the calendar does not have', '?as-of=2019-02-29'],
    ['a day to look back from far outside the story', '?as-of=1066-10-14'],
    ['a day to compare with without one to look back from', '?since=2018-05-01'],
    ['an issue that the story does not have', '?issue=weather'],
    ['an unknown view', '?view=globe'],
    ['an unknown theme', '?theme=sepia'],
    ['filters that the story does not have', '?actors=mars&kinds=&countries=XX&types=rumour&issues=,,'],
    ['who tells the story, written as nobody is named', '?told=Xinhua%20News'],
    ['a comparison of no event', '?compare=1'],
    ['results only without a query', '?only=1&q=%20'],
    ['broken escapes', '?event=%E0%A4%A'],
    ['unknown parameters', '?utm_source=letter&x'],
  ])('ignores %s', (_, search) => {
    expect(readAddress(search, core)).toEqual(shownAtFirst(core));
  });

  it('keeps what is right beside what is wrong', () => {
    const shown = readAddress('?event=nothing&view=chronology&kinds=talks,nonsense&theme=dark', core);
    expect(shown.view).toBe('chronology');
    expect(shown.theme).toBe('dark');
    expect(shown.filters).toEqual({ ...noFilters, kinds: ['talks'] });
  });

  it('cuts a query of thousands of letters', () => {
    expect([...readAddress(`?q=${'𝒜'.repeat(3000)}`, core).query]).toHaveLength(200);
  });

  it('can name sources of no country', () => {
    const filters = { ...noFilters, countries: [''] };
    expect(writeAddress({ ...shownAtFirst(core), filters }, core)).toBe('?countries=none');
    expect(readAddress('?countries=none', core).filters.countries).toEqual(['']);
  });

  it('gives the theme before there is a story', () => {
    expect(readTheme('?theme=dark&event=visit')).toBe('dark');
    expect(readTheme('?theme=mauve')).toBe('auto');
  });
});
