import { formatDay } from './dates.ts';
import type { Day, Source } from './model.ts';

/**
 * Where the Wayback Machine would have a copy of a source's page: nearest to its publication day or, where that is
 * unknown, to `fallbackDay`, the event's last day. Built, not fetched: whether a copy is there, only a look tells.
 */
export function archiveAddress(source: Pick<Source, 'url' | 'publishedBy'>, fallbackDay: Day): string {
  const day = formatDay(source.publishedBy ?? fallbackDay).replaceAll('-', '');
  return `https://web.archive.org/web/${day}/${source.url}`;
}
