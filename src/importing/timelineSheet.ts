import { readDate, readSpan } from './dateText.ts';
import { columnKey, type Table } from './delimited.ts';
import { chapterOf } from './eras.ts';
import { htmlToLine, htmlToText } from './htmlText.ts';
import { dateOfParts, eventOfSlide, type Fields, type Slide, shortened } from './slides.ts';
import type { ImportedChapter, ImportedEvent, ImportedTimeline, Remark } from './timeline.ts';

/** Whether a table has the headers of the TimelineJS spreadsheet: of today (Year …) or of the first (Start Date …). */
export function isTimelineSheet({ header }: Table): boolean {
  const keys = new Set(header.map(columnKey));
  return (
    keys.has('headline') &&
    (keys.has('year') || keys.has('startdate')) &&
    (keys.has('media') || keys.has('text'))
  );
}

const known = new Set([
  ...[
    'year',
    'month',
    'day',
    'time',
    'endyear',
    'endmonth',
    'endday',
    'endtime',
    'displaydate',
    'startdate',
    'enddate',
  ],
  ...[
    'headline',
    'text',
    'media',
    'mediacredit',
    'mediacaption',
    'mediathumbnail',
    'alttext',
    'type',
    'group',
    'tag',
  ],
  ...['background', 'link', 'uniqueid'],
]);

/** Reads a TimelineJS spreadsheet. Rows of type 'title' and 'era' are the story's head and its chapters. */
export function readTimelineSheet({ header, rows }: Table): ImportedTimeline {
  const remarks: Remark[] = [];
  const events: ImportedEvent[] = [];
  const chapters: ImportedChapter[] = [];
  let head: { title: string | null; description: string | null } | null = null;
  const keys = header.map(columnKey);
  const unknown = header.filter((name, index) => name !== '' && !known.has(keys[index] ?? ''));
  if (unknown.length > 0) {
    remarks.push({
      level: 'note',
      row: 'row 1',
      title: null,
      what: `Columns that are not carried over: ${unknown.map(shortened).join(', ')}.`,
    });
  }
  for (const { number, cells } of rows) {
    const cell = (name: string) => cells[keys.indexOf(name)]?.trim() ?? '';
    const row = `row ${number}`;
    const type = cell('type').toLowerCase();
    if (type === 'title' && head === null) {
      head = {
        title: htmlToLine(cell('headline')) || null,
        description: htmlToText(cell('text')).text || null,
      };
      if (cell('media')) {
        remarks.push({
          level: 'changed',
          row,
          title: head.title,
          what: `Not carried over: its medium (${shortened(cell('media'))}).`,
        });
      }
      continue;
    }
    if (type === 'title')
      remarks.push({
        level: 'note',
        row,
        title: htmlToLine(cell('headline')),
        what: 'A second title is read as an event.',
      });
    if (type === 'era') {
      const ends = [dateOf(cell, ''), dateOf(cell, 'end')].map(({ date }) => date);
      const chapter = chapterOf({ row, headline: cell('headline'), text: cell('text'), ends }, remarks);
      if (chapter) chapters.push(chapter);
      continue;
    }
    const { date, time } = spanOfRow(cell);
    const event = eventOfSlide(slideOf(row, cell), date, time, remarks);
    if (event) events.push(event);
  }
  return { title: head?.title ?? null, description: head?.description ?? null, events, chapters, remarks };
}

type Cell = (name: string) => string;

function slideOf(row: string, cell: Cell): Slide {
  const shown = cell('displaydate');
  return {
    row,
    id: cell('uniqueid') || null,
    headline: cell('headline'),
    text: cell('text'),
    group: cell('group') || cell('tag'),
    media: {
      url: cell('media'),
      caption: cell('mediacaption'),
      credit: cell('mediacredit'),
      title: cell('alttext'),
      link: cell('link'),
    },
    uncarried: [
      ...(shown ? [`the words for its date, “${shortened(htmlToLine(shown))}”`] : []),
      ...(cell('background') ? ['its background'] : []),
      ...(cell('mediathumbnail') ? ['the thumbnail of its medium'] : []),
    ],
  };
}

function spanOfRow(cell: Cell): ReturnType<typeof dateOfParts> {
  if (cell('startdate') !== '') {
    // The first spreadsheet read 6/12/2018 as June the 12th.
    const read = readSpan(cell('startdate'), cell('enddate'), 'mdy');
    return 'fault' in read ? { date: read, time: null } : { date: read, time: read.time };
  }
  const { time } = { time: [cell('time'), cell('endtime')].filter(Boolean).join(' to ') || null };
  return { ...dateOfParts(partsOf(cell, ''), partsOf(cell, 'end')), time };
}

/** One end of an era's span. */
function dateOf(cell: Cell, end: '' | 'end'): ReturnType<typeof dateOfParts> {
  const whole = cell(end === '' ? 'startdate' : 'enddate');
  if (whole !== '') {
    const read = readDate(whole, 'mdy');
    return { date: read, time: null };
  }
  return dateOfParts(partsOf(cell, end), null);
}

function partsOf(cell: Cell, end: '' | 'end'): Fields {
  return { year: cell(`${end}year`), month: cell(`${end}month`), day: cell(`${end}day`) };
}
