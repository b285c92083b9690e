import { useMemo } from 'react';
import { combine, useApp, useShown } from '../app/index.ts';
import { type ChartData, chartData, pastData } from '../chart/index.ts';
import { type Day, isKnownBy, type StoryCore } from '../story/index.ts';
import { Beyond, type TimelinePast } from '../timeline/index.ts';

/** What a frame shows of its story: what the filters leave, and of it what was known on the day it looks back to. */
export interface FrameStory {
  readonly asOf: Day | null;
  /** 1 for each event that was known; null for the whole story. */
  readonly known: Uint8Array | null;
  /** 1 for each event that is shown; null where all are. */
  readonly matching: Uint8Array | null;
  readonly columnsOf: (core: StoryCore) => ChartData;
  readonly past: TimelinePast | null;
}

export function useFrameStory(): FrameStory {
  const { core } = useApp();
  const filters = useShown(state => state.filters);
  const asOf = useShown(state => state.asOf);
  return useMemo(() => {
    const { matching } = combine(core, filters, null, false);
    if (asOf === null) return { asOf, known: null, matching, columnsOf: chartData, past: null };
    const known = knownIn(core, asOf);
    return {
      asOf,
      known,
      matching: known.map((byte, event) => (matching?.[event] === 0 ? 0 : byte)),
      columnsOf: core => pastData(chartData(core), asOf, known, []),
      past: framePast(known, asOf),
    };
  }, [core, filters, asOf]);
}

/** One byte for each event, 1 where its outcome was known by the end of a day. */
export function knownIn({ events }: StoryCore, asOf: Day): Uint8Array {
  return Uint8Array.from(events, event => (isKnownBy(event, asOf) ? 1 : 0));
}

/**
 * The day as the line draws it. A frame carries no accounts, so that what was expected is left to the full timeline, and
 * the day is the article's, so that there is no cursor to move it.
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
