import {
  type Account,
  formatDate,
  partsOf,
  type StoryDate,
  type StoryEvent,
  type StoryIndex,
} from '../story/index.ts';
import { read } from '../words/index.ts';
import { isSingleDay } from './when.ts';
import { listed } from './wording.ts';

/** That sources differ on when an event was, in words. */
export interface DateConflict {
  /** 'Sources differ on the day.' */
  readonly head: string;
  /** 'Four say Tuesday 8 January; Deutsche Welle says Thursday 10 January.' */
  readonly text: string;
}

/** Up to so many outlets of one date are named, more are counted. */
const named = 3;

/**
 * Who dates an event when, where an account dates it otherwise than the timeline; null where none does. An account
 * that gives no other date stands for the event's own, unless its page gives one in another account. Outlets are counted, not pages: a paper has one say for a date.
 */
export function dateConflict(
  event: StoryEvent,
  accounts: readonly Account[],
  index: StoryIndex,
  locale: string,
): DateConflict | null {
  const sayings = sayingsOf(event, accounts, index);
  if (sayings.length < 2) return null;
  const dates = sayings.map(saying => saying.date);
  const oneYear = new Set(dates.flatMap(date => [yearOf(date.from), yearOf(date.to - 1)])).size === 1;
  const words = (date: StoryDate) => formatDate(date, locale, { weekday: isSingleDay(date), year: !oneYear });
  const clauses = sayings.map(({ date, outlets }) => {
    if (outlets.size === 0) return read.timelineHas(words(date));
    const names = [...outlets].map(id => index.outlet(id)?.name ?? id);
    return read.say(names.length, names.length > named ? null : listed(names, locale), words(date));
  });
  return {
    head: isSingleDay(event.date) ? read.differOnDay : read.differOnDates,
    text: read.clauses(clauses),
  };
}

/** A date of an event and the outlets that give it. */
export interface Saying {
  /** Equal for dates that say the same, however they are written. */
  readonly key: string;
  readonly date: StoryDate;
  readonly outlets: ReadonlySet<string>;
}

/**
 * The event's own date first, then the others in order of time, each with the outlets that give it.
 *
 * @param all the accounts among which a page may give another date; those asked about where nothing is said.
 */
export function sayingsOf(
  event: StoryEvent,
  accounts: readonly Account[],
  index: StoryIndex,
  all: readonly Account[] = accounts,
): readonly Saying[] {
  const own = { key: sameness(event.date), date: event.date, outlets: new Set<string>() };
  const sayings = new Map([[own.key, own]]);
  const dated = new Set(all.filter(account => account.dates).map(account => account.source));
  for (const account of accounts) {
    if (!account.dates && dated.has(account.source)) continue;
    const date = account.dates ?? event.date;
    const key = sameness(date);
    const saying = sayings.get(key) ?? { key, date, outlets: new Set<string>() };
    sayings.set(key, saying);
    saying.outlets.add(index.source(account.source)?.outlet ?? account.source);
  }
  sayings.delete(own.key);
  const others = [...sayings.values()].sort((a, b) => a.date.from - b.date.from || a.date.to - b.date.to);
  return [own, ...others];
}

function sameness({ from, to, start, end }: StoryDate): string {
  const points = [start, end].map(point =>
    point ? `${point.from} ${point.precision} ${point.approximate} ${point.uncertain}` : 'open',
  );
  return [from, to, ...points].join('|');
}

function yearOf(day: number): number {
  return partsOf(day as StoryDate['from']).year;
}
