import ICAL from 'ical.js';
import { type Day, formatDay, parseDay } from '../story/index.ts';
import { spanOf } from './dateParts.ts';
import { htmlToLine, htmlToText, webAddress } from './htmlText.ts';
import { mergeLinks } from './slides.ts';
import {
  bareLink,
  type ImportedEvent,
  type ImportedTimeline,
  ImportFault,
  importedEvent,
  type Remark,
} from './timeline.ts';

/** Reads iCalendar (RFC 5545). Days are taken as they are written, whatever the time zone. Throws an ImportFault. */
export function readCalendar(text: string): ImportedTimeline {
  const calendars = parse(text);
  const remarks: Remark[] = [];
  const components = calendars.flatMap(calendar => calendar.getAllSubcomponents('vevent'));
  const others = calendars.flatMap(calendar =>
    calendar.getAllSubcomponents().filter(({ name }) => name !== 'vevent' && name !== 'vtimezone'),
  );
  if (others.length > 0) {
    const names = [...new Set(others.map(({ name }) => name.toUpperCase()))].join(', ');
    remarks.push({
      level: 'left-out',
      row: 'calendar',
      title: null,
      what: `Only events are carried over, and not ${names}.`,
    });
  }
  const events = components.flatMap(
    (component, index) => eventOf(component, `event ${index + 1}`, remarks) ?? [],
  );
  const [first] = calendars;
  return {
    title: first ? htmlToLine(wordsOf(first, 'x-wr-calname')) || null : null,
    description: first ? htmlToText(wordsOf(first, 'x-wr-caldesc')).text || null : null,
    events,
    chapters: [],
    remarks,
  };
}

function parse(text: string): readonly ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text);
    // Several calendars in one file come as a list of them.
    const list = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return list.map(
      (calendar: ConstructorParameters<typeof ICAL.Component>[0]) => new ICAL.Component(calendar),
    );
  } catch (fault) {
    const words = fault instanceof Error ? fault.message.split('\n')[0] : '';
    throw new ImportFault(`The calendar cannot be read, it may be cut off (${words}).`);
  }
}

function eventOf(component: ICAL.Component, row: string, remarks: Remark[]): ImportedEvent | null {
  const title = htmlToLine(wordsOf(component, 'summary'));
  const remark = (level: Remark['level'], what: string) =>
    void remarks.push({ level, row, title: title || null, what });
  if (title === '') {
    remark('left-out', 'It has no summary, which would be its title.');
    return null;
  }
  const date = dateOf(component);
  if ('fault' in date) {
    remark('left-out', `The date cannot be read: ${date.fault}.`);
    return null;
  }
  if (date.time) remark('changed', `The time of day (${date.time}) is not carried over: a date is a day.`);
  if (component.hasProperty('rrule') || component.hasProperty('rdate')) {
    remark('changed', 'It repeats; only the first time is carried over.');
  }
  const body = htmlToText(wordsOf(component, 'description'));
  const url = webAddress(wordsOf(component, 'url'));
  const kinds = component
    .getAllProperties('categories')
    .flatMap(property => property.getValues().map(String));
  if (kinds.length > 1)
    remark('changed', `Of its categories only the first is carried over, not ${kinds.slice(1).join(', ')}.`);
  return importedEvent({
    row,
    id: null,
    title,
    text: body.text,
    date: date.edtf,
    kind: kinds[0] ?? null,
    place: htmlToLine(wordsOf(component, 'location')) || null,
    happened: wordsOf(component, 'status').toUpperCase() !== 'CANCELLED',
    links: mergeLinks([
      ...(url ? [bareLink(url)] : []),
      ...body.links.map(link => ({ ...bareLink(link.url), title: link.words || null })),
    ]),
  });
}

function dateOf(component: ICAL.Component): { edtf: string; time: string | null } | { fault: string } {
  const start = momentOf(component, 'dtstart');
  if (start === null) return { fault: 'it has no DTSTART' };
  const end = momentOf(component, 'dtend') ?? endByDuration(component, start);
  for (const moment of [start, end]) {
    if (moment && moment.day === null) return { fault: `“${moment.written}” is no day of the calendar` };
  }
  const first = start.day as Day;
  // The end is the first moment after: midnight, and any day given as a day, belong to the day before.
  const isAfter = end && (end.time === null || /^00:00(:00)?$/.test(end.time));
  const last = end ? ((isAfter && (end.day as Day) > first ? (end.day as Day) - 1 : end.day) as Day) : first;
  const span = spanOf(formatDay(first), formatDay(last));
  return 'fault' in span ? span : { edtf: span.edtf, time: start.time?.slice(0, 5) ?? null };
}

interface Moment {
  readonly written: string;
  /** Null where the calendar has no such day: the parser would carry 31 February over into March. */
  readonly day: Day | null;
  readonly time: string | null;
}

function momentOf(component: ICAL.Component, name: string): Moment | null {
  const written: unknown = component.getFirstProperty(name)?.toJSON()[3];
  if (typeof written !== 'string') return null;
  const [day = '', time = null] = written.replace(/Z$/, '').split('T');
  return { written, day: day.startsWith('-') ? null : parseDay(day), time };
}

function endByDuration(component: ICAL.Component, start: Moment): Moment | null {
  const duration: unknown = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration) || start.day === null) return null;
  const seconds = duration.toSeconds() + secondsOf(start.time ?? '00:00:00');
  const day = (start.day + Math.floor(seconds / 86_400)) as Day;
  const rest = seconds % 86_400;
  const time = start.time === null || rest === 0 ? null : '00:00:01';
  const isSound = Number.isFinite(seconds) && seconds >= 0 && formatDay(day).length === 10;
  return isSound ? { written: formatDay(day), day, time } : null;
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function wordsOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : value == null ? '' : String(value);
}
