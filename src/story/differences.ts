import type { Expected, Knowledge } from './asOf.ts';
import type { Day, Expectation, Position } from './model.ts';

/** What became known between two days. */
export interface Differences {
  /** Events first reported, in order of report. */
  readonly reported: readonly number[];
  /** What did not come though it was expected, and whose last day went by. */
  readonly passed: readonly number[];
  /** Expectations that no longer stood at the end, the newest word of each, without a date. */
  readonly withdrawn: readonly Expected[];
  /** What was expected at the end and not at the beginning, or otherwise then. */
  readonly expected: readonly (Expected & { readonly before: Expectation | null })[];
  /** Positions at the end that were not held at the beginning, with those that they replaced. */
  readonly held: readonly (Position & { readonly before: Position | null })[];
}

/** What of a story became known after one day and by the end of another. Linear in what stood on either day. */
export function differencesBetween(knowledge: Knowledge, after: Day, until: Day): Differences {
  const { core, knownBetween, expectedOn, isKnown } = knowledge;
  const news = knownBetween(after, until);
  const happened = (event: number) => core.events[event]?.reported !== null;
  const before = new Map(expectedOn(after).map(one => [one.event, one.expectation]));
  return {
    reported: news.filter(happened),
    passed: news.filter(event => !happened(event)),
    withdrawn: withdrawnBetween(knowledge, after, until).filter(
      ({ event }) => !isKnown(event, until) || !happened(event),
    ),
    expected: expectedOn(until)
      .map(one => ({ ...one, before: before.get(one.event) ?? null }))
      .filter(({ before: was, expectation }) => !was || was.label !== expectation.label),
    held: newlyHeld(knowledge, after, until),
  };
}

/** Of each event the newest word, where it came in between and takes back what was expected. */
function withdrawnBetween({ detail, newestOf }: Knowledge, after: Day, until: Day): readonly Expected[] {
  const expectedOnce = new Set(detail.expectations.map(({ of }) => of));
  return [...expectedOnce].flatMap(of => {
    const newest = newestOf(of, until);
    return newest && newest.expectation.date === null && newest.known > after ? [newest] : [];
  });
}

function newlyHeld({ positionsOn }: Knowledge, after: Day, until: Day): Differences['held'] {
  const key = ({ actor, issue }: Position) => `${actor}\n${issue}`;
  const before = new Map(positionsOn(after).map(position => [key(position), position]));
  return positionsOn(until)
    .map(position => ({ ...position, before: before.get(key(position)) ?? null }))
    .filter(({ before: was, stance }) => was?.stance !== stance)
    .sort((a, b) => a.known - b.known);
}
