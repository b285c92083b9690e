import { useMemo } from 'react';
import type { GapEnds, LanePair } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { gapsUpTo } from './gapWords.ts';

/** The gaps of two lanes as the page knows them, in order of time. Filters change nothing in them. */
export function useGaps(pair: LanePair): readonly GapEnds[] {
  const { whole } = useApp();
  const asOf = useShown(state => state.asOf);
  return useMemo(() => gapsUpTo(whole, pair, asOf), [whole, pair, asOf]);
}
