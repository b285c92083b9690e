import { useEffect, useMemo, useRef } from 'react';
import type { StoryDetail } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { lookingBack } from './lazyParts.ts';
import type { Look } from './look.ts';
import { useLate } from './useLate.ts';

export interface LookBack {
  /** Null for the whole story, and as long as what is needed is not there. */
  readonly look: Look | null;
  /** Asks for the script again, where it did not come. */
  readonly onRetry: () => void;
}

/** What was known on the day that the state names; its script is loaded with the first such day. */
export function useLookBack(detail: StoryDetail | null): LookBack {
  const { whole } = useApp();
  const asOf = useShown(state => state.asOf);
  const since = useShown(state => state.since);
  const before = useRef<Look | null>(null);
  // That it did not come is said where its first part was to be shown.
  const { script, onRetry } = useLate(asOf !== null, lookingBack);
  const look = useMemo(
    () =>
      script && detail && asOf !== null
        ? script.lookBack({ whole, detail, asOf, since }, before.current)
        : null,
    [script, whole, detail, asOf, since],
  );
  useEffect(() => {
    before.current = look ?? before.current;
  }, [look]);
  return { look, onRetry };
}
