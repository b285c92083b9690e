import { chapterOf } from './eras.ts';
import { htmlToLine, htmlToText } from './htmlText.ts';
import { readOlder } from './olderTimelineJson.ts';
import {
  dateOfParts,
  eventOfSlide,
  type Fields,
  isObject,
  isSet,
  type Slide,
  shortened,
  textOf,
} from './slides.ts';
import {
  type ImportedChapter,
  type ImportedEvent,
  type ImportedTimeline,
  ImportFault,
  leftOut,
  type Remark,
  type Row,
} from './timeline.ts';

/** Whether an object read from JSON is a TimelineJS file of either generation. */
export function isTimelineJson(value: unknown): boolean {
  return (
    isObject(value) && (isObject(value.timeline) || (Array.isArray(value.events) && !('$schema' in value)))
  );
}

/** Reads the JSON of TimelineJS: version 3 ({title, events, eras}) and the older version 2 ({timeline: {date: […]}}). */
export function readTimelineJson(value: unknown): ImportedTimeline {
  if (isObject(value) && isObject(value.timeline)) return readOlder(value.timeline);
  if (!isObject(value) || !Array.isArray(value.events)) {
    throw new ImportFault('This is not a TimelineJS file: it has no list "events".');
  }
  if (textOf(value.scale).toLowerCase() === 'cosmological') {
    throw new ImportFault(
      'The file counts in cosmological years (its scale says so); a story has days of the calendar.',
    );
  }
  const remarks: Remark[] = [];
  const head = titleOf(value.title, remarks);
  const events = value.events.flatMap(
    (slide: unknown, index) => newEvent(slide, `events[${index}]`, remarks) ?? [],
  );
  const eras: readonly unknown[] = Array.isArray(value.eras) ? value.eras : [];
  const chapters = eras.flatMap((era, index) => newEra(era, `eras[${index}]`, remarks) ?? []);
  for (const field of Object.keys(value)) {
    if (['title', 'events', 'eras', 'scale'].includes(field)) continue;
    remarks.push({
      level: 'note',
      row: shortened(field),
      title: null,
      what: 'This part of the file is not carried over.',
    });
  }
  return { ...head, events, chapters, remarks };
}

function titleOf(slide: unknown, remarks: Remark[]): { title: string | null; description: string | null } {
  if (!isObject(slide)) return { title: null, description: null };
  const { headline, text } = textsOf(slide);
  const media = isObject(slide.media) ? textOf(slide.media.url) : '';
  const lost = [
    media && `its medium (${shortened(media)})`,
    'background' in slide && 'its background',
  ].filter(Boolean);
  if (lost.length > 0) {
    remarks.push({
      level: 'changed',
      row: 'title',
      title: htmlToLine(headline),
      what: `Not carried over: ${lost.join(', ')}.`,
    });
  }
  return { title: htmlToLine(headline) || null, description: htmlToText(text).text || null };
}

function newEvent(slide: unknown, row: Row, remarks: Remark[]): ImportedEvent | null {
  if (!isObject(slide)) return leftOut(row, null, 'It is not an object.', remarks);
  const { headline, text } = textsOf(slide);
  const media: Fields = isObject(slide.media) ? slide.media : {};
  const start = isObject(slide.start_date) ? slide.start_date : null;
  const end = isObject(slide.end_date) ? slide.end_date : null;
  const shownDates = [slide.display_date, start?.display_date, end?.display_date]
    .map(textOf)
    .filter(words => words.trim() !== '');
  const read: Slide = {
    row,
    id: textOf(slide.unique_id) || null,
    headline,
    text,
    group: textOf(slide.group),
    media: {
      url: textOf(media.url),
      caption: textOf(media.caption),
      credit: textOf(media.credit),
      title: textOf(media.title) || textOf(media.alt),
      link: textOf(media.link),
    },
    uncarried: [
      ...[...new Set(shownDates)].map(words => `the words for its date, “${shortened(htmlToLine(words))}”`),
      ...(isObject(slide.background) ? ['its background'] : []),
      ...(isSet(media.thumbnail) ? ['the thumbnail of its medium'] : []),
    ],
  };
  if (start === null) {
    return eventOfSlide(
      read,
      {
        fault:
          'start_date' in slide && slide.start_date !== null
            ? 'start_date is not an object'
            : 'it has no start_date',
      },
      null,
      remarks,
    );
  }
  if (slide.end_date === null) {
    remarks.push({
      level: 'note',
      row,
      title: htmlToLine(headline) || null,
      what: 'Its end_date is null and is read as no end.',
    });
  } else if (slide.end_date !== undefined && end === null) {
    return eventOfSlide(read, { fault: 'end_date is not an object' }, null, remarks);
  }
  const { date, time } = dateOfParts(start, end);
  return eventOfSlide(read, date, time, remarks);
}

function newEra(era: unknown, row: Row, remarks: Remark[]): ImportedChapter | null {
  if (!isObject(era)) return leftOut(row, null, 'It is not an object.', remarks);
  const { headline, text } = textsOf(era);
  const ends = [era.start_date, era.end_date].map(end =>
    isObject(end) ? dateOfParts(end, null).date : { fault: 'it has no start or no end' },
  );
  return chapterOf({ row, headline, text, ends }, remarks);
}

function textsOf(slide: Fields): { headline: string; text: string } {
  const text: Fields = isObject(slide.text) ? slide.text : {};
  return { headline: textOf(text.headline), text: textOf(text.text) };
}
