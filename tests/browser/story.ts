import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChapterRecord, EventRecord, SourceRecord } from '../../src/story/authoring.ts';

const folder = join(import.meta.dirname, '../../data/korea-talks');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

export type { EventRecord };

/** The records of the real story as its author wrote them: what the pages must show. */
export const events: readonly EventRecord[] = read('events.json').events;
const sources: readonly SourceRecord[] = read('sources.json').sources;
/** Its chapters, in the order of the guided story. */
export const chapters: readonly ChapterRecord[] = read('story.json').chapters;

/** An event of the real story; throws where there is none. */
export function eventOf(id: string): EventRecord {
  const event = events.find(({ id: other }) => other === id);
  if (!event) throw new Error(`no event ${id} in ${folder}`);
  return event;
}

/** The addresses of the pages that an event's accounts rest on. */
export function addressesOf(event: EventRecord): readonly string[] {
  const cited = new Set(event.accounts.map(account => account.source));
  return sources.filter(({ id }) => cited.has(id)).map(({ url }) => url);
}

/** The queries of a page's views, one of them with an event open. */
export const viewsWith = (event: string) =>
  [
    '?from=2018-12-01&to=2019-02-28',
    `?event=${event}`,
    '?as-of=2019-01-10',
    '?view=chronology',
    '?view=positions',
    '?view=promises',
    '?chapter=contents',
  ] as const;
