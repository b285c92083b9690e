import Papa from 'papaparse';

/** A table: every row a record from column to text. */
export interface Table<Column extends string> {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<Column, string>>[];
}

const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet may take for a formula begins with one of these (OWASP, 'CSV Injection'), full-width forms
 * included. An apostrophe before it makes it text; a text that begins with apostrophes and one of these gets one too,
 * so that reading back takes exactly one away.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where they are needed, UTF-8 with the byte order mark by which
 * Excel knows it. Formulas are defused.
 */
export function writeCsv<Column extends string>({ columns, rows }: Table<Column>): string {
  const data = rows.map(row => columns.map(column => defuse(row[column])));
  const needsQuotes = (cell: unknown) => typeof cell === 'string' && /[;,"\t\r\n]|^\s|\s$/.test(cell);
  const text = Papa.unparse(
    { fields: [...columns], data },
    { quotes: needsQuotes as never, newline: '\r\n' },
  );
  return `${byteOrderMark}${text}\r\n`;
}

/** Reads what `writeCsv` wrote, or null where a column is missing. Columns of other names are passed over. */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): Table<Column> | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' });
  const [header = [], ...rows] = data;
  const places = columns.map(column => header.indexOf(column));
  if (places.includes(-1)) return null;
  const isEmpty = (cells: readonly string[]) => cells.length === 1 && cells[0] === '';
  return {
    columns,
    rows: rows
      .filter(cells => !isEmpty(cells))
      .map(cells => {
        const entries = columns.map((column, at) => [column, undefuse(cells[places[at]!] ?? '')]);
        return Object.fromEntries(entries) as Record<Column, string>;
      }),
  };
}

function defuse(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function undefuse(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
