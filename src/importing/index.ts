export { type TableField, tableFields } from './columns.ts';
export type { DateOrder } from './dateText.ts';
export { decodeFile } from './decode.ts';
export { idOf } from './ids.ts';
export { type Imported, type ImportFormat, type ImportOptions, importFile } from './importFile.ts';
export { ColumnFault, ImportFault, type Remark } from './timeline.ts';
