import { isKnownBy } from './knowledge.ts';
import type { Day, StoryEvent } from './model.ts';
import type { StoryIndex } from './storyIndex.ts';
import type { Relation } from './vocabulary.ts';

/** An event that another one is linked with. */
export interface Linked {
  /** Index in `core.events`. */
  readonly event: number;
  readonly relation: Relation;
  /** 'out' where the link leads to `event`, 'in' where it comes from there. */
  readonly direction: 'out' | 'in';
}

/**
 * The links of an event, both ways, in order of the other events' time.
 * @param asOf the day to which one looks back: links with what was not known then are left out; null for all
 */
export function linksOf(index: StoryIndex, event: number, asOf: Day | null): readonly Linked[] {
  const { links, linkedFrom } = index.core.events[event] ?? nothing;
  const all: Linked[] = [
    ...links.map(({ to, relation }) => ({ event: index.indexOf(to), relation, direction: 'out' as const })),
    ...linkedFrom.map(({ from, relation }) => ({
      event: index.indexOf(from),
      relation,
      direction: 'in' as const,
    })),
  ];
  return all
    .filter(link => link.event !== event && isKnownBy(index.core.events[link.event], asOf))
    .sort((a, b) => a.event - b.event);
}

const nothing: Pick<StoryEvent, 'links' | 'linkedFrom'> = { links: [], linkedFrom: [] };

/** Events walked through from link to link, in order of time. */
export type Chain = readonly number[];

/**
 * One step along the links of an event, back (-1) or on (1) in time: where the walk has come from or, beyond its ends,
 * to the nearest linked event. The chain that results ends or begins with that event; null where no link leads on.
 * @param chain the walk so far; one that does not hold the event is forgotten
 */
export function walk(
  chain: Chain,
  event: number,
  step: 1 | -1,
  links: readonly Linked[],
): { readonly chain: Chain; readonly event: number } | null {
  const known = chain.includes(event) ? chain : [event];
  const walked = known[known.indexOf(event) + step];
  if (walked !== undefined) return { chain: known, event: walked };
  const further = links.map(link => link.event).filter(other => (other - event) * step > 0);
  if (further.length === 0) return null;
  const next = step > 0 ? Math.min(...further) : Math.max(...further);
  return { chain: step > 0 ? [...known, next] : [next, ...known], event: next };
}
