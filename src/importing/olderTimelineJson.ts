import { isFault, parseDate } from '../story/authoring.ts';
import { readDate } from './dateText.ts';
import { chapterOf } from './eras.ts';
import { htmlToLine, htmlToText } from './htmlText.ts';
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
  type ImportedEvent,
  type ImportedTimeline,
  ImportFault,
  leftOut,
  type Remark,
  type Row,
} from './timeline.ts';

/** Reads the JSON of TimelineJS version 2: the content of its field "timeline". */
export function readOlder(timeline: Fields): ImportedTimeline {
  const remarks: Remark[] = [];
  const dates: readonly unknown[] = Array.isArray(timeline.date) ? timeline.date : [];
  const eras: readonly unknown[] = Array.isArray(timeline.era) ? timeline.era : [];
  if (!Array.isArray(timeline.date))
    throw new ImportFault('This is not a TimelineJS file: its timeline has no list "date".');
  const events = dates.flatMap((slide, index) => olderEvent(slide, `date[${index}]`, remarks) ?? []);
  const chapters = eras.flatMap((era, index) => {
    const row = `era[${index}]`;
    if (!isObject(era)) return leftOut(row, null, 'It is not an object.', remarks) ?? [];
    const ends = [olderDate(era.startDate), olderDate(era.endDate)].map(({ date }) => date);
    return chapterOf({ row, headline: textOf(era.headline), text: textOf(era.text), ends }, remarks) ?? [];
  });
  if (isObject(timeline.asset) && isSet(timeline.asset.media)) {
    remarks.push({
      level: 'changed',
      row: 'timeline',
      title: null,
      what: `Not carried over: its medium (${shortened(textOf(timeline.asset.media))}).`,
    });
  }
  if (Array.isArray(timeline.chart) && timeline.chart.length > 0) {
    remarks.push({
      level: 'left-out',
      row: 'chart',
      title: null,
      what: 'The charts of the file are not carried over.',
    });
  }
  return {
    title: htmlToLine(textOf(timeline.headline)) || null,
    description: htmlToText(textOf(timeline.text)).text || null,
    events,
    chapters,
    remarks,
  };
}

function olderEvent(slide: unknown, row: Row, remarks: Remark[]): ImportedEvent | null {
  if (!isObject(slide)) return leftOut(row, null, 'It is not an object.', remarks);
  const asset: Fields = isObject(slide.asset) ? slide.asset : {};
  const [start, end] = [olderDate(slide.startDate), olderDate(slide.endDate)];
  const read: Slide = {
    row,
    id: null,
    headline: textOf(slide.headline),
    text: textOf(slide.text),
    group: textOf(slide.tag),
    media: {
      url: textOf(asset.media),
      caption: textOf(asset.caption),
      credit: textOf(asset.credit),
      title: '',
      link: '',
    },
    uncarried: isSet(asset.thumbnail) ? ['the thumbnail of its medium'] : [],
  };
  const time = [start.time, end.time].filter(Boolean).join(' to ') || null;
  return eventOfSlide(read, spanOfOlder(start.date, isSet(slide.endDate) ? end.date : null), time, remarks);
}

type Dated = { readonly edtf: string } | { readonly fault: string };

function spanOfOlder(start: Dated, end: Dated | null): Dated {
  if ('fault' in start || end === null) return start;
  if ('fault' in end) return { fault: `the end: ${end.fault}` };
  if (start.edtf === end.edtf) return start;
  const edtf = `${start.edtf}/${end.edtf}`;
  return isFault(parseDate(edtf))
    ? { fault: `it ends (${end.edtf}) before it begins (${start.edtf})` }
    : { edtf };
}

/** '2011,12,10,07,02' with commas, or what the older program read besides: 12/10/2011, ISO 8601. */
export function olderDate(value: unknown): { readonly date: Dated; readonly time: string | null } {
  const text = textOf(value).trim();
  if (/^-?\d+\s*(,\s*\d*\s*)*$/.test(text)) {
    const [year, month, day, hour, minute, second, millisecond] = text.split(',').map(part => part.trim());
    return dateOfParts({ year, month, day, hour, minute, second, millisecond }, null);
  }
  const read = readDate(text, 'mdy');
  return 'fault' in read ? { date: read, time: null } : { date: read, time: read.time };
}
