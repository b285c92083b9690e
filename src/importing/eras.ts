import { isFault, parseDate } from '../story/authoring.ts';
import { htmlToLine, htmlToText } from './htmlText.ts';
import { type ImportedChapter, leftOut, type Remark, type Row } from './timeline.ts';

interface Era {
  readonly row: Row;
  readonly headline: string;
  readonly text: string;
  readonly ends: readonly ({ readonly edtf: string } | { readonly fault: string })[];
}

/** A chapter of an era; reported and null where it has no start or no end. */
export function chapterOf({ row, headline, text, ends }: Era, remarks: Remark[]): ImportedChapter | null {
  const title = htmlToLine(headline);
  const [from, to] = ends;
  const fault = ends.flatMap(end => ('fault' in end ? [end.fault] : []))[0];
  if (fault !== undefined || !from || !to || 'fault' in from || 'fault' in to) {
    return leftOut(row, title, `The era has no span that can be read: ${fault}.`, remarks);
  }
  if (isFault(parseDate(`${from.edtf}/${to.edtf}`))) {
    return leftOut(row, title, `The era ends (${to.edtf}) before it begins (${from.edtf}).`, remarks);
  }
  return {
    row,
    title: title || `${from.edtf} to ${to.edtf}`,
    text: htmlToText(text).text,
    from: from.edtf,
    to: to.edtf,
  };
}
