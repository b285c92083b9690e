import type { Actor, Day, Kind, StoryCore, StoryEvent } from '../../src/story/index.ts';
import { parseDay } from '../../src/story/index.ts';

/** A day from ISO, for tests alone: throws where it is none. */
export function day(text: string): Day {
  const value = parseDay(text);
  if (value === null) throw new Error(`${text} is not a day`);
  return value;
}

function kind(id: string, plural: string, shape: Kind['shape'], broadest = id): Kind {
  return { id, name: id, plural, broadest, shape, join: shape === 'circle' };
}

function event(id: string, on: string, more: Partial<StoryEvent> = {}): StoryEvent {
  const from = day(on);
  const to = (from + 1) as Day;
  const point = { from, to, precision: 'day', approximate: false, uncertain: false } as const;
  return {
    id,
    title: `Title of ${id}`,
    label: id,
    date: { edtf: on, from, to, start: point, end: point, interval: false },
    kind: 'meeting',
    by: ['usa'],
    to: [],
    place: null,
    issues: ['nuclear'],
    weight: 2,
    happened: true,
    links: [],
    linkedFrom: [],
    reported: from,
    reportedLater: false,
    otherDates: [],
    coverage: { accounts: 1, sources: 1, countries: ['US'], types: ['news'] },
    ...more,
  };
}

const actors: readonly Actor[] = [
  { id: 'usa', name: 'United States', kind: 'state', country: 'US', lane: 0 },
  { id: 'trump', name: 'Donald Trump', kind: 'person', of: 'usa', lane: 0 },
  { id: 'china', name: 'China', kind: 'state', country: 'CN', lane: 1 },
  { id: 'nobody', name: 'Nobody', kind: 'person', of: 'china', lane: 1 },
];

/** A small story: five events from 2018 to 2019, two lanes and the others, one narrower kind, two chapters. */
export const core: StoryCore = {
  id: 'small',
  title: 'A small story',
  description: 'For tests.',
  language: 'en',
  contact: { name: 'The editors', email: 'editors@example.org' },
  focus: null,
  lanes: [
    { id: 'us', name: 'United States', short: 'US', code: 'US', colour: 1 },
    { id: 'cn', name: 'China', short: 'China', code: 'CN', colour: 4 },
    { id: 'others', name: 'Others', short: 'Others', code: 'Oth.', colour: 0 },
  ],
  kinds: [
    kind('meeting', 'Meetings', 'circle'),
    kind('talks', 'Talks', 'circle', 'meeting'),
    kind('statement', 'Statements', 'square'),
    kind('pressure', 'Pressure', 'triangle'),
  ],
  issues: [
    { id: 'nuclear', name: 'Nuclear arms' },
    { id: 'trade', name: 'Trade' },
  ],
  places: [],
  chapters: [
    {
      id: 'first',
      title: 'First',
      label: 'First',
      text: 'The first.',
      from: day('2018-01-01'),
      to: day('2018-04-01'),
      events: [],
    },
    {
      id: 'second',
      title: 'Second',
      label: 'Second',
      text: 'The second.',
      from: day('2018-12-04'),
      to: day('2019-03-04'),
      events: [],
    },
  ],
  opening: 'second',
  method: null,
  actors,
  events: [
    event('letter', '2018-01-10', { kind: 'statement', to: ['china'], by: ['trump'] }),
    event('early-talks', '2018-02-20', { kind: 'talks', by: ['usa', 'china'] }),
    event('address', '2019-01-01', {
      kind: 'statement',
      by: ['china'],
      issues: ['trade'],
      coverage: {
        accounts: 2,
        sources: 2,
        countries: ['', 'CN'],
        types: ['state-media'],
      },
    }),
    event('visit', '2019-01-07', { kind: 'meeting', by: ['china', 'usa'] }),
    event('sanctions', '2019-06-01', { kind: 'pressure' }),
  ],
  problems: [],
};
