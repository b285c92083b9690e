import { useCallback, useEffect, useState } from 'react';
import { type Late, NotLoaded } from './late.ts';

export interface Loading<T> {
  /** Null until it has come. */
  readonly script: T | null;
  /** Why it could not be loaded; null where it could, or is not wanted. */
  readonly fault: NotLoaded | null;
  /** Asks for it again, where it did not come. */
  readonly onRetry: () => void;
}

/** A script that is loaded when it is first wanted. */
export function useLate<T>(wanted: boolean, { ready, fetch }: Late<T>): Loading<T> {
  const [script, setScript] = useState(ready);
  const [fault, setFault] = useState<NotLoaded | null>(null);
  useEffect(() => {
    if (!wanted || script || fault) return;
    let left = false;
    fetch().then(
      loaded => left || setScript(() => loaded),
      reason => left || setFault(reason instanceof NotLoaded ? reason : null),
    );
    return () => {
      left = true;
    };
  }, [wanted, script, fault, fetch]);
  const onRetry = useCallback(() => setFault(null), []);
  return { script, fault: wanted ? fault : null, onRetry };
}
