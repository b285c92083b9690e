import { columnKey } from './delimited.ts';
import { shortened } from './slides.ts';
import { ColumnFault, ImportFault } from './timeline.ts';

/** The fields that a column can be, with the names under which columns are recognised. */
const fieldNames = {
  id: ['id', 'uid', 'uniqueid', 'eventid'],
  title: [
    'title',
    'headline',
    'name',
    'event',
    'subject',
    'what',
    'titre',
    'titel',
    'titulo',
    'título',
    '제목',
    '标题',
    '標題',
    'タイトル',
  ],
  label: ['label', 'short', 'shorttitle'],
  date: [
    'date',
    'start',
    'startdate',
    'begin',
    'begins',
    'when',
    'day0',
    'datum',
    'fecha',
    '날짜',
    '日期',
    '日付',
  ],
  end: ['end', 'enddate', 'ends', 'until', 'finish'],
  year: ['year', 'startyear', 'jahr', 'année'],
  month: ['month', 'startmonth'],
  day: ['day', 'startday'],
  endyear: ['endyear'],
  endmonth: ['endmonth'],
  endday: ['endday'],
  text: [
    'text',
    'summary',
    'description',
    'details',
    'body',
    'notes',
    'beschreibung',
    'descripción',
    '내용',
    '内容',
  ],
  url: [
    'url',
    'link',
    'source',
    'sources',
    'sourceurl',
    'sourceurls',
    'media',
    'reference',
    'quelle',
    '출처',
    '链接',
  ],
  sourcetitle: ['sourcetitle', 'sourceheadline', 'caption'],
  outlet: ['outlet', 'publisher', 'publication'],
  published: ['published', 'sourcedate', 'publicationdate'],
  claim: ['claim', 'account'],
  by: [
    'by',
    'actors',
    'actor',
    'who',
    'lane',
    'group',
    'groups',
    'party',
    'parties',
    'country',
    'organization',
  ],
  to: ['to', 'recipient', 'recipients', 'target'],
  kind: ['kind', 'type', 'category', 'categories'],
  place: ['place', 'location', 'where', 'city', '장소', '地点'],
  issues: ['issues', 'issue', 'topics', 'topic', 'tags', 'tag'],
  weight: ['weight', 'importance'],
  status: ['status'],
} as const;

export type TableField = keyof typeof fieldNames;
export type ColumnNames = Partial<Readonly<Record<TableField, string>>>;
export const tableFields = Object.keys(fieldNames) as readonly TableField[];

/** Which column holds which field. A column is one field at most, and what the options say goes before its name. */
export function columnsOf(header: readonly string[], mapping: ColumnNames): ReadonlyMap<TableField, number> {
  const keys = header.map(columnKey);
  const columns = new Map<TableField, number>();
  const taken = new Set<number>();
  const take = (field: TableField, index: number) => {
    columns.set(field, index);
    taken.add(index);
  };
  for (const [field, name] of Object.entries(mapping) as [TableField, string][]) {
    const index = header.includes(name) ? header.indexOf(name) : keys.indexOf(columnKey(name));
    if (index < 0)
      throw new ImportFault(`There is no column “${name}”; there are ${header.map(shortened).join(', ')}.`);
    take(field, index);
  }
  // 'From' and 'to' are dates together; 'to' alone is at whom an act was aimed.
  if (keys.includes('from') && keys.includes('to') && !columns.has('date')) {
    take('date', keys.indexOf('from'));
    take('end', keys.indexOf('to'));
  }
  for (const field of tableFields) {
    if (columns.has(field)) continue;
    const names: readonly string[] = fieldNames[field];
    const name = names.find(known => keys.includes(known) && !taken.has(keys.indexOf(known)));
    if (name !== undefined) take(field, keys.indexOf(name));
  }
  if (!columns.has('title')) throw missing('title', header);
  if (!columns.has('date') && !columns.has('year')) throw missing('date', header);
  return columns;
}

function missing(field: 'title' | 'date', header: readonly string[]): ColumnFault {
  const columns = header.map(name => `“${shortened(name)}”`).join(', ');
  return new ColumnFault(field, header, `No column is known as the ${field}; there are ${columns}.`);
}
