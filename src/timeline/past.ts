import type { ComponentType } from 'react';
import type { Day } from '../story/index.ts';
import type { AheadProps } from './Ahead.tsx';
import type { BeyondProps } from './Beyond.tsx';
import type { CursorProps } from './Cursor.tsx';

/** What the timeline asks of the day to which it looks back. Made anew with each day. */
export interface TimelinePast {
  /** The last day of what is known. */
  readonly day: Day;
  /** The earlier day with which it is compared. */
  readonly since: Day | null;
  /** Days that the cursor can be set to. */
  readonly first: Day;
  readonly last: Day;
  /** 1 for each event that was known. */
  readonly known: Uint8Array;
  /** 1 for each event that was expected, where the filters let it pass. */
  readonly expected: Uint8Array;
  /** Events that became known since the earlier day. */
  readonly news: ReadonlySet<number>;
  /** The day before which a running event was expected to end; null where nobody had said. */
  readonly endOf: (event: number) => number | null;
  readonly expectedTexts: (event: number) => ExpectedTexts;
  /** A day in words, and how much was known on it: the value of the cursor. */
  readonly valueText: (day: Day) => string;
  readonly onDay: (day: Day) => void;
  /** The drawing of all this, which is loaded when it is first wanted. */
  readonly parts: PastParts;
}

export interface ExpectedTexts {
  /** What was expected, in the words of the day. */
  readonly what: string;
  /** Who said so, and when. */
  readonly who: string;
  /** Both, with the days for which it was expected: for who hears it. */
  readonly name: string;
}

export interface PastParts {
  readonly Ahead: ComponentType<AheadProps>;
  readonly Beyond: ComponentType<BeyondProps>;
  readonly Cursor: ComponentType<CursorProps>;
}
