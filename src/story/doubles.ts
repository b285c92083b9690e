import type { ResolvedEvent } from './eventReferences.ts';
import type { Problem } from './model.ts';
import { at } from './names.ts';
import { by } from './order.ts';
import { shown, warningAt } from './problems.ts';
import type { Resolved } from './references.ts';
import { fold } from './tokens.ts';

/** Two reports of one event may date it a day or two apart. */
const nearDays = 2;
/** The share of words that near-equal titles have in common. */
const nearWords = 0.8;
/** Each event is compared with at most so many that follow it: in 100,000 of one day all pairs would take hours. */
const mostCompared = 50;

/** Sources of one address and events of nearly one title at nearly one time: probably entered twice. */
export function likelyDoubles({ sources, events }: Resolved): readonly Problem[] {
  return [...sameAddresses(sources), ...sameTitles(events)];
}

function sameAddresses(sources: Resolved['sources']): readonly Problem[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ source, found }) => {
    const address = bareAddress(source.url);
    const first = seen.get(address);
    if (first === undefined) {
      seen.set(address, source.id);
      return [];
    }
    return [warningAt(at(found.place, 'url'), `the address of ${shown(first)} again`, 'each page once')];
  });
}

/** An address without what does not change the page: its scheme, 'www.', a closing slash, a fragment. */
function bareAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function sameTitles(events: readonly ResolvedEvent[]): readonly Problem[] {
  const inTime = [...events]
    .sort(
      by(
        ({ date }) => date.from,
        ({ record }) => record.id,
      ),
    )
    .map(event => ({ event, words: wordsOf(event.record.title) }));
  return inTime.flatMap(({ event, words }, index) => {
    const double = inTime
      .slice(index + 1, index + 1 + mostCompared)
      .find(other => other.event.date.from - event.date.from <= nearDays && isNear(words, other.words));
    if (!double) return [];
    const { record, place } = double.event;
    return [
      warningAt(
        at(place, 'title'),
        `${shown(record.title)}, nearly as ${shown(event.record.id)} of nearly the same day`,
        'each event once',
      ),
    ];
  });
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(fold(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= nearWords * (a.size + b.size - shared);
}
