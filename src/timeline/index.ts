export type { FrameParts } from './furnish.ts';
export type { WheelMode } from './gestures.ts';
export { type EventTexts, eventTexts } from './names.ts';
export { Still, StillGradients, type StillPlan, type StillSize, stillPlan } from './Still.tsx';
export { Timeline, type TimelineHandle, type TimelineProps } from './Timeline.tsx';
