import { useMemo } from 'react';
import type { StoryCore, StoryDetail } from '../story/index.ts';
import { useShown } from './context.ts';
import { onDemand } from './lazyParts.ts';
import type { Look } from './look.ts';
import { useLate } from './useLate.ts';

/** 1 for each event that is told by those to whom the story is restricted; null where it is not, and until that is known. */
export function useTold(core: StoryCore, detail: StoryDetail | null, look: Look | null) {
  const by = useShown(state => state.told);
  const { script, onRetry } = useLate(by !== null, onDemand);
  const told = useMemo(
    () => (by !== null && detail && script ? script.toldMask(core, detail, by, look?.past.expected) : null),
    [by, detail, script, core, look],
  );
  return { by, told, onRetry };
}
