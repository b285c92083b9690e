import { isKnownBy, lastDay } from './knowledge.ts';
import type { Day, StoryCore, StoryEvent } from './model.ts';
import type { StoryIndex } from './storyIndex.ts';

/** What a later event was to a promise. */
export type Deed = 'fulfils' | 'breaks' | 'cancels';

export interface PromiseStep {
  /** Index in `core.events`. */
  readonly event: number;
  readonly deed: Deed;
  /** From the last day of the promise to the first of the step; never below 0. */
  readonly days: number;
}

/**
 * What the links say became of a promise. One with several parts may be fulfilled in one and broken in another: that is
 * 'partly'. 'open' where nothing is linked to it.
 */
export type Outcome = 'fulfilled' | 'partly' | 'broken' | 'cancelled' | 'open';

export const outcomes = ['open', 'partly', 'broken', 'cancelled', 'fulfilled'] as const satisfies Outcome[];

export interface Promised {
  readonly event: number;
  readonly outcome: Outcome;
  /** In order of time. */
  readonly steps: readonly PromiseStep[];
  /** From the last day of the promise to the end of the day up to which it is followed; never below 0. */
  readonly age: number;
}

const isDeed = (relation: string): relation is Deed =>
  relation === 'fulfils' || relation === 'breaks' || relation === 'cancels';

/**
 * What was promised and what became of it, in order of time. A promise is an event of a kind that PLOVER codes as
 * AGREE, and any other that an event fulfils or breaks; what did not happen promises nothing.
 * @param until the day up to which they are followed: what was not known by then is left out
 */
export function promises(index: StoryIndex, until: Day): readonly Promised[] {
  const { core } = index;
  const agreements = agreementKinds(core);
  return core.events.flatMap((event, at) => {
    if (!event.happened || !isKnownBy(event, until)) return [];
    const steps = stepsOf(event, index, until);
    const isPromise = agreements.has(event.kind) || steps.some(step => step.deed !== 'cancels');
    if (!isPromise) return [];
    return [{ event: at, outcome: outcomeOf(steps), steps, age: Math.max(0, until - lastDay(event.date)) }];
  });
}

/** Ids of the kinds that are agreements, or narrower than one that is. */
export function agreementKinds(core: Pick<StoryCore, 'kinds'>): ReadonlySet<string> {
  const coded = new Set(core.kinds.filter(kind => kind.plover === 'AGREE').map(kind => kind.id));
  return new Set(
    core.kinds.filter(({ id, broadest }) => coded.has(id) || coded.has(broadest)).map(k => k.id),
  );
}

function stepsOf(event: StoryEvent, index: StoryIndex, until: Day): readonly PromiseStep[] {
  const steps = event.linkedFrom.flatMap(({ from, relation }) => {
    const other = index.event(from);
    if (!isDeed(relation) || !other || !isKnownBy(other, until)) return [];
    const days = Math.max(0, other.date.from - lastDay(event.date));
    return [{ event: index.indexOf(from), deed: relation, days }];
  });
  return steps.sort((a, b) => a.event - b.event);
}

function outcomeOf(steps: readonly PromiseStep[]): Outcome {
  const has = (deed: Deed) => steps.some(step => step.deed === deed);
  if (has('fulfils')) return has('breaks') || has('cancels') ? 'partly' : 'fulfilled';
  if (has('breaks')) return 'broken';
  return has('cancels') ? 'cancelled' : 'open';
}
