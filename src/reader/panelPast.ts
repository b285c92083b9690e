import type { Day } from '../story/index.ts';

/** What a panel is told of the day to which the page looks back. */
export interface PanelPast {
  /** The last day of what is known. */
  readonly day: Day;
  /** What the editors wrote of the event when all was over. */
  readonly summary: string;
}

/** The way to what was known on the day of an event's first report. */
export interface ThenLink {
  readonly hrefOf: (event: string, day: Day) => string;
  readonly onDay: (day: Day) => void;
}
