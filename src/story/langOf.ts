import type { Account, Expectation, StoryCore } from './model.ts';

type Told = Pick<StoryCore, 'translation' | 'language'>;
type List = 'events' | 'chapters' | 'kinds' | 'issues';

/**
 * The language of a text of the story, for a `lang` attribute: undefined where it is that of the page, the story's own
 * where a translation lacks it. Names need none.
 */
export function langOf({ translation, language }: Told, list: List, id: string, field: string) {
  return translation && !translation[list]?.[id]?.[field] ? language : undefined;
}

/** The same of the story's own title, description or method. */
export function langOfHead({ translation, language }: Told, field: string): string | undefined {
  return translation && !translation.head?.[field] ? language : undefined;
}

/** The same of an event's summary. */
export function langOfSummary({ translation, language }: Told, event: string): string | undefined {
  return translation && !translation.summaries?.[event] ? language : undefined;
}

/** The same of what a source says. */
export function langOfClaim({ translation, language }: Told, account: Account): string | undefined {
  return translation && account.original === undefined ? language : undefined;
}

/** The same of what was expected. */
export function langOfExpected(
  { translation, language }: Told,
  expectation: Expectation,
): string | undefined {
  return translation && expectation.original === undefined ? language : undefined;
}

/** The same of what no translation gives: stances, and notes on what was expected. */
export function ownLang({ translation, language }: Told): string | undefined {
  return translation && language;
}
