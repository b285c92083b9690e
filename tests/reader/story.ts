import {
  type Account,
  type Actor,
  type Day,
  indexStory,
  type OutletRecord,
  parseDay,
  type Source,
  type StoryCore,
  type StoryDate,
  type StoryDetail,
  type StoryEvent,
} from '../../src/story/index.ts';

/** A day or a span of days, 'YYYY-MM-DD' or 'YYYY-MM-DD/YYYY-MM-DD'. */
export function date(edtf: string): StoryDate {
  const [first = '', last] = edtf.split('/');
  const point = (text: string) => {
    const from = parseDay(text)!;
    const to = (from + 1) as Day;
    return { from, to, precision: 'day', approximate: false, uncertain: false } as const;
  };
  const start = point(first);
  const end = last ? point(last) : start;
  return { edtf, from: start.from, to: end.to, start, end, interval: last !== undefined };
}

const state = (id: string, name: string, lane: number, country?: string): Actor => ({
  id,
  name,
  lane,
  kind: 'state',
  ...(country ? { country } : {}),
});
const person = (id: string, name: string, of: string, lane: number): Actor => ({
  id,
  name,
  of,
  lane,
  kind: 'person',
});

const actors: readonly Actor[] = [
  state('us', 'United States', 0, 'US'),
  state('dprk', 'North Korea', 1, 'KP'),
  state('china', 'China', 2, 'CN'),
  state('japan', 'Japan', 3, 'JP'),
  person('kim-jong-un', 'Kim Jong Un', 'dprk', 1),
  person('xi-jinping', 'Xi Jinping', 'china', 2),
  { ...person('abe-shinzo', 'Abe Shinzo', 'japan', 3), native: [{ language: 'ja', name: '安倍晋三' }] },
];

const outlet = (
  id: string,
  name: string,
  kind: OutletRecord['kind'],
  country?: string,
  native?: string,
): OutletRecord => ({
  id,
  name,
  kind,
  ...(country ? { country } : {}),
  ...(native ? { native: [{ language: 'zh', name: native }] } : {}),
});

export const outlets: readonly OutletRecord[] = [
  outlet('xinhua', 'Xinhua', 'state-media', 'CN', '新华社'),
  outlet('kcna', 'KCNA', 'state-media', 'KP'),
  outlet('dw', 'Deutsche Welle', 'news', 'DE'),
  outlet('straits-times', 'The Straits Times', 'news', 'SG'),
  outlet('yonhap', 'Yonhap', 'agency', 'KR'),
  outlet('kbs', 'KBS', 'news', 'KR'),
  outlet('nhk', 'NHK', 'news', 'JP'),
  outlet('institute', 'An Institute', 'research', 'US'),
];

/** A source of an outlet, published on a day. */
export function source(
  id: string,
  outletId: string,
  published: string | null,
  more: Partial<Source> = {},
): Source {
  return {
    id,
    title: `Headline of ${id}`,
    titleSupplied: false,
    outlet: outletId,
    origin: null,
    url: `https://example.org/${id}`,
    published,
    publishedBy: published ? parseDay(published) : null,
    language: 'en',
    type: 'news',
    archived: null,
    ...more,
  };
}

/** An account of the event 'talks'. */
export function account(sourceId: string, voice: string, more: Partial<Account> = {}): Account {
  return {
    event: 'talks',
    source: sourceId,
    attributed: [],
    speaker: null,
    aspect: null,
    claim: `Claim of ${sourceId}.`,
    quote: null,
    dates: null,
    voices: [voice],
    origin: voice,
    side: null,
    known: parseDay('2019-01-10')!,
    undated: false,
    ...more,
  };
}

/** An event on 8 January 2019 between China and North Korea. */
export function event(more: Partial<StoryEvent> = {}): StoryEvent {
  return {
    id: 'talks',
    title: 'Xi tells Kim that China backs a second summit',
    label: 'Xi and Kim talk',
    date: date('2019-01-08'),
    kind: 'talks',
    by: ['china', 'xi-jinping', 'dprk', 'kim-jong-un'],
    to: [],
    place: 'beijing',
    issues: [],
    weight: 3,
    happened: true,
    links: [],
    linkedFrom: [],
    reported: parseDay('2019-01-10'),
    reportedLater: false,
    otherDates: [],
    coverage: { accounts: 2, sources: 2, countries: ['CN'], types: ['news'] },
    ...more,
  };
}

const lane = (id: string, name: string, short: string, colour: number) => ({
  id,
  name,
  short,
  code: 'X',
  colour,
});

/** A story of the given events, sources and accounts. */
export function story(
  parts: {
    readonly events?: readonly StoryEvent[];
    readonly detail?: Partial<StoryDetail>;
    readonly contact?: StoryCore['contact'];
  } = {},
) {
  const core: StoryCore = {
    id: 'sample',
    title: 'A sample of talks',
    description: 'For tests.',
    language: 'en',
    contact: parts.contact ?? { name: 'The editor' },
    focus: null,
    lanes: [
      lane('us', 'United States', 'US', 1),
      lane('dprk', 'North Korea', 'N. Korea', 2),
      lane('china', 'China', 'China', 4),
      lane('others', 'Others', 'Others', 0),
    ],
    kinds: [
      { id: 'talks', name: 'Talks', plural: 'Talks', broadest: 'talks', shape: 'circle', join: true },
      { id: 'test', name: 'Test', plural: 'Tests', broadest: 'test', shape: 'triangle', join: false },
    ],
    issues: [{ id: 'sanctions', name: 'Sanctions' }],
    places: [{ id: 'beijing', name: 'Great Hall of the People, Beijing' }],
    chapters: [],
    opening: null,
    method: null,
    actors,
    events: parts.events ?? [event()],
    problems: [],
  };
  const detail: StoryDetail = {
    summaries: { talks: 'They spoke of a second summit.' },
    outlets,
    sources: [],
    accounts: [],
    positions: [],
    expectations: [],
    corrections: [],
    ...parts.detail,
  };
  return { core, detail, index: indexStory(core, detail) };
}
