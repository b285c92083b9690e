import { readFileSync } from 'node:fs';
import type {
  ActorRecord,
  EventRecord,
  ExpectationRecord,
  OutletRecord,
  SourceRecord,
  StoryRecord,
} from '../../src/story/schema.ts';

/* The shipped story as its files stand, so that each fault is named by ids that an author can find. */

export const folder = 'data/korea-talks';

const read = <T>(part: string): T => JSON.parse(readFileSync(`${folder}/${part}.json`, 'utf8'));

export const story = read<StoryRecord>('story');
export const { actors } = read<{ actors: ActorRecord[] }>('actors');
export const { outlets, sources } = read<{ outlets: OutletRecord[]; sources: SourceRecord[] }>('sources');
export const { events, expectations } = read<{
  events: EventRecord[];
  expectations: ExpectationRecord[];
}>('events');
