import { useMemo } from 'react';
import { combine, useApp, useShown } from '../app/index.ts';
import { type ChartData, chartData, pastData } from '../chart/index.ts';
import { type Day, isKnownBy, type StoryCore } from '../story/index.ts';
import { Beyond, type TimelinePast } from '../timeline/index.ts';
import { read } from '../words/index.ts';
import { aheadOn, type Beside, type StandingThen, toldBy } from './beside.ts';

/** What a frame shows of its story: what the filters leave, and of it what was known on the day it looks back to. */
export interface FrameStory {
  readonly asOf: Day | null;
  /** 1 for each event that was known; null for the whole story. */
  readonly known: Uint8Array | null;
  /** 1 for each event that is shown and counted; null where all are. */
  readonly matching: Uint8Array | null;
  /** The same with what was only expected, which is drawn and not counted. */
  readonly drawn: Uint8Array | null;
  /** What was expected on the day, by the index of the event. */
  readonly ahead: ReadonlyMap<number, StandingThen>;
  /** Whether only some sources tell the story. */
  readonly isTold: boolean;
  /** The story with what was expected in the place of what came of it. */
  readonly asThen: StoryCore;
  readonly columnsOf: (core: StoryCore) => ChartData;
  readonly past: TimelinePast | null;
}

/** @param beside the script beside the page, once it is there */
export function useFrameStory(beside: Beside | null): FrameStory {
  const { core } = useApp();
  const filters = useShown(state => state.filters);
  const asOf = useShown(state => state.asOf);
  const by = useShown(state => state.told);
  return useMemo(() => {
    const told = toldBy(beside, by, core.events.length);
    const isTold = told !== null;
    const { matching } = combine(core, filters, null, false, undefined, told);
    if (asOf === null) {
      return {
        asOf,
        isTold,
        known: null,
        matching,
        drawn: matching,
        ahead: nobody,
        asThen: core,
        columnsOf: chartData,
        past: null,
      };
    }
    const known = knownIn(core, asOf);
    const ahead = beside ? aheadOn(beside, asOf) : nobody;
    const days = [...ahead.values()].map(({ event, date }) => ({
      event,
      from: date.from,
      to: date.end ? date.to : null,
    }));
    const passed = (byte: number, event: number) => (matching?.[event] === 0 ? 0 : byte);
    return {
      asOf,
      isTold,
      known,
      matching: known.map(passed),
      drawn: known.map((byte, event) => passed(ahead.has(event) ? 1 : byte, event)),
      ahead,
      asThen: expecting(core, ahead),
      columnsOf: core => pastData(chartData(core), asOf, known, days),
      past: framePast(known, asOf),
    };
  }, [core, filters, asOf, by, beside]);
}

const nobody: ReadonlyMap<number, StandingThen> = new Map();

/** What was expected, in the page's language where it is translated. */
export function expectedWords(
  { translation, events }: StoryCore,
  { event, nth, label }: StandingThen,
): string {
  return translation?.expected?.[events[event]?.id ?? '']?.[nth] ?? label;
}

/** A later title would tell what came of it. */
function expecting(core: StoryCore, ahead: ReadonlyMap<number, StandingThen>): StoryCore {
  const events = core.events.map((event, index) => {
    const one = ahead.get(index);
    if (!one) return event;
    const label = expectedWords(core, one);
    return { ...event, title: `${read.expectedThisDay}: ${label}`, label, date: one.date };
  });
  return { ...core, events };
}

/** One byte for each event, 1 where its outcome was known by the end of a day. */
export function knownIn({ events }: StoryCore, asOf: Day): Uint8Array {
  return Uint8Array.from(events, event => (isKnownBy(event, asOf) ? 1 : 0));
}

/**
 * The day as the line draws it: what was expected is hollow, among the other marks. The day is the article's, so that
 * there is no cursor to move it.
 */
function framePast(known: Uint8Array, day: Day): TimelinePast {
  return {
    day,
    since: null,
    first: day,
    last: day,
    known,
    expected: new Uint8Array(known.length),
    news: new Set(),
    endOf: () => null,
    expectedTexts: () => ({ what: '', who: '', name: '' }),
    valueText: () => '',
    onDay: () => {},
    parts: { Ahead: nothing, Beyond, Cursor: nothing },
  };
}

const nothing = () => null;
