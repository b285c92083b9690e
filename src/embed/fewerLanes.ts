import type { StoryCore } from '../story/index.ts';

/**
 * The story on two lanes, for a frame too low for more: the one in which most happens, and the others. Linear in events.
 */
export function onTwoLanes(core: StoryCore): StoryCore {
  const last = core.lanes.length - 1;
  const busiest = busiestLane(core);
  if (last < 2 || busiest === null) return core;
  return {
    ...core,
    lanes: [core.lanes[busiest]!, core.lanes[last]!],
    actors: core.actors.map(actor => ({ ...actor, lane: actor.lane === busiest ? 0 : 1 })),
  };
}

/** The lane, other than the last, whose actors act in most events. */
function busiestLane({ lanes, actors, events }: StoryCore): number | null {
  const laneOf = new Map(actors.map(actor => [actor.id, actor.lane]));
  const counts = new Array<number>(Math.max(0, lanes.length - 1)).fill(0);
  for (const event of events) {
    for (const lane of new Set(event.by.map(id => laneOf.get(id)))) {
      if (lane !== undefined && lane < counts.length) counts[lane]!++;
    }
  }
  return counts.length === 0 ? null : counts.indexOf(Math.max(...counts));
}
