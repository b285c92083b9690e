import {
  type Day,
  type Differences,
  type Expected,
  formatDate,
  formatDayWords,
  type Knowledge,
  type Past,
} from '../story/index.ts';
import { Ahead, Beyond, Cursor, type TimelinePast } from '../timeline/index.ts';
import { more, say } from '../words/index.ts';
import { asOfWords } from './asOfWords.ts';

/** What the timeline shows of a look, and whom it tells of another day. */
export interface TimelineWishes {
  /** 1 for each expected event that the filters let pass; null where nothing looks back. */
  readonly expected: Uint8Array | null;
  readonly locale: string;
  readonly onDay: (day: Day) => void;
}

interface Known {
  readonly knowledge: Knowledge;
  readonly past: Past;
  readonly since: Day | null;
  readonly differences: Differences | null;
}

/** What the timeline draws of a look back. */
export function timelinePast(
  { knowledge, past, since, differences }: Known,
  { expected, locale, onDay }: TimelineWishes,
): TimelinePast {
  const { core, newestOf } = knowledge;
  const outlets = new Map(knowledge.detail.outlets.map(outlet => [outlet.id, outlet.name]));
  const sources = new Map(knowledge.detail.sources.map(source => [source.id, source]));
  const whoSaid = ({ expectation, known }: Expected) => {
    const source = sources.get(expectation.source);
    const outlet = source && (outlets.get(source.outlet) ?? source.outlet);
    return [outlet, formatDayWords(known, locale)].filter(Boolean).join(say.comma);
  };
  return {
    day: past.day,
    since,
    ...cursorRange(knowledge),
    known: past.known,
    expected: expected ?? new Uint8Array(past.known.length),
    news: new Set([...(differences?.reported ?? []), ...(differences?.passed ?? [])]),
    endOf: event => {
      const date = newestOf(core.events[event]?.id ?? '', past.day)?.expectation.date;
      return date?.end && date.to > past.day + 1 ? date.to : null;
    },
    expectedTexts: event => {
      const one = past.expected.get(event);
      if (!one) return { what: '', who: '', name: '' };
      const { label, date } = one.expectation;
      const who = whoSaid(one);
      // Who speaks to the computer says what stands on the line: the name has it in the same order.
      return { what: label, who, name: more.expectedName(label, who, date && formatDate(date, locale)) };
    },
    valueText: day => asOfWords(day, knowledge.countKnown(day), core.events.length, locale),
    onDay,
    parts: { Ahead, Beyond, Cursor },
  };
}

/** From the first day on which anything was known to the last of the story and its reports. */
export function cursorRange({ core, first, reportBefore, last }: Knowledge): { first: Day; last: Day } {
  const end = core.events.reduce((latest, { date }) => Math.max(latest, date.to - 1), first as number);
  return { first, last: Math.max(end, reportBefore((last + 1) as Day) ?? first) as Day };
}
