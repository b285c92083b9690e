import type { Actor, StoryCore, StoryEvent, StoryIndex } from '../story/index.ts';

/** A state or body that took part, with those who spoke or acted for it. */
export interface Party {
  readonly actor: Actor;
  /** Number of the colour token of its lane. */
  readonly colour: number;
  readonly members: readonly Actor[];
}

/** Those who acted and those whom the act was aimed at, each person under the state or body that they speak for. */
export function parties(
  event: StoryEvent,
  core: StoryCore,
  index: StoryIndex,
): { readonly by: readonly Party[]; readonly to: readonly Party[] } {
  return { by: gather(event.by, core, index), to: gather(event.to, core, index) };
}

/** The lanes of an event, as indices into the story's, those who act first, each once. */
export function lanesOf(event: StoryEvent, index: StoryIndex): readonly number[] {
  return [...new Set([...event.by, ...event.to].flatMap(id => index.actor(id)?.lane ?? []))];
}

function gather(ids: readonly string[], core: StoryCore, index: StoryIndex): readonly Party[] {
  const found = new Map<string, { actor: Actor; colour: number; members: Actor[] }>();
  for (const id of ids) {
    const actor = index.actor(id);
    if (!actor) continue;
    const root = speaksFor(actor, index);
    const party = found.get(root.id) ?? {
      actor: root,
      colour: core.lanes[root.lane]?.colour ?? 0,
      members: [],
    };
    found.set(root.id, party);
    if (root !== actor && !party.members.includes(actor)) party.members.push(actor);
  }
  return [...found.values()];
}

/** The state or body at the top of the chain; a chain that runs in a circle is cut where it closes. */
function speaksFor(actor: Actor, index: StoryIndex): Actor {
  const seen = new Set([actor.id]);
  let top = actor;
  while (top.of && !seen.has(top.of)) {
    const next = index.actor(top.of);
    if (!next) break;
    seen.add(next.id);
    top = next;
  }
  return top;
}
