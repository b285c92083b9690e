/*
 * Stands in for d3-dispatch in the build: one listener for each event of a zoom is all that the timeline has. The
 * original knows of many, by name, and copies them.
 */

type Listener = (this: unknown, ...given: unknown[]) => void;

interface Listeners {
  /** Without a listener it gives the one that there is. */
  readonly on: (type: string, listener?: Listener | null) => Listeners | Listener | undefined;
  readonly call: (type: string, that: unknown, ...given: unknown[]) => void;
}

export function dispatch(): Listeners {
  const known = new Map<string, Listener | null>();
  const listeners: Listeners = {
    on: (type, listener) => {
      if (listener === undefined) return known.get(type) ?? undefined;
      known.set(type, listener);
      return listeners;
    },
    call: (type, that, ...given) => known.get(type)?.apply(that, given),
  };
  return listeners;
}
