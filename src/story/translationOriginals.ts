import type { TranslatedList } from './model.ts';
import type { Resolved } from './references.ts';
import type { Structure } from './structure.ts';

/** What the entries of a translation's list stand for. */
export interface Original {
  readonly records: ReadonlyMap<string, object>;
  /** Ids of records that are left out, being broken themselves. */
  readonly leftOut: ReadonlySet<string>;
  /** False where the list could not be read at all. */
  readonly readable: boolean;
}

/** An entry of each list, in words. */
export const whatIsIn: Readonly<Record<TranslatedList, string>> = {
  lanes: 'a lane',
  kinds: 'a kind',
  issues: 'an issue',
  places: 'a place',
  chapters: 'a chapter',
  actors: 'an actor',
  outlets: 'an outlet',
  events: 'an event',
};

/** The records of a story that a translation may give words for. */
export function originals(story: Resolved, structure: Structure): Readonly<Record<TranslatedList, Original>> {
  const of = (name: TranslatedList, records: readonly { readonly id: string }[]): Original => {
    const { items, leftOut, readable } = structure[name];
    const byId = new Map(records.map(record => [record.id, record]));
    // A record may be of the right shape and lead nowhere.
    const lost = items.map(({ record }) => record.id).filter(id => !byId.has(id));
    return { records: byId, leftOut: new Set([...leftOut, ...lost]), readable };
  };
  const recordsOf = <T>(found: readonly { readonly record: T }[]) => found.map(({ record }) => record);
  return {
    lanes: of('lanes', story.lanes.slice(0, -1)),
    kinds: of('kinds', story.kinds),
    issues: of('issues', story.issues),
    places: of('places', recordsOf(story.places)),
    chapters: of('chapters', story.chapters),
    actors: of('actors', story.actors),
    outlets: of('outlets', recordsOf(story.outlets)),
    events: of('events', recordsOf(story.events)),
  };
}
