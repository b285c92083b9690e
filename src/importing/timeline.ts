/** Where a row stands in the file it came from: 'events[3]' of JSON, 'row 7' of a table, 'line 20' of a calendar. */
export type Row = string;

/** What came of a row that could not be carried over whole. */
export interface Remark {
  /** left-out: the row is not in the story. changed: it is, without a part of it. note: something to know. */
  readonly level: 'left-out' | 'changed' | 'note';
  readonly row: Row;
  /** The row's headline, for finding it again. */
  readonly title: string | null;
  /** In a sentence. */
  readonly what: string;
}

/** A page that a row points at. */
export interface ImportedLink {
  readonly url: string;
  /** What the file says of it, as plain text. */
  readonly title: string | null;
  readonly claim: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface ImportedEvent {
  readonly row: Row;
  /** An id that the file gives; made from day and title where it gives none. */
  readonly id: string | null;
  readonly title: string;
  readonly label: string | null;
  /** Plain text; may be empty. */
  readonly text: string;
  /** EDTF. */
  readonly date: string;
  /** Who took part, by name; the first one leads. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly kind: string | null;
  readonly place: string | null;
  readonly issues: readonly string[];
  readonly weight: 1 | 2 | 3;
  readonly happened: boolean;
  readonly links: readonly ImportedLink[];
}

export interface ImportedChapter {
  readonly row: Row;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** What every reader of a foreign file makes of it; storyOf.ts makes a story of that. */
export interface ImportedTimeline {
  readonly title: string | null;
  readonly description: string | null;
  readonly events: readonly ImportedEvent[];
  readonly chapters: readonly ImportedChapter[];
  readonly remarks: readonly Remark[];
}

/** That a file as a whole is not what it was taken for. The message says why, for the user. */
export class ImportFault extends Error {}

/** That a table has no column that is known as its titles or its dates. */
export class ColumnFault extends ImportFault {
  constructor(
    readonly field: 'title' | 'date',
    readonly header: readonly string[],
    message: string,
  ) {
    super(message);
  }
}

/** An event with what most rows leave open. */
export function importedEvent(
  event: Pick<ImportedEvent, 'row' | 'title' | 'text' | 'date'> & Partial<ImportedEvent>,
): ImportedEvent {
  return {
    id: null,
    label: null,
    by: [],
    to: [],
    kind: null,
    place: null,
    issues: [],
    weight: 2,
    happened: true,
    links: [],
    ...event,
  };
}

/** A link of which only the address is known. */
export function bareLink(url: string): ImportedLink {
  return { url, title: null, claim: null, outlet: null, published: null };
}

/** Reports a row that is not carried over; null, for whoever asked for it. */
export function leftOut(row: Row, title: string | null, what: string, remarks: Remark[]): null {
  remarks.push({ level: 'left-out', row, title: title || null, what });
  return null;
}
