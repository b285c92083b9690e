import type { StoryCore, StoryEvent } from '../story/index.ts';
import { formatDate } from '../story/index.ts';
import { views } from '../words/index.ts';

/** An event's page as one plain paragraph for a footnote: title, date, story, site, address. */
export function citation(event: StoryEvent, core: StoryCore, address: string, locale: string): string {
  // In the words that stand at the address: it names no language.
  const title = (event.original ?? event).title.replace(/\.$/, '');
  return views.citation(title, formatDate(event.date, locale), (core.original ?? core).title, address);
}

/**
 * Where a mistake in an event is reported: a letter or a page of the story's contact, naming the event; null
 * where the story gives no address. `address` is the event's own page.
 */
export function mistakeAddress(event: StoryEvent, core: StoryCore, address: string): string | null {
  const { email, url } = core.contact;
  if (email) {
    const subject = encodeURIComponent(views.mistakeIn(core.title, event.id));
    const body = encodeURIComponent(`${event.title}\n${address}\n\n`);
    return `mailto:${email}?subject=${subject}&body=${body}`;
  }
  if (!url) return null;
  const target = new URL(url);
  target.searchParams.set('event', event.id);
  return target.href;
}
