import type { ActorRecord, LaneRecord } from '../story/authoring.ts';
import { limits } from '../story/index.ts';
import type { ImportedEvent, Remark } from './timeline.ts';

/** Numbers of the colours that a story has for its lanes; further lanes take that of “others”. */
const colours = 4;

export interface Parties {
  readonly lanes: readonly LaneRecord[];
  readonly actors: readonly ActorRecord[];
  /** The id of an actor by its name. */
  readonly idOf: (name: string) => string;
  /** Who acts where a row names nobody. */
  readonly nobody: string;
}

/**
 * Lanes and actors of the names that rows give: a lane each, in order of first mention; where there are more than a
 * story has lanes for, those who act most often.
 */
export function partiesOf(
  events: readonly ImportedEvent[],
  giveId: (words: string) => string,
  remarks: Remark[],
): Parties {
  const counts = new Map<string, number>();
  for (const { by, to } of events)
    for (const name of [...by, ...to]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const someNameNobody = events.some(({ by }) => by.length === 0);
  const names = [...counts.keys()];
  const inLanes = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limits.lanes)
      .map(([name]) => name),
  );
  if (names.length > limits.lanes) {
    const what = `There are ${names.length} groups and a story has at most ${limits.lanes} lanes; the groups with the fewest events stand in the lane “Others”.`;
    remarks.push({ level: 'note', row: 'all', title: null, what });
  }
  const nobody = names.length === 0 ? 'Events' : 'Without a group';
  const ids = new Map([...names, ...(someNameNobody ? [nobody] : [])].map(name => [name, giveId(name)]));
  const laneNames = names.length === 0 ? [nobody] : names.filter(name => inLanes.has(name));
  const id = (name: string) => ids.get(name) ?? '';
  return {
    lanes: laneNames.map((name, index) => ({
      id: id(name),
      name: within(name, limits.title),
      short: within(name, 9),
      code: within(name, 4),
      colour: index < colours ? index + 1 : 0,
      actors: [id(name)],
    })),
    actors: [...ids].map(([name, actor]) => ({
      id: actor,
      name: within(name, limits.title),
      kind: 'organization',
    })),
    idOf: id,
    nobody: id(nobody),
  };
}

/** A text of at most so many UTF-16 code units; a character is never cut in two. */
export function within(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most + 20))) {
    if (cut.length + segment.length > most - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
