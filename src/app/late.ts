/** After a failure, the same may be asked for again no sooner than this; at once would be a loop without a network. */
const againMs = 5_000;

/** A script that is loaded when it is first wanted, or before. */
export interface Late<T> {
  /** What was loaded; null before. */
  readonly ready: () => T | null;
  /** Loads once, however often it is asked; rejects with `NotLoaded`. */
  readonly fetch: () => Promise<T>;
  /** Forgets a failure, so that the next who asks loads anew. */
  readonly forget: () => void;
}

/** That a script did not come: a matter of the connection and not of the program. */
export class NotLoaded extends Error {
  /** How often it was tried. */
  readonly tries: number;

  constructor(tries: number, cause: unknown) {
    super('a script of this page could not be loaded', { cause });
    this.tries = tries;
  }
}

/** How each script of the page forgets its failure. */
const forgetting: (() => void)[] = [];

/** Lets everything that failed be tried again at once: what kept one script away has kept others. */
export function forgetFailures(): void {
  for (const forget of forgetting) forget();
}

/** Loads late and once; after a failure again, on request or when some seconds have passed. */
export function late<T>(load: () => Promise<T>): Late<T> {
  let value: T | null = null;
  let loading: Promise<T> | null = null;
  let failed: Promise<T> | null = null;
  let tries = 0;

  const forget = () => {
    if (loading === failed) loading = null;
  };
  forgetting.push(forget);
  const start = (): Promise<T> => {
    tries += 1;
    const started: Promise<T> = load().then(
      loaded => {
        value = loaded;
        return loaded;
      },
      cause => {
        failed = started;
        setTimeout(forget, againMs);
        throw new NotLoaded(tries, cause);
      },
    );
    return started;
  };
  return {
    ready: () => value,
    fetch: () => {
      loading ??= start();
      return loading;
    },
    forget,
  };
}
