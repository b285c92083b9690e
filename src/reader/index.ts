/* The public face of the reader: what the app puts on the page. */

export { Boundary } from './Boundary.tsx';
export { Brief, type BriefProps } from './Brief.tsx';
export { Chronology, type ChronologyProps } from './Chronology.tsx';
export { Compare, type CompareProps } from './Compare.tsx';
export { citation, mistakeAddress } from './citation.ts';
export { type DateConflict, dateConflict } from './conflict.ts';
export { DaySlider, type DaySliderProps } from './DaySlider.tsx';
export { DifferencesPanel, type DifferencesPanelProps } from './DifferencesPanel.tsx';
export { EventArticle, type EventArticleProps } from './EventArticle.tsx';
export { ExpectedEntries, type ExpectedEntriesProps } from './ExpectedEntries.tsx';
export { ExpectedPanel, type ExpectedPanelProps, UnknownPanel } from './ExpectedPanel.tsx';
export { Guide, type GuideProps } from './Guide.tsx';
export { KindGlyph } from './KindGlyph.tsx';
export { EventPanel, type EventPanelProps, Panel, type PanelProps } from './opened.ts';
export { PositionTable, type PositionTableProps } from './PositionTable.tsx';
export { Promises, type PromisesProps } from './Promises.tsx';
export type { PanelPast, ThenLink } from './panelPast.ts';
export { phrase } from './phrase.ts';
export type { ReadTelling } from './reading.ts';
export { SourceNotes } from './SourceNotes.tsx';
export { numberSources, type SourceNote } from './sourceNotes.ts';
export { Worksheet, type WorksheetProps } from './Worksheet.tsx';
