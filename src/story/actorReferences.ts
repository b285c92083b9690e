import type { Actor, Lane, Problem } from './model.ts';
import { at, type Named } from './names.ts';
import { errorAt, shown } from './problems.ts';
import type { Found } from './records.ts';
import type { ActorRecord, LaneRecord } from './schema.ts';
import type { StoryHead } from './structure.ts';

/** The lanes in the story's order, 'others' last. */
export function resolveLanes(
  lanes: readonly Found<LaneRecord>[],
  others: StoryHead['others'],
): readonly Lane[] {
  return [
    ...lanes.map(({ record: { id, name, short, code, colour } }) => ({ id, name, short, code, colour })),
    { id: othersId, ...others, colour: 0 },
  ];
}

/** The id of the last lane; no lane of the story may bear it. */
export const othersId = 'others';

/** Actors in order of their ids, each with its lane: its own, that of whom it speaks for, or 'others'. */
export function resolveActors(
  actors: Named<ActorRecord>,
  lanes: readonly Found<LaneRecord>[],
  problems: Problem[],
): readonly Actor[] {
  const laneOf = laneOwners(actors, lanes, problems);
  const superior = superiors(actors, problems);
  const laneFor = (id: string): number => {
    for (let actor: string | undefined = id; actor !== undefined; actor = superior.get(actor)) {
      const lane = laneOf.get(actor);
      if (lane !== undefined) return lane;
    }
    return lanes.length;
  };
  return actors.items
    .map(({ record: { of: _, ...record } }): Actor => {
      const of = superior.get(record.id);
      return { ...record, ...(of === undefined ? {} : { of }), lane: laneFor(record.id) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which actor owns which lane; people own none. */
function laneOwners(
  actors: Named<ActorRecord>,
  lanes: readonly Found<LaneRecord>[],
  problems: Problem[],
): ReadonlyMap<string, number> {
  const laneOf = new Map<string, number>();
  lanes.forEach(({ record, place }, lane) => {
    record.actors.forEach((id, index) => {
      const here = at(place, 'actors', index);
      const actor = actors.names.find(id, here);
      if (!actor) return;
      if (actor.kind === 'person') {
        const expected = 'a state or an organization; a person is in the lane of the actor in "of"';
        problems.push(errorAt(here, `${shown(id)}, a person`, expected));
      } else if (laneOf.has(id)) {
        problems.push(errorAt(here, `${shown(id)} a second time`, 'an actor in one lane'));
      } else {
        laneOf.set(id, lane);
      }
    });
  });
  return laneOf;
}

/** For whom each actor speaks, without what does not exist or runs in a circle. */
function superiors(actors: Named<ActorRecord>, problems: Problem[]): ReadonlyMap<string, string> {
  const superior = new Map<string, string>();
  // In order of ids, so that a circle is cut at the same place however the file is ordered.
  const ordered = [...actors.items].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  for (const { record, place } of ordered) {
    if (record.of === undefined) continue;
    const here = at(place, 'of');
    const found = actors.names.find(record.of, here);
    if (!found) continue;
    if (found.kind === 'person') {
      problems.push(errorAt(here, `${shown(record.of)}, a person`, 'a state or an organization'));
    } else if (leadsTo(record.of, record.id, superior)) {
      problems.push(errorAt(here, `${shown(record.of)}, which leads back here`, 'a chain that ends'));
    } else {
      superior.set(record.id, record.of);
    }
  }
  return superior;
}

/** Whether a chain that starts at one id reaches another. */
export function leadsTo(start: string, goal: string, next: ReadonlyMap<string, string>): boolean {
  for (let id: string | undefined = start; id !== undefined; id = next.get(id)) if (id === goal) return true;
  return false;
}
