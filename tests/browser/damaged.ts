import fc from 'fast-check';
import { type Damaged, filesOf } from '../fuzz/changes.ts';
import { damagedStories } from '../fuzz/damages.ts';

/** Where the n-th damaged story lies on the site of stories. */
export const damagedFiles = (n: number) => `/damaged/${n}.json`;

/** Crowds first, which a random story hardly ever is. */
const crowded = ['10 000 accounts', '1 000 events of one day', '1 000 events'] as const;

/** The n-th damaged story in one file, as it would come over a line; null where the path is none of theirs. */
export function damagedFile(path: string): string | null {
  const n = /^\/damaged\/(\d+)\.json$/.exec(path)?.[1];
  return n === undefined ? null : inOneFile(storyAt(Number(n)));
}

function storyAt(n: number): Damaged {
  const by = n % 5 === 0 ? crowded[(n / 5) % crowded.length] : undefined;
  if (by) return { base: { from: 100 + n, events: 2 }, changes: [{ to: 'crowded', by, at: n }] };
  return fc.sample(damagedStories, { numRuns: 1, seed: n })[0]!;
}

/** By its letters, so that what is broken in a file stays so. */
function inOneFile(damaged: Damaged): string {
  const { story, actors, sources, events } = filesOf(damaged);
  return `{"story":${story.text},"actors":${actors.text},"sources":${sources.text},"events":${events.text}}`;
}
