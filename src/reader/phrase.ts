import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence that has elements among its words, as a catalogue of words gives it: in parts. */
export function phrase(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
