/*
 * Stands in for d3-transition in the build. d3-zoom asks it to end the transitions of its element, of which there are
 * none: flights are our own (flight.ts). The original would bring 9 kB gzip of timers, easings and colours along.
 */

/** Ends nothing. */
export function interrupt(): void {}
