import ICAL from 'ical.js';
import type { Day, StoryCore, StoryDetail, StoryEvent } from '../story/index.ts';
import { formatDay } from '../story/index.ts';
import { take } from '../words/index.ts';

/**
 * The events of a story as a calendar (RFC 5545): each one takes whole days, for a date is a day at its own place and
 * no hours are known. A date that is only a month or a year takes all of it, and its words say so; what did not happen
 * is a cancelled entry. The same story gives the same file.
 * @param addressOf full address of an event's page; null where there is none to give
 */
export function storyCalendar(
  core: StoryCore,
  detail: StoryDetail,
  addressOf: (event: string) => string | null,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Demarche//Timeline//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('x-wr-calname', core.title);
  for (const event of core.events)
    calendar.addSubcomponent(entryOf(event, core, detail, addressOf(event.id)));
  // The library leaves the space before a continued line out of its count of 75 octets.
  ICAL.foldLength = 74;
  return `${calendar.toString()}\r\n`;
}

function entryOf(event: StoryEvent, core: StoryCore, detail: StoryDetail, address: string | null) {
  const entry = new ICAL.Component('vevent');
  const place = core.places.find(({ id }) => id === event.place);
  const kind = core.kinds.find(({ id }) => id === event.kind);
  entry.addPropertyWithValue('uid', `${event.id}@${core.id}.demarche`);
  // A stamp is required; the day of the report is the one moment that the story itself knows.
  entry.addPropertyWithValue('dtstamp', stamp(event.reported ?? event.date.from));
  entry.addPropertyWithValue('dtstart', date(event.date.from));
  entry.addPropertyWithValue('dtend', date(event.date.to));
  entry.addPropertyWithValue('summary', event.title);
  entry.addPropertyWithValue('description', describe(event, detail));
  entry.addPropertyWithValue('transp', 'TRANSPARENT');
  entry.addPropertyWithValue('status', event.happened ? 'CONFIRMED' : 'CANCELLED');
  if (kind) entry.addPropertyWithValue('categories', kind.name);
  if (place) entry.addPropertyWithValue('location', place.name);
  if (place?.lat !== undefined && place.lon !== undefined) {
    entry.addPropertyWithValue('geo', [place.lat, place.lon]);
  }
  if (address !== null) entry.addPropertyWithValue('url', address);
  return entry;
}

function describe(event: StoryEvent, detail: StoryDetail): string {
  const { start, end, edtf } = event.date;
  const isExact = [start, end].every(
    point => point?.precision === 'day' && !point.approximate && !point.uncertain,
  );
  const summary = detail.summaries[event.id] ?? '';
  return isExact ? summary : `${summary}\n\n${take.dateNotToTheDay(edtf)}`.trim();
}

function date(day: Day) {
  return ICAL.Time.fromDateString(formatDay(day));
}

function stamp(day: Day) {
  return ICAL.Time.fromDateTimeString(`${formatDay(day)}T00:00:00Z`);
}
