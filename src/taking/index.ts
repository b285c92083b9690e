/*
 * What a reader takes along: citations, tables, a calendar. Each part is loaded by itself when it is asked for; the
 * processor of citations alone weighs more than a page.
 */
export { bibliography, bibliographyFile, cite } from './citing.ts';
export { type CslItem, cslOfEvent, cslOfSource, cslOfView } from './csl.ts';
export { type DataFile, dataFile, dataFileKinds, dataFiles } from './files.ts';
export { partOfPast, partOfStory } from './part.ts';
export { type StoryTables, storyOfTables, type TabledStory } from './readTables.ts';
export { htmlOf, type Run, textOf } from './runs.ts';
export {
  type BibliographyFormat,
  bibliographyFormats,
  type CitationStyle,
  citationStyles,
  formatKinds,
  styleNames,
} from './styles.ts';
export { storyText, type WholeStory, wholeStory } from './wholeStory.ts';
