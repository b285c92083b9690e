import { readFileSync } from 'node:fs';
import type {
  ActorRecord,
  EventRecord,
  ExpectationRecord,
  OutletRecord,
  SourceRecord,
  StoryRecord,
} from '../../src/story/schema.ts';

/* The shipped stories as their files stand, so that each fault is named by ids that an author can find. */

export interface ShippedStory {
  readonly id: string;
  readonly folder: string;
  readonly story: StoryRecord;
  readonly actors: readonly ActorRecord[];
  readonly outlets: readonly OutletRecord[];
  readonly sources: readonly SourceRecord[];
  readonly events: readonly EventRecord[];
  readonly expectations: readonly ExpectationRecord[];
}

export function shippedStory(id: string): ShippedStory {
  const folder = `data/${id}`;
  const read = <T>(part: string): T => JSON.parse(readFileSync(`${folder}/${part}.json`, 'utf8'));
  const { actors } = read<{ actors: ActorRecord[] }>('actors');
  const { outlets, sources } = read<{ outlets: OutletRecord[]; sources: SourceRecord[] }>('sources');
  const { events, expectations } = read<{ events: EventRecord[]; expectations?: ExpectationRecord[] }>(
    'events',
  );
  return {
    id,
    folder,
    story: read<StoryRecord>('story'),
    actors,
    outlets,
    sources,
    events,
    expectations: expectations ?? [],
  };
}

/** Every story of the site, in its order. */
export const shippedStories: readonly ShippedStory[] = (
  JSON.parse(readFileSync('data/order.json', 'utf8')) as string[]
).map(shippedStory);
