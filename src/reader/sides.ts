import type { Account, StoryCore, StoryEvent, StoryIndex } from '../story/index.ts';
import { sideTeller } from '../story/index.ts';

/** A side of a comparison: the index of its lane, all voices of no lane's country, or analysis. */
export type Side = number | 'others' | 'analysis';

/** Whose account it is, in a comparison. */
export interface Teller {
  readonly side: Side;
  /** Ids of outlets or actors. */
  readonly voices: readonly string[];
  /** Whether the voice is a person whom the page quotes without crediting another. */
  readonly isSpeaker: boolean;
}

/**
 * Tells whose account of an event an account is. Whom the source credits comes first. Where it credits nobody, what a
 * person says of an event is that person's account; what a page says of a person's own act, such as a speech, is the
 * page's, for there the pages are what can be compared. Analysis and reference that credit nobody stand apart.
 */
export function tellerOf(
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): (account: Account) => Teller {
  const laneOf = sideTeller(core.lanes, core.actors, index.detail?.outlets ?? []);
  const actingLanes = new Set(event.by.flatMap(id => index.actor(id)?.lane ?? []));
  const isOwnAct = (speaker: string) =>
    actingLanes.size === 1 && actingLanes.has(index.actor(speaker)?.lane ?? Number.NaN);
  return account => {
    const { attributed, speaker, source } = account;
    const speaks = attributed.length === 0 && speaker !== null && !isOwnAct(speaker);
    const voices = speaks ? [speaker] : account.voices;
    const type = index.source(source)?.type;
    const isAnalysis = attributed.length === 0 && !speaks && (type === 'analysis' || type === 'reference');
    const lane = voices.map(laneOf).find(found => found !== null);
    return { side: isAnalysis ? 'analysis' : (lane ?? 'others'), voices, isSpeaker: speaks };
  };
}

/** The sides that have their say on an event, in order: those that took part, other lanes, others, analysis. */
export function sidesOf(
  accounts: readonly Account[],
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): readonly Side[] {
  const teller = tellerOf(event, core, index);
  const present = new Set(accounts.map(account => teller(account).side));
  const parties = [...event.by, ...event.to].flatMap(id => index.actor(id)?.lane ?? []);
  const order: readonly Side[] = [...parties, ...core.lanes.keys(), 'others', 'analysis'];
  return [...new Set(order)].filter(side => present.has(side));
}
