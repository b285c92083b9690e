import { type ColumnNames, columnsOf, type TableField } from './columns.ts';
import { edtfOfParts, spanOf } from './dateParts.ts';
import { type DateOrder, readSpan } from './dateText.ts';
import type { Table } from './delimited.ts';
import { htmlToLine, htmlToText, webAddress } from './htmlText.ts';
import { mergeLinks, shortened } from './slides.ts';
import {
  type ImportedEvent,
  type ImportedLink,
  type ImportedTimeline,
  importedEvent,
  type Remark,
} from './timeline.ts';

export interface TableOptions {
  /** Column by field, where it is not recognised by its name. */
  readonly columns: ColumnNames;
  readonly dates: DateOrder;
}

/** Reads a table whose columns are named in its header or by the options. Throws where dates or titles have no column. */
export function readPlainTable(table: Table, options: TableOptions): ImportedTimeline {
  const columns = columnsOf(table.header, options.columns);
  const remarks: Remark[] = [];
  const used = new Set(columns.values());
  const unused = table.header.filter((name, index) => name !== '' && !used.has(index));
  if (unused.length > 0) {
    remarks.push({
      level: 'note',
      row: 'row 1',
      title: null,
      what: `Columns that are not carried over: ${unused.map(shortened).join(', ')}.`,
    });
  }
  const events = table.rows.flatMap(({ number, cells }) => {
    const cell = (field: TableField) => cells[columns.get(field) ?? -1]?.trim() ?? '';
    return eventOfRow(`row ${number}`, cell, options.dates, remarks) ?? [];
  });
  return { title: null, description: null, events, chapters: [], remarks };
}

type Cell = (field: TableField) => string;

function eventOfRow(row: string, cell: Cell, order: DateOrder, remarks: Remark[]): ImportedEvent | null {
  const title = htmlToLine(cell('title'));
  const remark = (level: Remark['level'], what: string) =>
    void remarks.push({ level, row, title: title || null, what });
  if (title === '') {
    remark('left-out', 'It has no title.');
    return null;
  }
  const date = dateOf(cell, order);
  if ('fault' in date) {
    remark('left-out', `The date cannot be read: ${date.fault}.`);
    return null;
  }
  if (date.time) remark('changed', `The time of day (${date.time}) is not carried over: a date is a day.`);
  const body = htmlToText(cell('text'));
  const links = linksOf(cell, remark);
  return importedEvent({
    row,
    id: cell('id') || null,
    title,
    label: cell('label') || null,
    text: body.text,
    date: date.edtf,
    by: listOf(cell('by')),
    to: listOf(cell('to')),
    kind: cell('kind') || null,
    place: cell('place') || null,
    issues: listOf(cell('issues')),
    weight: weightOf(cell('weight'), remark),
    happened: cell('status') !== 'did-not-happen',
    links: mergeLinks([
      ...links,
      ...body.links.map(({ url, words }) => ({ ...noWords, url, title: words || null })),
    ]),
  });
}

const noWords = { title: null, claim: null, outlet: null, published: null };

function dateOf(cell: Cell, order: DateOrder) {
  if (cell('date') !== '' || cell('year') === '') return readSpan(cell('date'), cell('end'), order);
  const start = edtfOfParts({ year: cell('year'), month: cell('month'), day: cell('day') });
  if ('fault' in start) return start;
  if (cell('endyear') === '') {
    const span = readSpan(start.edtf, cell('end'), order);
    return span;
  }
  const end = edtfOfParts({ year: cell('endyear'), month: cell('endmonth'), day: cell('endday') });
  if ('fault' in end) return { fault: `the end: ${end.fault}` };
  const span = spanOf(start.edtf, end.edtf);
  return 'fault' in span ? span : { edtf: span.edtf, time: null };
}

/** The addresses of a row's sources; the other columns speak of the first of them. */
function linksOf(
  cell: Cell,
  remark: (level: Remark['level'], what: string) => void,
): readonly ImportedLink[] {
  const words = cell('url');
  if (words === '') return [];
  const addresses = words.split(/[\s;|]+/).flatMap(part => webAddress(part) ?? []);
  if (addresses.length === 0)
    remark('changed', `Its source “${shortened(words)}” is no address on the web and is not carried over.`);
  const published = cell('published');
  const isDay = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(published);
  if (published !== '' && !isDay)
    remark('changed', `The day of its source, “${shortened(published)}”, is not of the form 2018-06-12.`);
  return addresses.map((url, index) =>
    index > 0
      ? { ...noWords, url }
      : {
          url,
          title: htmlToLine(cell('sourcetitle')) || null,
          claim: htmlToText(cell('claim')).text || null,
          outlet: htmlToLine(cell('outlet')) || null,
          published: isDay ? published : null,
        },
  );
}

function listOf(words: string): readonly string[] {
  return [...new Set(words.split(/[;|]/).map(htmlToLine))].filter(name => name !== '');
}

function weightOf(words: string, remark: (level: Remark['level'], what: string) => void): 1 | 2 | 3 {
  if (words === '1' || words === '2' || words === '3') return Number(words) as 1 | 2 | 3;
  if (words !== '') remark('changed', `Its weight “${shortened(words)}” is not 1, 2 or 3 and is read as 2.`);
  return 2;
}
