import { useMemo } from 'react';
import { chartData, chartIndex, countTouching } from '../chart/index.ts';
import type { StoryCore } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import type { Look } from './look.ts';
import { type Matching, matchingEvents } from './matching.ts';
import { wholeStory } from './state.ts';

/**
 * The chart's columns of a story, the matching events in order, those that were expected on the day to which the page
 * looks back, and how many of the former and of all touch the stretch in view.
 */
export function useCounts(
  core: StoryCore,
  { matching, expected }: Pick<Matching, 'matching' | 'expected'>,
  look: Look | null,
) {
  const { whole: story } = useApp();
  const window = useShown(state => state.window);
  const view = useShown(state => state.view);
  const data = useMemo(() => look?.columns ?? chartData(core), [core, look]);
  const whole = useMemo(() => chartIndex(data, look?.past.known ?? null), [data, look]);
  const left = useMemo(() => (matching ? chartIndex(data, matching) : whole), [data, whole, matching]);
  const events = useMemo(() => matchingEvents(core, matching), [core, matching]);
  const ahead = useMemo(() => (look && expected ? look.inTime(expected) : none), [look, expected]);
  const stretch = view === 'timeline' ? window : wholeStory(story);
  return {
    data,
    events,
    ahead,
    stretch,
    shown: countTouching(left, stretch),
    all: countTouching(whole, stretch),
  };
}

const none: readonly number[] = [];
