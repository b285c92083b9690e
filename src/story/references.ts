import { othersId, resolveActors, resolveLanes } from './actorReferences.ts';
import { type Registry, type ResolvedEvent, resolveEvent } from './eventReferences.ts';
import { resolveKinds } from './kindReferences.ts';
import { type ResolvedLater, readStretch, resolveLater } from './laterReferences.ts';
import type { Actor, Day, Kind, Lane, Problem } from './model.ts';
import { at, keepFirst, nameAll, namesOf } from './names.ts';
import type { Found } from './records.ts';
import type { IssueRecord, OutletRecord, PlaceRecord } from './schema.ts';
import { type ResolvedSource, resolveSources } from './sourceReferences.ts';
import type { StoryHead, Structure } from './structure.ts';

/** A story in which every id leads somewhere and every date can be. */
export interface Resolved extends ResolvedLater {
  readonly head: StoryHead;
  readonly focus: { readonly from: Day; readonly to: Day } | null;
  readonly lanes: readonly Lane[];
  readonly kinds: readonly Kind[];
  readonly issues: readonly IssueRecord[];
  readonly places: readonly Found<PlaceRecord>[];
  readonly actors: readonly Actor[];
  readonly outlets: readonly Found<OutletRecord>[];
  readonly sources: readonly ResolvedSource[];
  /** In the file's order. */
  readonly events: readonly ResolvedEvent[];
}

/** The second pass: what spans records. What does not hold is reported and left out. */
export function resolveReferences(
  structure: Structure,
  head: Found<StoryHead>,
  problems: Problem[],
): Resolved {
  const kinds = nameAll(structure.kinds, 'a kind', problems);
  const issues = nameAll(structure.issues, 'an issue', problems);
  const places = nameAll(structure.places, 'a place', problems);
  const actors = nameAll(structure.actors, 'an actor', problems);
  // Accounts credit outlets and actors alike, so one id may not mean both.
  const actorIds = actors.items.map(({ record }) => record.id);
  const outlets = nameAll(structure.outlets, 'an outlet', problems, actorIds);
  const sources = resolveSources(
    structure.sources,
    nameAll(structure.sources, 'a source', problems),
    outlets,
    problems,
  );
  const voices = new Map([...actors.items, ...outlets.items].map(({ record }) => [record.id, record]));
  const voiceRules = {
    what: 'an outlet or an actor',
    leftOut: new Set([...structure.actors.leftOut, ...structure.outlets.leftOut]),
    readable: structure.actors.readable && structure.outlets.readable,
  };
  const registry: Registry = {
    kinds: kinds.names,
    issues: issues.names,
    places: places.names,
    actors: actors.names,
    voices: namesOf(voices, voiceRules, problems),
    sources: sources.names,
  };
  const lanes = keepFirst(structure.lanes.items, problems, [othersId]).kept;
  const events = keepFirst(structure.events.items, problems).kept.flatMap(
    found => resolveEvent(found, registry, problems) ?? [],
  );
  return {
    head: head.record,
    focus: readFocus(head, problems),
    lanes: resolveLanes(lanes, head.record.others),
    kinds: resolveKinds(kinds, problems),
    issues: issues.items.map(({ record }) => record),
    places: places.items,
    actors: resolveActors(actors, lanes, problems),
    outlets: outlets.items,
    sources: sources.items,
    events,
    ...resolveLater(structure, head, events, registry, problems),
  };
}

function readFocus({ record, place }: Found<StoryHead>, problems: Problem[]): Resolved['focus'] {
  return record.focus ? readStretch(record.focus, at(place, 'focus'), problems) : null;
}
