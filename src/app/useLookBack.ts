import { useEffect, useMemo, useRef, useState } from 'react';
import type { StoryDetail } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { lookingBack } from './lazyParts.ts';
import type { Look } from './look.ts';

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
  const [script, setScript] = useState(lookingBack.ready);
  const [tries, setTries] = useState(0);
  const before = useRef<Look | null>(null);
  const wanted = asOf !== null && !script;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when the reader tries again.
  useEffect(() => {
    // That it did not come is said where its first part was to be shown.
    if (wanted) lookingBack.fetch().then(setScript, () => {});
  }, [wanted, tries]);
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
  return { look, onRetry: () => setTries(tries + 1) };
}
