import type { OutletRecord, Source, StoryCore, StoryEvent } from '../story/index.ts';
import { type Day, formatDate, partsOf } from '../story/index.ts';

/** A day, a month or a year, as CSL writes dates. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** One cited thing in the data format of the Citation Style Language, as far as pages on the web need it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  /** Bodies, never persons: the story does not record who wrote a page. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly archive?: string;
  readonly archive_location?: string;
}

/** Where a cited page was found, and what a citation of it needs besides. */
export interface Cited {
  /** Full address. */
  readonly address: string;
  /** The day on which it was looked at. */
  readonly accessed: Day;
}

const siteName = 'Démarche';
const newspaperTypes = ['news', 'agency', 'state-media'];

/**
 * A source of a story as it is cited. A paper's or an agency's page is a newspaper article; what a government or
 * another body publishes of its own has that body as its author; an agency whose text a paper prints is the author
 * there. A page without a date has none here either, and a title that is ours stands in square brackets, as the
 * styles ask of a description in place of a title.
 * @param outletOf an outlet by its id
 */
export function cslOfSource(
  source: Source,
  outletOf: (id: string) => OutletRecord | undefined,
  accessed: Day,
): CslItem {
  const outlet = outletOf(source.outlet);
  const outletName = outlet?.name ?? source.outlet;
  const origin = source.origin !== null && source.origin !== source.outlet ? source.origin : null;
  const author = origin === null ? null : (outletOf(origin)?.name ?? origin);
  const isArticle = newspaperTypes.includes(source.type) && outlet?.kind !== 'government';
  const isOwn = outlet?.kind === 'government' && author === null;
  return {
    id: source.id,
    type: isArticle ? 'article-newspaper' : 'webpage',
    title: source.titleSupplied ? `[${source.title}]` : source.title,
    ...(isOwn ? { author: [{ literal: outletName }] } : author !== null && { author: [{ literal: author }] }),
    ...(!isOwn && { 'container-title': outletName }),
    ...(source.published !== null && { issued: dateOfText(source.published) }),
    accessed: dateOfDay(accessed),
    URL: source.url,
    language: source.language,
    ...(source.archived !== null && {
      archive: archiveName(source.archived),
      archive_location: source.archived,
    }),
  };
}

/**
 * The page of an event as it is cited. The day of the event stands in the title, not as a date of publication: the
 * page tells of that day and was not published on it. `locale` is of the story's own language, as the title is.
 */
export function cslOfEvent(event: StoryEvent, core: StoryCore, cited: Cited, locale: string): CslItem {
  return {
    id: event.id,
    type: 'webpage',
    title: `${event.title.replace(/\.$/, '')}, ${formatDate(event.date, locale)}`,
    'container-title': core.title,
    publisher: siteName,
    accessed: dateOfDay(cited.accessed),
    URL: cited.address,
    language: core.language,
  };
}

/** What the timeline shows at an address. `words` tell which part of the story that is; '' for all of it. */
export function cslOfView(core: StoryCore, cited: Cited, words: string): CslItem {
  return {
    id: `${core.id}-view`,
    type: 'webpage',
    title: words === '' ? core.title : `${core.title}: ${words}`,
    'container-title': siteName,
    accessed: dateOfDay(cited.accessed),
    URL: cited.address,
    language: core.language,
  };
}

/** '2018', '2018-05' or '2018-05-08', which the format has checked. */
function dateOfText(text: string): CslDate {
  return { 'date-parts': [text.split('-').map(Number)] };
}

function dateOfDay(day: Day): CslDate {
  const { year, month, day: ofMonth } = partsOf(day);
  return { 'date-parts': [[year, month, ofMonth]] };
}

function archiveName(address: string): string {
  const host = new URL(address).hostname;
  return /(^|\.)archive\.org$/.test(host) ? 'Internet Archive' : host;
}
