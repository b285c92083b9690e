/** What a story may hold; more than this is an error that says so. Characters are UTF-16 code units. */
export const limits = {
  /** Bytes of one story file: a page must still parse it on a phone. */
  fileBytes: 50 * 1024 * 1024,
  /** Events of one story in JSON; larger sets are for the columnar form of the benchmarks. */
  events: 100_000,
  /** Accounts of one event. */
  accounts: 10_000,
  /** Lanes, 'others' excluded: lane masks are 32-bit integers. */
  lanes: 8,
  /** A title, a name. */
  title: 300,
  /** A summary, a claim, a note. */
  text: 5_000,
  url: 2_048,
  id: 80,
  /** What a reader searches for: nobody types more, and an address must stay one. */
  query: 200,
} as const;
