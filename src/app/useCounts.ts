import { useMemo } from 'react';
import { chartData, chartIndex, countTouching } from '../chart/index.ts';
import type { StoryCore } from '../story/index.ts';
import { useShown } from './context.ts';
import { matchingEvents } from './matching.ts';
import { wholeStory } from './state.ts';

/** The chart's columns of a story, the matching events in order, and how many of them and of all touch the stretch in view. */
export function useCounts(core: StoryCore, matching: Uint8Array | null) {
  const window = useShown(state => state.window);
  const view = useShown(state => state.view);
  const data = useMemo(() => chartData(core), [core]);
  const whole = useMemo(() => chartIndex(data), [data]);
  const left = useMemo(() => (matching ? chartIndex(data, matching) : whole), [data, whole, matching]);
  const events = useMemo(() => matchingEvents(core, matching), [core, matching]);
  const stretch = view === 'timeline' ? window : wholeStory(core);
  return { data, events, stretch, shown: countTouching(left, stretch), all: countTouching(whole, stretch) };
}
