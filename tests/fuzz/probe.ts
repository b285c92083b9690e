/** What is asked of a story beside its being read: words, an address, a place in time. */
export interface Probe {
  readonly query: string;
  readonly address: string;
  /** Shares of the story and of the zooms. */
  readonly at: number;
  readonly zoom: number;
  /** Below `turns`; by it a case is asked what is dear. Without it, and at 0, everything is. */
  readonly turn?: number;
}

/** Runs a step of a trial, which may watch how long it takes. */
export type Watch = <T>(step: string, run: () => T) => T;

export const turns = 1_000;

/**
 * One case in how many is asked what takes longest. A story is read, and all of it that needs no more than a look is
 * compared, each time.
 */
const shares = {
  knowing: 2,
  frame: 2,
  'way to the page': 10,
  search: 10,
  names: 10,
  'each frame': 20,
  'one file': 20,
  page: 20,
  prerendering: 500,
} as const;

/** Whether a case is asked something dear. A case that is asked what is rarest is asked the rest, too. */
export function isAsked({ turn = 0 }: Probe, what: keyof typeof shares): boolean {
  return turn % shares[what] === 0;
}
