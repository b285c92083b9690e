/* Loaded with the first look back: nothing of the first view names these. */
export { Ahead } from './Ahead.tsx';
export { Beyond } from './Beyond.tsx';
export { CoverageMarks, type CoverageMarksProps, type Reported } from './CoverageMarks.tsx';
export { Cursor } from './Cursor.tsx';
export { EvenTimeline } from './EvenTimeline.tsx';
export type { FrameParts } from './furnish.ts';
export { GapLines, type GapLinesProps, type GapTexts } from './GapLines.tsx';
export type { WheelMode } from './gestures.ts';
export { LinkArcs, type LinkArcsProps, type LinkTexts } from './LinkArcs.tsx';
export { type EventTexts, eventTexts } from './names.ts';
export type { ExpectedTexts, PastParts, TimelinePast } from './past.ts';
export type { SpokenMark } from './SpokenMarks.tsx';
export { type SpokenTrack, SpokenTracks, type SpokenTracksProps } from './SpokenTracks.tsx';
export { Still, StillGradients, type StillPlan, type StillSize, stillPlan } from './Still.tsx';
export type { Scene } from './scene.ts';
export { Timeline, type TimelineHandle, type TimelineProps } from './Timeline.tsx';
export { fontsAreThere } from './textMeasure.ts';
