import type { CslDate, CslItem } from './csl.ts';

/**
 * Items in the tagged format of RIS, as Zotero, EndNote and Mendeley read it. Written here and not by citation-js,
 * which leaves out the day of a newspaper article and puts the day of access where no program looks for it.
 */
export function risOf(items: readonly CslItem[]): string {
  return items.map(record).join('');
}

function record(item: CslItem): string {
  const { issued, accessed } = item;
  const [year] = issued?.['date-parts'][0] ?? [];
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', issued && dateOf(issued)],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', dateOf(accessed)],
    ['N1', item.archive_location && `Archived at ${item.archive_location}`],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return `${[...lines, 'ER  - ', ''].join('\r\n')}\r\n`;
}

/** 'YYYY/MM/DD/', with what is not known left empty between its slashes. */
function dateOf({ 'date-parts': [[year = 0, month, day]] }: CslDate): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
