/*
 * What pages may import: a compiled story made ready for reading. Nothing here carries the validator or the date
 * parser, which authoring.ts does.
 */
export { archiveAddress } from './archive.ts';
export { type Expected, type Knowledge, knowledgeOf } from './asOf.ts';
export {
  type DayParts,
  dayMs,
  dayOf,
  daysInMonth,
  formatDay,
  parseDay,
  partsOf,
  weekdayOf,
} from './dates.ts';
export { type DateStyle, type DayStyle, formatDate, formatDayWords, windowWords } from './dateWords.ts';
export { type Differences, differencesBetween } from './differences.ts';
export { durationWords, spanWords } from './durations.ts';
export {
  type Facet,
  type FacetCounts,
  type Filters,
  facetCounts,
  facets,
  isEmpty,
  matches,
  noFilters,
} from './filter.ts';
export {
  type Gap,
  type GapEnds,
  type Gaps,
  gapsBetween,
  gapsInOrder,
  type LanePair,
  type Meeting,
  meetingKinds,
} from './gaps.ts';
export { cut, titleAsLabelLength } from './graphemes.ts';
export { usableLocale } from './intl.ts';
export { isKnownBy, lag, lastDay, settled } from './knowledge.ts';
export { langOf, langOfClaim, langOfExpected, langOfHead, langOfSummary, ownLang } from './langOf.ts';
export { limits } from './limits.ts';
export { type Chain, type Linked, linksOf, walk } from './links.ts';
export { type Loosened, type Loosening, loosen } from './loosen.ts';
export type * from './model.ts';
export { type PackedCore, unpackCore } from './pack.ts';
export { type Past, storyAsOf } from './past.ts';
export { formatProblem } from './problems.ts';
export {
  agreementKinds,
  type Deed,
  type Outcome,
  outcomes,
  type Promised,
  type PromiseStep,
  promises,
} from './promises.ts';
export { type CountryCount, countriesOf, countryOfSource } from './reporting.ts';
export type {
  AccountRecord,
  ActorRecord,
  CorrectionRecord,
  EventRecord,
  ExpectationRecord,
  IssueRecord,
  LinkRecord,
  OutletRecord,
  PlaceRecord,
  SourceRecord,
  StoryRecord,
} from './schema.ts';
export { createSearch, type Search, type SearchHit } from './search.ts';
export {
  type Party,
  type Stance,
  type Stances,
  type Standing,
  stancesOf,
  standingOn,
  type Track,
} from './stances.ts';
export { indexStory, type StoryIndex } from './storyIndex.ts';
export { type Teller, tellersOf } from './tellers.ts';
export { fold } from './tokens.ts';
export { type Telling, tellingOf, toldByCountry, toldEvents } from './told.ts';
export { originalDetail, originalOf, translated, translatedDetail } from './translated.ts';
export {
  type OutletKind,
  outletKinds,
  type Relation,
  relations,
  type Shape,
  type SourceType,
  shapes,
  sourceTypes,
} from './vocabulary.ts';
export { sideTeller } from './voices.ts';
