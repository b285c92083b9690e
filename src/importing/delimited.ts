import Papa from 'papaparse';
import { ImportFault } from './timeline.ts';

/** A table with a header. Rows are counted as a spreadsheet counts them: the header is row 1. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** More than any story takes; a file of empty rows is not read to its end. */
const mostRows = 200_000;

/**
 * Reads comma-, semicolon-, tab- or bar-separated values (RFC 4180: quotes, line breaks within them). The first row
 * that is not empty is the header. Throws an ImportFault where there is no table.
 */
export function readTable(text: string): Table {
  const plain = text.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    skipEmptyLines: false,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const row = open.row === undefined ? '' : ` that begins in row ${open.row + 1}`;
    throw new ImportFault(`A quotation mark${row} is never closed; the file may be cut off.`);
  }
  if (data.length > mostRows)
    throw new ImportFault(`The table has ${data.length} rows; at most ${mostRows} are read.`);
  const filled = data
    .map((cells, index) => ({ number: index + 1, cells: cells.map(undefused) }))
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  const [head, ...rows] = filled;
  if (!head) throw new ImportFault('The file is empty.');
  const header = head.cells.map(cell => cell.trim());
  if (header.length < 2) {
    throw new ImportFault(
      'This is not a table: the first row has one column. Columns are parted by commas, semicolons or tabs.',
    );
  }
  return { header, rows };
}

/** What parts the header into the most columns; the library's own guess is misled by empty lines. */
function delimiterOf(text: string): string {
  const start = text.replace(/^\s*[\r\n]/, '');
  const columns = (delimiter: string) =>
    Papa.parse<string[]>(start, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [',', ';', '\t', '|'].reduce((best, next) => (columns(next) > columns(best) ? next : best));
}

/** The name of a column as it is compared: 'Media Caption' and 'media_caption' are one. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Programs put an apostrophe before what a spreadsheet would take for a formula. */
function undefused(cell: string): string {
  return /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}
