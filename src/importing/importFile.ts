import { isOneFileStory, type OneFileStory, readJson } from '../story/authoring.ts';
import { readCalendar } from './calendar.ts';
import type { ColumnNames } from './columns.ts';
import type { DateOrder } from './dateText.ts';
import { decodeFile } from './decode.ts';
import { readTable } from './delimited.ts';
import { storyOf } from './storyOf.ts';
import { readPlainTable } from './table.ts';
import { type ImportedTimeline, ImportFault, type Remark } from './timeline.ts';
import { isTimelineJson, readTimelineJson } from './timelineJson.ts';
import { isTimelineSheet, readTimelineSheet } from './timelineSheet.ts';

export interface ImportOptions {
  readonly title?: string | null;
  readonly language?: string | null;
  /** As TextDecoder knows them; found out where it is not given. */
  readonly encoding?: string | null;
  readonly columns?: ColumnNames;
  readonly dates?: DateOrder;
}

export type ImportFormat = 'TimelineJS JSON' | 'TimelineJS spreadsheet' | 'table' | 'iCalendar';

export interface Imported {
  readonly format: ImportFormat;
  readonly story: OneFileStory;
  readonly events: number;
  /** What was not carried over, row by row, in the order of the file. */
  readonly remarks: readonly Remark[];
}

/**
 * Makes a story of another program's file, whose kind is told by its content. Touches nothing but the bytes given.
 * Throws an ImportFault whose message says what is wrong with the file as a whole.
 */
export function importFile(name: string, bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const text = decodeFile(bytes, options.encoding ?? null).replace(/^\ufeff/, '');
  const { format, timeline } = read(text, options);
  if (timeline.events.length === 0) {
    const reasons = timeline.remarks.slice(0, 3).map(({ row, what }) => ` ${row}: ${what}`);
    throw new ImportFault(`No event could be read from the file.${reasons.join('')}`);
  }
  const remarks = [...timeline.remarks];
  const story = storyOf(
    timeline,
    { title: options.title ?? null, fileTitle: titleOfFile(name), language: options.language ?? null },
    remarks,
  );
  return { format, story, events: timeline.events.length, remarks };
}

function read(text: string, options: ImportOptions): { format: ImportFormat; timeline: ImportedTimeline } {
  const start = text.trimStart();
  if (start === '') throw new ImportFault('The file is empty.');
  if (/^BEGIN:VCALENDAR/i.test(start)) return { format: 'iCalendar', timeline: readCalendar(start) };
  if (start.startsWith('<')) {
    throw new ImportFault(
      'This is a web page and not a file of data. Of a spreadsheet on the web, take its CSV.',
    );
  }
  // The second version of TimelineJS also read files in which the JSON is given to a name.
  const json = /^\s*(?:var\s+)?[\w$.]+\s*=\s*(\{[\s\S]*\})\s*;?\s*$/.exec(text)?.[1] ?? text;
  if (/^\s*[{[]/.test(json))
    return { format: 'TimelineJS JSON', timeline: readTimelineJson(parseJson(json)) };
  const table = readTable(text);
  if (isTimelineSheet(table)) return { format: 'TimelineJS spreadsheet', timeline: readTimelineSheet(table) };
  const timeline = readPlainTable(table, { columns: options.columns ?? {}, dates: options.dates ?? null });
  return { format: 'table', timeline };
}

function parseJson(text: string): unknown {
  const json = readJson(text);
  if ('fault' in json) {
    const { line, column, found, expected } = json.fault;
    throw new ImportFault(
      `The JSON is broken at line ${line}, column ${column}: found ${found}, expected ${expected}.`,
    );
  }
  if (isOneFileStory(json.value))
    throw new ImportFault('This is a story of Démarche already; there is nothing to import.');
  if (!isTimelineJson(json.value)) {
    throw new ImportFault(
      'This JSON is not a TimelineJS file: it has neither a list "events" nor a "timeline".',
    );
  }
  return json.value;
}

function titleOfFile(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  return base
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}
