import type { StoryValues } from '../story/fixture.ts';

type Listed = Record<string, unknown>;

/** What runs in circles, or stands on one day. */
export const circles = ['links', 'self-links', 'actors', 'kinds', 'one day', 'same id', 'deep'] as const;
/** Too much of something. */
export const crowds = [
  '10 000 accounts',
  '1 000 events',
  '1 000 events of one day',
  '3 000 links',
  '3 000 names',
] as const;
export type Crowd = (typeof circles)[number] | (typeof crowds)[number];

/** Crowds a story, or bends it into a circle. What the changes before have broken is left alone. */
export function crowd(values: StoryValues, by: Crowd, at: number): void {
  const events = listOf(values.events.events);
  const first = events[at % Math.max(1, events.length)];
  if (by === 'actors') bend(listOf(values.actors.actors), 'of');
  else if (by === 'kinds') bend(listOf(values.story.kinds), 'broader');
  else if (first === undefined) return;
  else if (by === 'links') {
    events.forEach((event, i) => {
      event.links = [{ to: events[(i + 1) % events.length]?.id, relation: 'responds-to' }];
    });
  } else if (by === 'self-links') first.links = [{ to: first.id, relation: 'fulfils' }];
  else if (by === 'one day') for (const event of events) event.date = first.date;
  else if (by === 'same id') for (const event of events) event.id = first.id;
  else if (by === 'deep') first.issues = nested(400);
  else if (by === '10 000 accounts')
    first.accounts = times(10_000, i => ({
      ...structuredClone(listOf(first.accounts)[i % Math.max(1, listOf(first.accounts).length)]),
      claim: `Claim ${i}`,
    }));
  else if (by === '1 000 events') values.events.events = times(1_000, i => copy(first, i, dayOf(i)));
  else if (by === '1 000 events of one day')
    values.events.events = times(1_000, i => copy(first, i, '2018-06-12'));
  else if (by === '3 000 links') {
    values.events.events = times(300, i => ({
      ...copy(first, i, dayOf(i)),
      links: times(10, k => ({ to: `e-${(i + k + 1) % 300}`, relation: 'leads-to' })),
    }));
  } else
    first.by = times(
      3_000,
      i => listOf(values.actors.actors)[i % Math.max(1, listOf(values.actors.actors).length)]?.id,
    );
}

function bend(records: readonly Listed[], field: string): void {
  records.forEach((record, i) => {
    record[field] = records[(i + 1) % records.length]?.id;
  });
}

function copy(event: Listed, i: number, date: string): Listed {
  const accounts = listOf(event.accounts).slice(0, 1);
  // No two records have a part in common, as they have none in a file: a later change is one change.
  return structuredClone({ ...event, id: `e-${i}`, date, links: [], accounts });
}

/** Days spread over 9 000 years, in no order. */
function dayOf(i: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(1 + ((i * 7_919) % 9_000)).padStart(4, '0')}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function listOf(value: unknown): Listed[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : [];
}
