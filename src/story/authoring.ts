/*
 * What builds, checks and imports stories: the format's schema, the reader of dates, the compiler. Heavy; pages
 * import index.ts instead.
 */
export { type CheckedProblem, type CheckedStory, checkOneFile, checkStory } from './check.ts';
export { type CompiledStory, compileStory, type StoryFiles } from './compile.ts';
export { type DateFault, isFault, parseDate } from './edtf.ts';
export { type JsonFault, readJson, type StoryText } from './json.ts';
export { jsonSchemas, type PublishedSchema } from './jsonSchemas.ts';
export { isOneFileStory, joinStory, type OneFileStory, splitStory, storyParts } from './oneFile.ts';
export { type PackedCore, packCore } from './pack.ts';
export { locatePaths, type TextPosition } from './positions.ts';
export { formatProblem } from './problems.ts';
export type {
  AccountRecord,
  ActorRecord,
  ChapterRecord,
  CorrectionRecord,
  EventRecord,
  ExpectationRecord,
  IssueRecord,
  KindRecord,
  LaneRecord,
  LinkRecord,
  OutletRecord,
  PlaceRecord,
  PositionRecord,
  SourceRecord,
  StoryRecord,
} from './schema.ts';
export * as schema from './schema.ts';
export type { StoryPart } from './structure.ts';
export { fold } from './tokens.ts';
export { type TranslationRecord, translationFile } from './translationSchema.ts';
