import { edtfOfParts, type PartFault, spanOf } from './dateParts.ts';
import { htmlToLine, htmlToText, webAddress } from './htmlText.ts';
import type { ImportedEvent, ImportedLink, Remark, Row } from './timeline.ts';
import { bareLink, importedEvent } from './timeline.ts';

/*
 * What the two generations of TimelineJS files and spreadsheets have in common: a slide with a headline, a text in
 * HTML, a medium with caption and credit, and a group.
 */

export interface Slide {
  readonly row: Row;
  readonly id: string | null;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly media: {
    readonly url: string;
    readonly caption: string;
    readonly credit: string;
    readonly title: string;
    readonly link: string;
  };
  /** Names of fields that are set and have no place in a story. */
  readonly uncarried: readonly string[];
}

/** Longest headline that is made of a text where none is given. */
const headlineLength = 80;

/** An event of a slide and its date, or null with the remark that it is left out. */
export function eventOfSlide(
  slide: Slide,
  date: { readonly edtf: string } | PartFault,
  time: string | null,
  remarks: Remark[],
): ImportedEvent | null {
  const headline = htmlToLine(slide.headline);
  const body = htmlToText(slide.text);
  const media = mediaOf(slide);
  const title = headline || firstWords(body.text) || firstWords(htmlToLine(slide.media.caption));
  const remark = (level: Remark['level'], what: string) =>
    void remarks.push({ level, row: slide.row, title: title || null, what });
  if ('fault' in date) {
    remark('left-out', `The date cannot be read: ${date.fault}.`);
    return null;
  }
  if (title === '' && media.links.length === 0) {
    remark('left-out', 'It has neither a headline nor a text.');
    return null;
  }
  if (headline === '') remark('changed', 'It has no headline; the beginning of its text stands for one.');
  if (time !== null) remark('changed', `The time of day (${time}) is not carried over: a date is a day.`);
  const lost = [...slide.uncarried, ...media.lost];
  if (lost.length > 0) remark('changed', `Not carried over: ${lost.join(', ')}.`);
  const group = htmlToLine(slide.group);
  return importedEvent({
    row: slide.row,
    id: slide.id,
    title: title || 'Without a title',
    text: [body.text, media.text].filter(Boolean).join('\n\n'),
    date: date.edtf,
    by: group === '' ? [] : [group],
    links: mergeLinks([
      ...media.links,
      ...body.links.map(link => ({ ...bareLink(link.url), title: link.words || null })),
    ]),
  });
}

/** A slide's date from the parts of start and end, and its time of day where it has one. */
export function dateOfParts(
  start: Fields,
  end: Fields | null,
): { readonly date: { readonly edtf: string } | PartFault; readonly time: string | null } {
  const from = edtfOfParts(start);
  if ('fault' in from) return { date: from, time: null };
  const hasEnd = end !== null && ['year', 'month', 'day'].some(part => isSet(end[part]));
  const to = hasEnd ? edtfOfParts(end) : null;
  if (to && 'fault' in to) return { date: { fault: `the end: ${to.fault}` }, time: null };
  const times = [timeOf(start), end && timeOf(end)].filter(time => time !== null);
  return { date: spanOf(from.edtf, to?.edtf ?? null), time: times.length > 0 ? times.join(' to ') : null };
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object with fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a field says anything. */
export function isSet(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

/** A field's text; numbers are written out, anything else is nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function timeOf(date: Fields): string | null {
  const parts = ['hour', 'minute', 'second', 'millisecond'].map(part => textOf(date[part]).trim());
  // Programs write zeros for what they do not know.
  if (parts.every(part => part === '' || Number(part) === 0)) return null;
  const [hour, minute, second, fraction] = parts.map((part, index) =>
    (part || '0').padStart(index === 3 ? 3 : 2, '0'),
  );
  const precise = Number(fraction) > 0 ? `:${second}.${fraction}` : Number(second) > 0 ? `:${second}` : '';
  return `${hour}:${minute}${precise}`;
}

function mediaOf({ media }: Slide): {
  links: readonly ImportedLink[];
  text: string;
  lost: readonly string[];
} {
  const [caption, credit, title] = [media.caption, media.credit, media.title].map(htmlToLine) as [
    string,
    string,
    string,
  ];
  const claim = [caption, credit && `Credit: ${credit}`]
    .filter(Boolean)
    .join(caption.endsWith('.') ? ' ' : '. ');
  const described = (url: string): ImportedLink => ({
    ...bareLink(url),
    title: title || caption || null,
    claim: claim || null,
  });
  const lost: string[] = [];
  const links: ImportedLink[] = [];
  let text = '';
  const address = webAddress(media.url);
  if (address) links.push(described(address));
  else if (/^\s*</.test(media.url)) {
    // A quotation, or the code with which a site lets its pages be embedded.
    const embedded = htmlToText(media.url);
    text = embedded.text;
    links.push(...embedded.links.map(link => described(link.url)));
    if (text === '' && embedded.links.length === 0) lost.push('its medium');
  } else if (media.url.trim() !== '')
    lost.push(`its medium “${shortened(media.url.trim())}”, which has no address on the web`);
  if (links.length === 0 && claim !== '') lost.push(`the words beside its medium, “${shortened(claim)}”`);
  const target = webAddress(media.link);
  if (target) links.push(bareLink(target));
  for (const field of [media.caption, media.credit]) {
    links.push(
      ...htmlToText(field).links.map(link => ({ ...bareLink(link.url), title: link.words || null })),
    );
  }
  return { links, text, lost };
}

/** Each address once; what is known of it first counts. */
export function mergeLinks(links: readonly ImportedLink[]): readonly ImportedLink[] {
  const merged = new Map<string, ImportedLink>();
  for (const link of links) {
    const known = merged.get(link.url);
    merged.set(link.url, known ? { ...link, ...withoutNulls(known) } : link);
  }
  return [...merged.values()];
}

function withoutNulls(link: ImportedLink): Partial<ImportedLink> {
  return Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null));
}

function firstWords(text: string): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= headlineLength) return line;
  const cut = line.slice(0, headlineLength);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
