export type { FrameParts } from './furnish.ts';
export type { WheelMode } from './gestures.ts';
export { type EventTexts, eventTexts } from './names.ts';
export { Timeline, type TimelineHandle, type TimelineProps } from './Timeline.tsx';
