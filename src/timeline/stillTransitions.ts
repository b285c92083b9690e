import { selection } from 'd3';

/*
 * Stands in for d3-transition in the built page (vite.config.ts). d3-zoom asks it for one thing, to interrupt a
 * transition that may be running; the timeline's flights are its own and none ever is. The whole of d3-transition, with
 * the colours, eases and timers that it brings, would weigh 8 kB of the first view's 120.
 */

/** Ends a running transition: there is none. */
export function interrupt(): void {}

selection.prototype.interrupt = function interrupt() {
  return this;
};
