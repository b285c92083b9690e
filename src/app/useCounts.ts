import { useMemo } from 'react';
import { chartData, chartIndex, countTouching } from '../chart/index.ts';
import type { StoryCore } from '../story/index.ts';
import { useShown } from './context.ts';
import { matchingEvents } from './matching.ts';

/** The chart's columns of a story, the matching events in order, and how many of them and of all touch the window. */
export function useCounts(core: StoryCore, matching: Uint8Array | null) {
  const window = useShown(state => state.window);
  const data = useMemo(() => chartData(core), [core]);
  const whole = useMemo(() => chartIndex(data), [data]);
  const left = useMemo(() => (matching ? chartIndex(data, matching) : whole), [data, whole, matching]);
  const events = useMemo(() => matchingEvents(core, matching), [core, matching]);
  return { data, events, shown: countTouching(left, window), all: countTouching(whole, window) };
}
